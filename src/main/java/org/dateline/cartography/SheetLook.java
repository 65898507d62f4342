package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a map of some size shows, before it is painted. Not thread-safe. */
final class SheetLook {

    private final MapPainter painter;
    private final MapScene scene;
    private final MapTheme theme;
    private final Viewport view;
    private final List<Marker> markers;
    private final List<RelativeArea> grounds;
    private final Legend legend;
    private Optional<ClusterKey> wholeKey = Optional.empty();

    /** @param listsTold whether a key lists told ground whose name finds no room */
    SheetLook(MapPainter painter, MapScene scene, MapTheme theme, Viewport view, boolean listsTold) {
        this.painter = painter;
        this.scene = scene;
        this.theme = theme;
        this.view = view;
        this.markers = MarkerLayout.onSheet(scene, view).stream()
                .filter(marker -> MapPainter.isIn(marker, view))
                .toList();
        this.grounds = RelativeAreas.of(scene, view).stream()
                .filter(ground -> listsTold && RelativePainter.isNamed(ground, view))
                .toList();
        this.legend = Legend.of(markers, scene, view);
    }

    Viewport view() {
        return view;
    }

    List<Marker> markers() {
        return markers;
    }

    /** How many names a key might have to list. */
    int names() {
        return markers.stream().mapToInt(marker -> marker.places().size()).sum() + grounds.size();
    }

    Legend legend() {
        return legend;
    }

    /** The key, and those added to it whose names find no room beside some panels. */
    ClusterKey longer(ClusterKey key, List<Rectangle2D> panels) {
        return key.with(
                markers,
                grounds,
                labels(panels, key).stream().map(PlacedLabel::text).toList());
    }

    /** The key of the map with nothing upon it. */
    ClusterKey wholeKey() {
        if (wholeKey.isEmpty()) {
            ClusterKey key = ClusterKey.of(markers, scene.language());
            ClusterKey longer = longer(key, List.of());
            while (longer.rows().size() > key.rows().size()) {
                key = longer;
                longer = longer(key, List.of());
            }
            wholeKey = Optional.of(key);
        }
        return wholeKey.get();
    }

    Story story() {
        List<Rectangle2D> names = labels(List.of(), ClusterKey.of(markers, scene.language())).stream()
                .flatMap(label -> label.boxes().stream())
                .toList();
        return Story.of(scene, view, painter.numbers(scene, view, theme), names);
    }

    /** The names that the article brings. */
    private List<PlacedLabel> labels(List<Rectangle2D> panels, ClusterKey key) {
        var layers = new HashSet<>(scene.layers());
        layers.remove(Layer.LABELS);
        return painter.labels(scene.withLayers(layers), view, theme, new OnSheet(panels, Optional.of(key)));
    }
}
