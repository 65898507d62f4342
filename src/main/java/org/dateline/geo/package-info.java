/**
 * Positions on the earth: {@link org.dateline.geo.LatLon}, boxes, distances, the web map projection and the notations in
 * which coordinates are written. Knows nothing of articles, names or maps.
 */
package org.dateline.geo;
