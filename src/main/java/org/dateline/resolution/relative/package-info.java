/**
 * Where on the ground the places lie that an article tells by others: a {@link org.dateline.geo.Footprint} anchored on
 * resolved mentions, with a description in plain words. Nothing is invented: a phrase whose anchors have no place, or are too
 * large to measure from, has no footprint and is listed with the reason.
 */
package org.dateline.resolution.relative;
