package org.dateline.cartography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The legend of a map: only what is visible on it. A pure model which window and snapshot share.
 *
 * @param entries in the order to show them, empty when no place is visible
 */
public record Legend(List<Entry> entries) {

    public Legend {
        entries = List.copyOf(entries);
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

    /** The legend of the markers that lie in a view. */
    public static Legend of(List<Marker> markers) {
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
        return new Legend(entries);
    }
}
