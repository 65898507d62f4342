/**
 * Two guided ways through an article: the review queue, from the riskiest name to the surest, and the story, in reading order.
 */
package org.dateline.ui.guide;
