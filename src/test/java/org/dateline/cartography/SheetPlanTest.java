package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.Links;
import org.dateline.cartography.SheetParts.Placed;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Bounds;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet promises, whatever stands on it. */
class SheetPlanTest {

    private static SheetPlan plan(Links links, Snapshot.Options options) throws ProjectionException {
        return new SheetPainter(TestMap.painter(), MapScene.of(links), options, Lettering.SHAPES).plan();
    }

    private static Snapshot.Options sheet(int width, int height) {
        return Snapshot.Options.usual().withSize(width, height, 1).withTitle("Shelling along the front", "A report");
    }

    /** Places at random, some of them coordinates, some at one spot, and ground told by a few. */
    private static Links random(int places, long seed) {
        var random = new Random(seed);
        double spread = 0.5 + 6 * random.nextDouble();
        var scenes = new Scenes();
        for (int i = 0; i < places; i++) {
            double lat = 34 + spread * random.nextGaussian();
            double lon = 42 + spread * random.nextGaussian();
            String name = i % 9 == 4
                    ? String.format(Locale.ROOT, "%.5f, %.5f", lat, lon)
                    : "Place " + "of the long name ".repeat(random.nextInt(3)) + i;
            Place town = Scenes.town(name, lat, lon);
            scenes.mention(town);
            if (i % 7 == 2) {
                var ground = new Footprint.Disc(new LatLon(lat, lon), 5_000 + 60_000 * random.nextDouble());
                scenes.tell("around " + name, ground, town);
            }
        }
        return scenes.links();
    }

    @ParameterizedTest
    @CsvSource({
        "800, 600, 1",
        "800, 600, 5",
        "800, 600, 20",
        "800, 600, 60",
        "800, 600, 150",
        "1200, 675, 5",
        "1200, 675, 20",
        "1200, 675, 60",
        "1200, 675, 150",
        "1080, 1080, 20",
        "1080, 1080, 60",
        "1080, 1080, 150",
        "1123, 1587, 60",
        "1123, 1587, 150",
        "1587, 1123, 20",
        "1587, 1123, 150",
        "300, 200, 20",
        "200, 200, 150"
    })
    void nothingHidesAMarkerOrToldGround(int width, int height, int places) throws ProjectionException {
        for (long seed = 0; seed < (places > 60 ? 1 : 2); seed++) {
            Links links = random(places, seed * 1000 + places + width);
            boolean flat = (places / 10 + seed) % 2 == 0;
            var projection = flat ? ProjectionChoice.MERCATOR : ProjectionChoice.FITTING;
            SheetPlan plan = plan(links, sheet(width, height).withProjection(projection));
            hidesNothing(plan, MapScene.of(links));
            keepsApart(plan, width, height);
        }
    }

    private static void hidesNothing(SheetPlan plan, MapScene scene) {
        List<Rectangle2D> panels = SheetPlan.panels(plan.placed());
        for (Marker marker : MarkerLayout.of(scene, plan.view())) {
            double r = PlacePainter.reach(marker);
            var box = new Rectangle2D.Double(marker.x() - r, marker.y() - r, 2 * r, 2 * r);
            assertThat(panels)
                    .as("panels on %s", marker.label(Language.ENGLISH))
                    .noneMatch(box::intersects);
        }
        for (RelativeArea area : RelativeAreas.of(scene, plan.view())) {
            assertThat(panels).as("panels on %s", area.label(Language.ENGLISH)).noneMatch(area.outline()::intersects);
        }
    }

