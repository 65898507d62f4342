/**
 * Positions on the earth: {@link org.dateline.geo.LatLon}, boxes, distances, the web map projection; the ground in which
 * something lies that is not known to the point ({@link org.dateline.geo.Footprint}); and the notations in which positions are
 * written. {@link org.dateline.geo.Coordinates} reads all of them, alone or amid running text, into a
 * {@link org.dateline.geo.Reading} with its precision; {@link org.dateline.geo.Notation} writes them. Knows nothing of
 * articles, names or maps.
 */
package org.dateline.geo;
