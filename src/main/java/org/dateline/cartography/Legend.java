package org.dateline.cartography;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
        return new SceneLegend(scene).in(markers, view);
    }
}
