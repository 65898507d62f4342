/**
 * Which places of an article are wanted: plain words, or for experts a condition in ECQL, as GIS programs know it. {@link
 * org.dateline.cartography.query.PlaceFilter} is the front; {@link org.dateline.cartography.query.PlaceTable} names the
 * properties that a condition may ask for.
 */
package org.dateline.cartography.query;
