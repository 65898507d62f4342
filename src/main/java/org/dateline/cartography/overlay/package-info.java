/**
 * A reader's own layers over the map: features from GeoJSON, KML, CSV and GeoPackage files, pictures from GeoTIFF files. Every format is
 * one {@link org.dateline.cartography.overlay.OverlayReader}, found by {@link java.util.ServiceLoader}. Geometries are JTS, x is
 * the longitude and y the latitude, in WGS 84 degrees. A bad file is refused with a message that names file, cause and remedy.
 */
package org.dateline.cartography.overlay;
