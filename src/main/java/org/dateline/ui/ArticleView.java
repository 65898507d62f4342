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
import org.dateline.ui.settings.MapChoices.Laid;

/**
 * How the reader looks at an article on the map, as a project file keeps it: words by name. What cannot be understood is as if
 * it were not there, so that a file from another version opens all the same.
 *
 * @param center the position in the middle of the map
 * @param zoom as on web maps
 * @param style the colours of the map where they are not the window's
 * @param layers the layers that the map shows
 * @param overlays files laid over the map, the lowest first, with their opacity
 */
record ArticleView(
        Optional<LatLon> center,
        Optional<Double> zoom,
        Optional<MapTheme> style,
        Optional<Set<Layer>> layers,
        List<Laid> overlays) {

    private static final String LISTED = ",";
    private static final String OPACITY = ".opacity";

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
            Optional<Viewport> view, Optional<MapTheme> style, Collection<Layer> layers, List<Laid> overlays) {
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
            String name = overlayName(i + 1);
            words.put(name, overlays.get(i).file().toString());
            words.put(name + OPACITY, Double.toString(overlays.get(i).opacity()));
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

    private static List<Laid> overlays(Map<String, String> words) {
        return Stream.iterate(1, i -> words.containsKey(overlayName(i)), i -> i + 1)
                .flatMap(i -> overlay(words, overlayName(i)).stream())
                .toList();
    }

    private static Optional<Laid> overlay(Map<String, String> words, String name) {
        double opacity = word(words, name + OPACITY, Double::valueOf)
                .filter(share -> share >= 0 && share <= 1)
                .orElse(1.0);
        return word(words, name, Path::of).map(file -> new Laid(file, true, opacity));
    }

    private static String overlayName(int number) {
        return "overlay." + number;
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
