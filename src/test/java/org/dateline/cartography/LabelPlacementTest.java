package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.Links;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The promises of {@link LabelPlacer}, on the shipped basemap and random views. */
class LabelPlacementTest {

    private static final int VIEWS = 80;

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

    /**
     * The window shows the middle of a larger picture and has the next one painted when it comes near the edge: over a hundred
     * random views and moves no name that stays in the window may vanish, jump or come out of nothing.
     */
    @Test
    void namesStayWhereTheyAreWhileTheMapMoves() {
        var random = new Random(7);
        int kept = 0;
        for (int i = 0; i < 100; i++) {
            Viewport before = window(random);
            int dx = random.nextInt(260) - 130;
            int dy = random.nextInt(160) - 80;
            Viewport after = Camera.pan(before, dx, dy).snapped(1);
            if (Math.abs(after.y() - before.y() + dy / before.worldPixels()) * before.worldPixels() > 0.01) {
                continue; // held back at the pole
            }
            Links links = randomPlaces(random, before);
            var seen = new Rectangle2D.Double(
                    MARGIN + Math.max(0, -dx),
                    MARGIN + Math.max(0, -dy),
                    before.width() - 2 * MARGIN - Math.abs(dx),
                    before.height() - 2 * MARGIN - Math.abs(dy));
            List<String> first = seen(place(links, before), seen, 0, 0);
            List<String> second = seen(place(links, after), seen, -dx, -dy);
            assertThat(second).as("%s moved by %d, %d", before, dx, dy).containsExactlyInAnyOrderElementsOf(first);
            kept += first.size();
        }
        assertThat(kept).isGreaterThan(1500);
    }

    @Test
    void aNameDoesNotJumpWhenOneComesCloserByLittle() {
        var random = new Random(9);
        int kept = 0;
        int gone = 0;
        Links none = new Scenes().links();
        for (int i = 0; i < 60; i++) {
            Viewport before = window(random);
            Viewport after = Camera.zoomAbout(before, 0.03, 620, 470);
            List<PlacedLabel> now = place(none, after);
            for (PlacedLabel label : place(none, before)) {
                Rectangle2D at = label.box();
                if (!new Rectangle2D.Double(MARGIN, MARGIN, 900, 600).contains(at)) {
                    continue;
                }
                double x = 620 + (at.getCenterX() - 620) * Math.pow(2, 0.03);
                double y = 470 + (at.getCenterY() - 470) * Math.pow(2, 0.03);
                boolean stays = now.stream()
                        .anyMatch(other -> other.text().equals(label.text())
                                && Math.hypot(
                                                other.box().getCenterX() - x,
                                                other.box().getCenterY() - y)
                                        < 6);
                kept += stays ? 1 : 0;
                gone += stays ? 0 : 1;
            }
        }
        assertThat(kept).isGreaterThan(700);
        assertThat(gone).as("of %d", kept + gone).isLessThan(kept / 20);
    }

    @Test
    void namesOfOverlaysKeepClearOfAllOthers() {
        Viewport view = Viewport.centered(new LatLon(33.3, 65.5), 6.2, 1280, 800);
        var features = new ArrayList<Overlay.Feature>();
        var factory = new GeometryFactory();
        for (int i = 0; i < 40; i++) {
            LatLon at = view.at(200 + i * 22, 250 + i * 9);
            features.add(new Overlay.Feature(
                    factory.createPoint(new Coordinate(at.lon(), at.lat())), "Checkpoint " + i, Map.of()));
        }
        MapScene scene = MapScene.of(Scenes.afghanistan())
                .withOverlays(List.of(new Overlay.Features("checkpoints", 1, features)));
        List<PlacedLabel> labels = TestMap.painter().labels(scene, view, MapTheme.LIGHT);
        assertThat(labels).extracting(PlacedLabel::text).contains("Herat", "Checkpoint 0", "Checkpoint 39");
        for (PlacedLabel one : labels) {
            for (PlacedLabel other : labels) {
                assertThat(one == other
                                || one.boxes().stream()
                                        .noneMatch(box -> other.boxes().stream().anyMatch(box::intersects)))
                        .as("%s and %s", one.text(), other.text())
                        .isTrue();
            }
        }
    }

