/**
 * The layers of the map, for the reader to choose: what of the basemap is shown, and the reader's own files over it. {@link
 * org.dateline.ui.layers.LayersViewModel} holds the choice, {@link org.dateline.ui.layers.LayerPanel} shows it, {@link
 * org.dateline.ui.layers.OverlayFiles} brings files in.
 */
package org.dateline.ui.layers;
