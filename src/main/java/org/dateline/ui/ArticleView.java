package org.dateline.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;

/**
 * How the reader looks at an article on the map, as a project file keeps it: words by name. What cannot be understood is as if
 * it were not there, so that a file from another version opens all the same.
 *
 * @param center the position in the middle of the map
 * @param zoom as on web maps
 * @param style the colours of the map where they are not the window's
 * @param layers the layers that the map shows
 * @param overlays files laid over the map, the lowest first
 */
record ArticleView(
        Optional<LatLon> center,
        Optional<Double> zoom,
        Optional<MapTheme> style,
        Optional<Set<Layer>> layers,
        List<Path> overlays) {

    private static final String LISTED = ",";

    ArticleView {
        layers = layers.map(Set::copyOf);
        overlays = List.copyOf(overlays);
    }

    /** Nothing is said. */
    static final ArticleView NONE = of(Map.of());

    /** The same, but for where the map stands. */
    ArticleView at(Viewport view) {
        ArticleView there = of(Optional.of(view), style, Set.of(), overlays);
        return new ArticleView(there.center, there.zoom, style, layers, overlays);
    }

    static ArticleView of(
            Optional<Viewport> view, Optional<MapTheme> style, Collection<Layer> layers, List<Path> overlays) {
        return new ArticleView(
                view.map(shown -> shown.at(shown.width() / 2.0, shown.height() / 2.0)),
                view.map(Viewport::zoom),
                style,
                Optional.of(Set.copyOf(layers)),
                overlays);
    }

    /** For the project file. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        center.ifPresent(at -> words.put("center", at.lat() + LISTED + at.lon()));
        zoom.ifPresent(levels -> words.put("zoom", Double.toString(levels)));
        style.ifPresent(theme -> words.put("style", theme.name()));
        layers.ifPresent(shown ->
                words.put("layers", shown.stream().map(Layer::name).sorted().collect(Collectors.joining(LISTED))));
        for (int i = 0; i < overlays.size(); i++) {
            words.put("overlay." + (i + 1), overlays.get(i).toString());
        }
        return words;
    }

    /** From a project file. */
    static ArticleView of(Map<String, String> words) {
        return new ArticleView(
                word(words, "center", ArticleView::position),
                word(words, "zoom", Double::valueOf)
                        .filter(levels -> levels >= Camera.MIN_ZOOM && levels <= Camera.MAX_ZOOM),
                word(words, "style", MapTheme::valueOf),
                word(words, "layers", ArticleView::layers),
                overlays(words));
    }

    /** What the map should show, in a window so large; empty where the project does not say. */
    Optional<Viewport> viewport(int width, int height) {
        return center.flatMap(at -> zoom.map(levels -> Viewport.centered(at, levels, width, height)));
    }

    private static LatLon position(String text) {
        String[] degrees = text.split(LISTED);
        return new LatLon(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }

    private static Set<Layer> layers(String text) {
        return Arrays.stream(text.split(LISTED))
                .filter(name -> !name.isBlank())
                .map(Layer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> overlays(Map<String, String> words) {
        return Stream.iterate(1, i -> words.containsKey("overlay." + i), i -> i + 1)
                .flatMap(i -> word(words, "overlay." + i, Path::of).stream())
                .toList();
    }

    private static <T> Optional<T> word(Map<String, String> words, String name, Function<String, T> reading) {
        try {
            return Optional.ofNullable(words.get(name)).map(reading);
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
