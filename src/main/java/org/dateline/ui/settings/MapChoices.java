package org.dateline.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.cartography.Layer;
import org.dateline.cartography.tiles.TileTemplate;

/**
 * What a reader has chosen to see on the map. Immutable.
 *
 * @param layers what is shown
 * @param locator whether a small map shows where the map lies
 * @param tiles the address of tiles from the net; whether they are shown is never kept
 * @param laid the reader's own files over the map, the lowest first
 */
public record MapChoices(Set<Layer> layers, boolean locator, String tiles, List<Laid> laid) {

    public static final MapChoices FIRST =
            new MapChoices(Layer.usual(), true, TileTemplate.OPEN_STREET_MAP.text(), List.of());

    public MapChoices {
        layers = Set.copyOf(layers);
        Objects.requireNonNull(tiles);
        laid = List.copyOf(laid);
    }

    /**
     * A file laid over the map.
     *
     * @param opacity from 0 to 1
     */
    public record Laid(Path file, boolean visible, double opacity) {
        public Laid {
            Objects.requireNonNull(file);
            if (!(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException("opacity out of range: " + opacity);
            }
        }
    }
}