    /** How far a picture reaches beyond a window at least. */
    private static final int MARGIN = 170;

    private static Viewport window(Random random) {
        var middle = new LatLon(random.nextDouble() * 130 - 60, random.nextDouble() * 360 - 180);
        return Camera.clamp(Viewport.centered(middle, 2.2 + random.nextDouble() * 8, 1240, 940))
                .snapped(1);
    }

    /** What lies in a box, with where it lies there to a tenth of a pixel. */
    private static List<String> seen(List<PlacedLabel> labels, Rectangle2D box, double dx, double dy) {
        List<String> seen = new ArrayList<>();
        for (PlacedLabel label : labels) {
            Rectangle2D at = label.box();
            var moved = new Rectangle2D.Double(at.getX() + dx, at.getY() + dy, at.getWidth(), at.getHeight());
            if (box.contains(moved)) {
                seen.add(label.text() + " " + Math.round(moved.x * 10) + " " + Math.round(moved.y * 10));
            }
        }
        return seen;
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

    /** Sources list some towns twice, a region often has the name of a province, a river comes in pieces. */
    @Test
    void noNameStandsTwiceCloseByForThingsOfAKind() {
        var random = new Random(21);
        Links none = new Scenes().links();
        for (int i = 0; i < VIEWS; i++) {
            Viewport view = randomView(random);
            List<PlacedLabel> labels = place(none, view);
            for (PlacedLabel one : labels) {
                assertThat(labels)
                        .as("%s in %s", one.text(), view)
                        .noneMatch(other -> other != one
                                && other.text().equals(one.text())
                                && Math.hypot(
                                                other.box().getCenterX()
                                                        - one.box().getCenterX(),
                                                other.box().getCenterY()
                                                        - one.box().getCenterY())
                                        < 30);
            }
        }
        assertThat(texts(Viewport.centered(new LatLon(15, 2), 5, 1280, 800)))
                .filteredOn("Abuja"::equals)
                .hasSize(1);
        assertThat(texts(Viewport.centered(new LatLon(14.5, 36), 6, 1280, 800)))
                .filteredOn("Tigray"::equalsIgnoreCase)
                .hasSize(1);
    }

    @Test
    void aTownIsNamedOnlyWhereItsDotIsSeen() {
        var random = new Random(22);
        for (int i = 0; i < VIEWS; i++) {
            Viewport view = randomView(random);
            MapPainter painter = TestMap.painter();
            var placer = new LabelPlacer(view);
            var labels = new LabelShapes(painter.shaper(), Language.ENGLISH);
            placer.place(new BasemapLabels(painter.basemap(), view, MapTheme.LIGHT, labels, Set.of(), Optional.empty())
                    .requests());
            var whole = new Rectangle2D.Double(0, 0, view.width(), view.height());
            assertThat(placer.dots()).allMatch(dot -> whole.contains(dot.box()));
        }
    }

    /** Letters set along a bend must neither touch nor gape. */
    @Test
    void lettersAlongALineKeepTheirDistance() {
        var random = new Random(23);
        int checked = 0;
        for (int i = 0; i < VIEWS; i++) {
            for (PlacedLabel label : place(new Scenes().links(), randomView(random))) {
                if (label instanceof PlacedLabel.Curved curved && !curved.text().contains(" ")) {
                    List<PlacedLabel.Letter> letters = curved.letters();
                    double spacing = curved.style().tracking() * curved.style().size();
                    for (int k = 1; k < letters.size(); k++) {
                        PlacedLabel.Letter a = letters.get(k - 1);
                        PlacedLabel.Letter b = letters.get(k);
                        double wanted = a.width() / 2 + b.width() / 2 + spacing;
                        assertThat(Math.hypot(b.x() - a.x(), b.y() - a.y()))
                                .as(curved.text())
                                .isBetween(wanted * 0.9, wanted * 1.02);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    private static List<String> texts(Viewport view) {
        return place(new Scenes().links(), view).stream().map(PlacedLabel::text).toList();
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
