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
    void inTheWindowANameKeepsItsPlaceOnTheGround() {
        assertThat(texts(OnSheet.NONE)).doesNotContain("IRAN", "TURKMENISTAN");
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
