package org.dateline.cartography;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.Links;

/**
 * What to draw, wherever and however large it is drawn. Immutable.
 *
 * @param links the article's places
 * @param emphasis which of them stand out
 * @param layers what is shown
 * @param overlays the reader's own layers, the lowest first
 */
public record MapScene(Links links, Emphasis emphasis, Set<Layer> layers, List<Overlay> overlays) {

    public MapScene {
        Objects.requireNonNull(links);
        Objects.requireNonNull(emphasis);
        layers = Set.copyOf(layers);
        overlays = List.copyOf(overlays);
    }

    public MapScene(Links links, Emphasis emphasis, Set<Layer> layers) {
        this(links, emphasis, layers, List.of());
    }

    /** All places alike, the usual layers. */
    public static MapScene of(Links links) {
        return new MapScene(links, Emphasis.NONE, Layer.usual());
    }

    public MapScene with(Emphasis other) {
        return new MapScene(links, other, layers, overlays);
    }

    public MapScene withLayers(Set<Layer> other) {
        return new MapScene(links, emphasis, other, overlays);
    }

    public MapScene withOverlays(List<Overlay> other) {
        return new MapScene(links, emphasis, layers, other);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }
}
