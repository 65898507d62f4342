/**
 * The map of the window. Gluon's {@code MapView} hosts the layers and paints nothing itself: {@link
 * org.dateline.ui.map.BasemapLayer} shows the picture that the cartography painted for the very view, {@link
 * org.dateline.ui.map.MarkerLayer} holds a node for each marker. Gluon's own input handling zooms in fixed steps, lets its
 * state go stale and knows no limits; {@link org.dateline.ui.map.MapInput} consumes all input before it and moves {@link
 * org.dateline.ui.map.MapCamera}, which every layer asks where it is. Gluon's hidden base map is not moved along: it would
 * hold on to every tile that it passes.
 *
 * <p>Nothing here goes online: {@link org.dateline.ui.map.OfflineTiles} answers in place of Gluon's tile download.
 */
package org.dateline.ui.map;
