/**
 * Writes GeoPackages: SQLite databases of a certain shape (OGC 12-128r17, version 1.3). {@link
 * org.dateline.export.geopackage.GeoPackage} knows the shape, {@link org.dateline.export.geopackage.SqliteWriter} the pages.
 *
 * <p>The database is written by hand: tables are only ever filled and then closed, for which a few hundred bytes of format
 * are enough, while the driver for Java would add 14 MB of native libraries, a start-up cost and a temporary file, and would not write
 * the same bytes twice.
 */
package org.dateline.export.geopackage;
