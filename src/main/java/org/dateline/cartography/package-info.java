/**
 * Paints the map without a window: one painter for the screen, the snapshot and every export. Uses Java2D and GeoTools,
 * never JavaFX.
 */
package org.dateline.cartography;
