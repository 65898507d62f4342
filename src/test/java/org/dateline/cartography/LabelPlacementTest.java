package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.Links;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

/** The promises of {@link LabelPlacer}, on the shipped basemap and random views. */
class LabelPlacementTest {

    private static final int VIEWS = 30;

    @Test
    void noLabelOverlapsAnotherOrAMarkerOrTheEdge() {
        var random = new Random(5);
        for (int i = 0; i < VIEWS; i++) {
            Viewport view = randomView(random);
            Links links = randomPlaces(random, view);
            List<PlacedLabel> labels = place(links, view);
            List<Rectangle2D> boxes = new ArrayList<>();
            for (PlacedLabel label : labels) {
                assertThat(label.boxes()).allMatch(new Rectangle2D.Double(0, 0, view.width(), view.height())::contains);
                for (Rectangle2D box : label.boxes()) {
                    assertThat(boxes).as("%s in %s", label.text(), view).noneMatch(other -> other.intersects(box));
                }
                boxes.addAll(label.boxes());
            }
            for (Marker marker : MarkerLayout.of(MapScene.of(links), view)) {
                double r = marker.shownRadius();
                var symbol = new Rectangle2D.Double(marker.x() - r, marker.y() - r, 2 * r, 2 * r);
                assertThat(boxes).noneMatch(box -> box.intersects(symbol));
            }
        }
    }

    @Test
    void namesStayWhereTheyAreWhileTheMapMoves() {
        Viewport view = Viewport.centered(new LatLon(48, 16), 5.5, 1280, 800);
        Links none = new Scenes().links();
        Map<String, Rectangle2D> before = boxes(place(none, view));
        int kept = 0;
        int gone = 0;
        for (int step = 1; step <= 8; step++) {
            Viewport moved = Camera.pan(view, step * 7, step * 3);
            Map<String, Rectangle2D> after = boxes(place(none, moved));
            var inner = new Rectangle2D.Double(180, 120, 900, 520);
            for (Map.Entry<String, Rectangle2D> entry : before.entrySet()) {
                if (inner.contains(entry.getValue())) {
                    Rectangle2D now = after.get(entry.getKey());
                    boolean stays = now != null
                            && Math.abs(now.getX() - entry.getValue().getX() - step * 7) < 0.01
                            && Math.abs(now.getY() - entry.getValue().getY() - step * 3) < 0.01;
                    kept += stays ? 1 : 0;
                    gone += stays ? 0 : 1;
                }
            }
        }
        assertThat(kept).isGreaterThan(300);
        assertThat(gone).isLessThan(kept / 50);
    }

    @Test
    void theArticlesPlacesAreNamedBeforeAllOthers() {
        Viewport view = Viewport.centered(new LatLon(33.3, 65.5), 6.2, 1280, 800);
        List<String> names = place(Scenes.afghanistan(), view).stream()
                .map(PlacedLabel::text)
                .toList();
        assertThat(names).contains("Herat", "Lashkar Gah", "Kandahar", "Kabul", "Bagram Airfield", "HELMAND");
        assertThat(names.stream().filter("Kandahar"::equals)).hasSize(1);
    }

    private static Map<String, Rectangle2D> boxes(List<PlacedLabel> labels) {
        Map<String, Rectangle2D> boxes = new HashMap<>();
        labels.forEach(label -> boxes.putIfAbsent(label.text(), label.box()));
        return boxes;
    }

    private static List<PlacedLabel> place(Links links, Viewport view) {
        return TestMap.painter().labels(MapScene.of(links), view, MapTheme.LIGHT);
    }

    private static Viewport randomView(Random random) {
        var middle = new LatLon(random.nextDouble() * 140 - 60, random.nextDouble() * 360 - 180);
        return Viewport.centered(middle, 1.5 + random.nextDouble() * 9, 900, 600);
    }

    private static Links randomPlaces(Random random, Viewport view) {
        var scenes = new Scenes();
        for (int i = 0; i < 25; i++) {
            LatLon at = view.at(random.nextDouble() * 900, random.nextDouble() * 600);
            scenes.mention(Scenes.town("Place number " + i, at.lat(), at.lon()));
        }
        return scenes.links();
    }
}
