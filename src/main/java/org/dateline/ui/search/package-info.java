/**
 * Finding: places and words with the search box, whatever can be done with the palette. The view-models match, the views show
 * what they found.
 */
package org.dateline.ui.search;
