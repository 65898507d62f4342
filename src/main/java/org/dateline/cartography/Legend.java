package org.dateline.cartography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.wording.PlaceName;
import org.dateline.wording.Saying;

/**
 * The legend of a map: only what is visible on it. A pure model which window and snapshot share.
 *
 * @param entries in the order to show them, empty when no place is visible
 * @param signs what else is visible of the article
 * @param heat the key to the density of mentions, where that is shown
 * @param overlays the reader's own layers, the uppermost first
 */
public record Legend(List<Entry> entries, List<Sign> signs, Optional<Heat.Key> heat, List<OverlayEntry> overlays) {

    public Legend {
        entries = List.copyOf(entries);
        signs = List.copyOf(signs);
        Objects.requireNonNull(heat);
        overlays = List.copyOf(overlays);
    }

    public Legend(List<Entry> entries, List<OverlayEntry> overlays) {
        this(entries, List.of(), Optional.empty(), overlays);
    }

    public boolean isEmpty() {
        return size() == 0 && heat.isEmpty();
    }

    /** Lines of the legend in all; the key to the density comes on top of them. */
    public int size() {
        return entries.size() + signs.size() + overlays.size();
    }

    /** What is no marker. */
    public enum Sign {
        /** A disc that fades outwards. */
        DISC,
        /** Hatched ground. */
        TOLD,
        /** The line through the places. */
        ORDER,
        /** The dots of places that a filter has set aside. */
        ASIDE;

        /** What it means. */
        public Saying text() {
            return Saying.of("legend.sign." + name());
        }
    }

    /**
     * A line of the legend.
     *
     * @param kind decides the colour
     * @param symbol the shape
     * @param hollow whether the symbol is hollow
     * @param checked whether it bears a tick
     * @param text what it means
     */
    public record Entry(PlaceKind kind, MarkerSymbol symbol, boolean hollow, boolean checked, Saying text) {
        Entry(PlaceKind kind, MarkerSymbol symbol, Saying text) {
            this(kind, symbol, false, false, text);
        }
    }

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
                Stream.concat(entries(markers).stream(), astray(scene, view).stream())
                        .toList(),
                signs(markers, scene, view),
                Heat.of(scene, view.zoom()).map(Heat::key),
                overlays);
    }

    private static List<Sign> signs(List<Marker> markers, MapScene scene, Viewport view) {
        var signs = EnumSet.noneOf(Sign.class);
        if (markers.stream().anyMatch(Legend::isDisc)) {
            signs.add(Sign.DISC);
        }
        if (!RelativeAreas.of(scene, view).isEmpty()) {
            signs.add(Sign.TOLD);
        }
        if (StoryLine.of(scene, markers).stops().size() > 1) {
            signs.add(Sign.ORDER);
        }
        if (scene.setAside().stream()
                .anyMatch(linked -> view.shows(linked.place().location()))) {
            signs.add(Sign.ASIDE);
        }
        return List.copyOf(signs);
    }

    private static boolean isDisc(Marker marker) {
        return marker.discRadius().isPresent()
                && PlacePainter.outlineCode(marker).isEmpty();
    }

    /** The unsure places far away that the view was not made to show, by name. */
    private static Optional<Entry> astray(MapScene scene, Viewport view) {
        List<PlaceName> names = Fit.astray(scene.links()).stream()
                .filter(linked -> !view.shows(linked.place().location()))
                .map(linked -> linked.place().placeName())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        PlaceKind.SETTLEMENT,
                        MarkerSymbol.DISC,
                        true,
                        false,
                        Saying.of("legend.astray", names.get(0), names.size() - 1L)));
    }

    private static List<Entry> entries(List<Marker> markers) {
        var entries = new ArrayList<Entry>();
        var kinds = EnumSet.noneOf(PlaceKind.class);
        markers.forEach(marker -> marker.places().forEach(place -> kinds.add(PlaceKind.of(place))));
        kinds.forEach(kind -> entries.add(new Entry(kind, kind.symbol(), kind.plural())));
        markers.stream()
                .filter(Marker::isCluster)
                .findFirst()
                .ifPresent(cluster ->
                        entries.add(new Entry(cluster.kind(), MarkerSymbol.CLUSTER, Saying.of("legend.several"))));
        if (markers.stream().anyMatch(Marker::hollow)) {
            entries.add(new Entry(PlaceKind.SETTLEMENT, MarkerSymbol.DISC, true, false, Saying.of("legend.hollow")));
        }
        if (markers.stream().anyMatch(marker -> marker.checked() && !marker.isCluster())) {
            entries.add(new Entry(PlaceKind.SETTLEMENT, MarkerSymbol.DISC, false, true, Saying.of("legend.checked")));
        }
        return entries;
    }
}