    private static void keepsApart(SheetPlan plan, int width, int height) {
        var room = new Rectangle2D.Double(0, 0, width, height);
        var map = new Rectangle2D.Double(0, 0, plan.view().width(), plan.view().height());
        for (Placed one : plan.placed()) {
            assertThat(room.contains(one.box())).as("%s on the sheet", one).isTrue();
            assertThat(one.onMap() ? map.contains(one.box()) : !map.intersects(one.box()))
                    .as("%s on the map or beside it", one)
                    .isTrue();
            assertThat(plan.placed())
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.box().intersects(one.box()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 150})
    void everyPlaceIsNamedOnALargeSheet(int places) throws ProjectionException {
        Links links = random(places, places);
        MapScene scene = MapScene.of(links);
        SheetPlan plan = plan(links, sheet(1587, 1123));
        var told = new ArrayList<String>();
        plan.key().rows().forEach(row -> told.addAll(row.names()));
        TestMap.painter()
                .labels(scene, plan.view(), MapTheme.LIGHT, plan.onSheet())
                .forEach(label -> told.add(label.text()));
        for (Marker marker : MarkerLayout.of(scene, plan.view())) {
            assertThat(told.contains(MarkerLabels.text(marker, Language.ENGLISH))
                            || told.containsAll(ClusterKey.names(marker, Language.ENGLISH)))
                    .as(MarkerLabels.text(marker, Language.ENGLISH))
                    .isTrue();
        }
    }

    @Test
    void aMarginTakesNothingOfWhatTheReaderAskedToSee() throws ProjectionException {
        var links = new Scenes();
        for (int lat = 29; lat < 39; lat++) {
            for (int lon = 32; lon < 53; lon++) {
                links.mention(Scenes.town("Number " + lat + " of " + lon, lat, lon));
            }
        }
        var asked = Viewport.centered(new LatLon(34, 42), 5.2, 1200, 800);
        SheetPlan plan = plan(links.links(), sheet(1200, 800).withView(asked));
        assertThat(plan.placed()).noneMatch(Placed::onMap);
        assertThat(plan.view().at(0, 0).lon())
                .isLessThanOrEqualTo(asked.at(0, 0).lon() + 1e-6);
        assertThat(plan.view().at(plan.view().width(), 0).lon())
                .isGreaterThanOrEqualTo(asked.at(1200, 0).lon() - 1e-6);
    }

    @Test
    void coordinatesAreNotBroken() {
        var text = new SheetText(TestMap.painter().shaper(), Lettering.SHAPES, Language.ENGLISH);
        TextStyle style = SheetText.style(MapFonts.Face.REGULAR, 10, 0);
        var names = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            names.add(i % 3 == 0 ? "Khan Yunis" : String.format(Locale.ROOT, "%.5f, %.5f", 33.1 + i, 35.9));
        }
        for (int width = 120; width < 400; width += 7) {
            List<String> lines = text.flow(names, style, width, 2);
            assertThat(String.join(" ", lines)).isEqualTo(String.join("; ", names));
            for (String name : names) {
                assertThat(lines).as(name).anyMatch(line -> line.contains(name));
            }
        }
    }

    @Test
    void aNameLongerThanItsColumnGetsTwoLinesAndAnEllipsis() {
        var text = new SheetText(TestMap.painter().shaper(), Lettering.SHAPES, Language.ENGLISH);
        TextStyle style = SheetText.style(MapFonts.Face.REGULAR, 10, 0);
        List<String> lines = text.flow(List.of("Ayn al-" + "Arab ".repeat(40), "Homs"), style, 150, 2);
        assertThat(lines).hasSizeBetween(2, 3);
        assertThat(lines.get(1)).contains("…");
        assertThat(lines).allSatisfy(line -> assertThat(text.width(line, style)).isLessThan(151));
    }

    @Test
    void aSmallSheetListsAHundredAndFiftyPlaces() throws ProjectionException {
        var random = new Random(8);
        var scenes = new Scenes();
        for (int i = 0; i < 150; i++) {
            String name = "Kalyn" + "ivka".substring(random.nextInt(4)) + " " + i;
            scenes.mention(Scenes.town(name, 48 + 2 * random.nextGaussian(), 36 + 3 * random.nextGaussian()));
        }
        SheetPlan plan = plan(scenes.links(), sheet(800, 600));
        assertThat(plan.key().rows()).isNotEmpty().noneMatch(row -> row.badge().isEmpty());
    }

    @Test
    void theAnchorOfAnAreaIsNotCutByTheEdgeOfASheet() throws ProjectionException {
        Links links = new Scenes()
                .mention(Scenes.place("Iran", 32, 53, FeatureCode.PCLI, 700_000, "IR"))
                .links();
        for (double south = 31.8; south < 32.1; south += 0.02) {
            var options = sheet(600, 400).withExtent(new Bounds(south, 50, south + 4, 56));
            SheetPlan plan = plan(links, options);
            for (Marker marker : MarkerLayout.onSheet(MapScene.of(links), plan.view())) {
                double r = marker.shownRadius();
                boolean gone = !MapPainter.isIn(marker, plan.view());
                assertThat(gone
                                || new Rectangle2D.Double(
                                                0,
                                                0,
                                                plan.view().width(),
                                                plan.view().height())
                                        .contains(marker.x() - r, marker.y() - r, 2 * r, 2 * r))
                        .isTrue();
            }
        }
    }

    /** The map is what a sheet is for: its key may take some of it, but not most. */
    @Test
    void listingToldGroundDoesNotShrinkTheMapMuch() throws ProjectionException {
        var scenes = new Scenes();
        var bare = new Scenes();
        for (int i = 0; i < 24; i++) {
            Place town = Scenes.town("Town " + i, 34 + (i % 6) * 0.2, 42 + (i / 6) * 0.3);
            scenes.mention(town);
            bare.mention(town);
            scenes.tell(
                    "about five kilometres to the north of town number " + i,
                    new Footprint.Disc(town.location(), 5_000),
                    town);
        }
        SheetPlan told = plan(scenes.links(), sheet(800, 500));
        SheetPlan without = plan(bare.links(), sheet(800, 500));
        assertThat((double) told.view().width() * told.view().height())
                .isGreaterThan(0.6 * without.view().width() * without.view().height());
    }
}
