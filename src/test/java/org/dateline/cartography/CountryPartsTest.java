package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

/** What a sheet calls countries of which it shows a part. */
class CountryPartsTest {

    private static final OnSheet SHEET =
            new OnSheet(List.of(), Optional.of(ClusterKey.of(List.of(), Language.ENGLISH)));

    /** The middle of Afghanistan's neighbours lies far outside. */
    private static final Viewport HERAT = Viewport.centered(new LatLon(34.8, 62.2), 7, 1200, 675);

    @Test
    void aSheetNamesCountriesWhoseMiddleItDoesNotShow() {
        assertThat(texts(SHEET)).contains("IRAN", "TURKMENISTAN");
    }

    @Test
    void inTheWindowTheNameOfAPartKeepsItsPlaceOnTheGround() {
        int kept = 0;
        Viewport start = Viewport.centered(new LatLon(61, 60), 6.7, 1200, 675);
        for (int x = 0; x < 3000; x += 75) {
            List<PlacedLabel> after = labels(Camera.pan(start, -x - 75, 0), "RUSSIA");
            for (PlacedLabel label : labels(Camera.pan(start, -x, 0), "RUSSIA")) {
                Rectangle2D box = label.box();
                if (box.getMinX() - 75 > 170 && box.getMaxX() < 1030) {
                    assertThat(after)
                            .as("%s at %d", box, x)
                            .anyMatch(other -> Math.abs(other.box().getX() - box.getX() + 75) < 0.1
                                    && Math.abs(other.box().getY() - box.getY()) < 0.1);
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(5);
    }

    @Test
    void mostWindowsThatShowOneLargeCountryAloneNameIt() {
        var random = new Random(11);
        int named = 0;
        Set<String> countries = Set.of("RUSSIA", "ALGERIA", "BRAZIL", "IRAN", "MALI");
        LatLon[] middles = {
            new LatLon(60, 80), new LatLon(27, 3), new LatLon(-8, -52), new LatLon(32, 55), new LatLon(19, -2)
        };
        for (int i = 0; i < 100; i++) {
            LatLon middle = middles[i % 5];
            var near = new LatLon(
                    middle.lat() + random.nextDouble() * 3 - 1.5, middle.lon() + random.nextDouble() * 4 - 2);
            Viewport view = Viewport.centered(near, 7 + random.nextDouble() * 2, 1280, 800);
            List<PlacedLabel> labels =
                    TestMap.painter().labels(MapScene.of(new Scenes().links()), view, MapTheme.LIGHT);
            named += labels.stream().anyMatch(label -> countries.contains(label.text())) ? 1 : 0;
        }
        assertThat(named).isGreaterThan(70);
    }

    @Test
    void aNameOfAPartDoesNotStandInSightOfTheMiddle() {
        Viewport levant = Viewport.centered(new LatLon(32.4, 35.6), 8, 1280, 800);
        assertThat(labels(levant, "ISRAEL")).hasSizeLessThanOrEqualTo(1);
    }

    private static List<PlacedLabel> labels(Viewport view, String text) {
        return TestMap.painter().labels(MapScene.of(new Scenes().links()), view, MapTheme.LIGHT).stream()
                .filter(label -> label.text().equals(text))
                .toList();
    }

    @Test
    void aRoomLiesInsideOfTheCountryAndOfTheView() {
        var random = new Random(3);
        Outlines outlines = TestMap.painter().basemap().outlines();
        int spots = 0;
        for (String code : Set.of("IR", "RU", "TD", "FJ", "CL", "UA")) {
            Outline outline = outlines.of(code).orElseThrow();
            for (int i = 0; i < 12; i++) {
                LatLon corner = outline.polygons()
                        .get(0)
                        .get(0)
                        .get(random.nextInt(outline.polygons().get(0).get(0).size()));
                Viewport view = Viewport.centered(corner, 4 + random.nextDouble() * 4, 1200, 675);
                for (CountryParts.Spot spot :
                        new CountryParts(TestMap.painter().basemap().topology(), view).spots(code)) {
                    spots++;
                    // simplified ground may differ from the fine outline by a cell, and more among fjords
                    double half = Math.max(1, spot.room() / 2 - 18);
                    assertThat(spot.room() < 90 || outline.contains(view.at(spot.x() - half, spot.y())))
                            .as("%s %s %s", code, view, spot)
                            .isTrue();
                    assertThat(new Rectangle2D.Double(0, 0, 1200, 675)
                                    .contains(spot.x() - half, spot.y() - half / 3, 2 * half, 2 * half / 3))
                            .isTrue();
                }
            }
        }
        assertThat(spots).isGreaterThan(500);
    }

    @Test
    void aCountryOutOfSightHasNoRoom() {
        assertThat(new CountryParts(TestMap.painter().basemap().topology(), HERAT).spots("BR"))
                .isEmpty();
    }

    private static List<String> texts(OnSheet sheet) {
        return TestMap.painter().labels(MapScene.of(new Scenes().links()), HERAT, MapTheme.LIGHT, sheet).stream()
                .map(PlacedLabel::text)
                .toList();
    }
}
