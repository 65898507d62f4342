package org.dateline.cartography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The legend of a map: only what is visible on it. A pure model which window and snapshot share.
 *
 * @param entries in the order to show them, empty when no place is visible
 * @param overlays the reader's own layers, the uppermost first
 * @param relatives whether ground is visible that the article tells by other places
 */
public record Legend(List<Entry> entries, List<OverlayEntry> overlays, boolean relatives) {

    /** What the hatched ground means. */
    public static final String RELATIVES = "Somewhere in here, as described";

    public Legend {
        entries = List.copyOf(entries);
        overlays = List.copyOf(overlays);
    }

    public Legend(List<Entry> entries, List<OverlayEntry> overlays) {
        this(entries, overlays, false);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** Lines of the legend in all. */
    public int size() {
        return entries.size() + overlays.size() + (relatives ? 1 : 0);
    }

    /**
     * A line of the legend.
     *
     * @param kind decides the colour
     * @param symbol the shape
     * @param hollow whether the symbol is hollow
     * @param text what it means
     */
    public record Entry(PlaceKind kind, MarkerSymbol symbol, boolean hollow, String text) {}

    /**
     * A line for one of the reader's own layers.
     *
     * @param name as the layer is called
     * @param rgb the colour it is drawn in; a picture has none
     */
    public record OverlayEntry(String name, OptionalInt rgb) {}

    /**
     * The legend of a view.
     *
     * @param markers those that lie in the view
     */
    public static Legend of(List<Marker> markers, MapScene scene, Viewport view) {
        var overlays = new ArrayList<OverlayEntry>();
        for (int i = scene.overlays().size() - 1; i >= 0; i--) {
            Overlay overlay = scene.overlays().get(i);
            if (OverlaySight.isSeen(overlay, view)) {
                overlays.add(new OverlayEntry(overlay.name(), Overlay.rgb(overlay, i)));
            }
        }
        return new Legend(
                entries(markers), overlays, !RelativeAreas.of(scene, view).isEmpty());
    }

    private static List<Entry> entries(List<Marker> markers) {
        var entries = new ArrayList<Entry>();
        var kinds = EnumSet.noneOf(PlaceKind.class);
        boolean clusters = false;
        boolean hollow = false;
        for (Marker marker : markers) {
            marker.places().forEach(place -> kinds.add(PlaceKind.of(place)));
            clusters |= marker.isCluster();
            hollow |= marker.hollow();
        }
        kinds.forEach(kind -> entries.add(new Entry(kind, kind.symbol(), false, kind.plural())));
        if (clusters) {
            entries.add(new Entry(markers.get(0).kind(), MarkerSymbol.CLUSTER, false, "Several places"));
        }
        if (hollow) {
            entries.add(new Entry(PlaceKind.SETTLEMENT, MarkerSymbol.DISC, true, "Hollow: location unsure"));
        }
        return entries;
    }
}
