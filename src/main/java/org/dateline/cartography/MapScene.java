package org.dateline.cartography;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.PlaceId;
import org.dateline.wording.Language;

/**
 * What to draw, wherever and however large it is drawn. Immutable.
 *
 * @param links the article's places
 * @param emphasis which of them stand out
 * @param layers what is shown
 * @param overlays the reader's own layers, the lowest first
 * @param aside places that a filter has set aside: faint dots instead of markers
 * @param language of the names and of all that stands around them
 */
public record MapScene(
        Links links,
        Emphasis emphasis,
        Set<Layer> layers,
        List<Overlay> overlays,
        Set<PlaceId> aside,
        Language language) {

    public MapScene {
        Objects.requireNonNull(links);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(language);
        layers = Set.copyOf(layers);
        overlays = List.copyOf(overlays);
        aside = Set.copyOf(aside);
    }

    /** In English, with nothing set aside. */
    public MapScene(Links links, Emphasis emphasis, Set<Layer> layers, List<Overlay> overlays) {
        this(links, emphasis, layers, overlays, Set.of(), Language.ENGLISH);
    }

    public MapScene(Links links, Emphasis emphasis, Set<Layer> layers) {
        this(links, emphasis, layers, List.of());
    }

    /** All places alike, the usual layers. */
    public static MapScene of(Links links) {
        return new MapScene(links, Emphasis.NONE, Layer.usual());
    }

    public MapScene with(Emphasis other) {
        return new MapScene(links, other, layers, overlays, aside, language);
    }

    public MapScene withLayers(Set<Layer> other) {
        return new MapScene(links, emphasis, other, overlays, aside, language);
    }

    public MapScene withOverlays(List<Overlay> other) {
        return new MapScene(links, emphasis, layers, other, aside, language);
    }

    public MapScene in(Language other) {
        return new MapScene(links, emphasis, layers, overlays, aside, other);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public MapScene withAside(Set<PlaceId> other) {
        return new MapScene(links, emphasis, layers, overlays, other, language);
    }

    /** The places that get a marker, in order of first mention. */
    public List<LinkedPlace> places() {
        return shows(Layer.PLACES) ? wanted() : List.of();
    }

    /** The places of the kinds that are shown, whether or not there are markers at all. */
    List<LinkedPlace> wanted() {
        return links.places().stream()
                .filter(linked -> layers.contains(Layer.of(linked)))
                .filter(linked -> !aside.contains(linked.place().id()))
                .toList();
    }

    /** The places that a filter has set aside, where there are markers at all. */
    List<LinkedPlace> setAside() {
        return links.places().stream()
                .filter(linked ->
                        shows(Layer.PLACES) && aside.contains(linked.place().id()))
                .toList();
    }
}
