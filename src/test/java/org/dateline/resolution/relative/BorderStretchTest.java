package org.dateline.resolution.relative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class BorderStretchTest {

    private static final LatLon TOWN = new LatLon(34, 62);

    /** A border from north to south, some distance west of the town. */
    private static List<LatLon> border(double metres) {
        LatLon near = TOWN.destination(270, metres);
        return List.of(near.destination(0, 300_000), near, near.destination(180, 300_000));
    }

    private static BorderStretch stretch(double metres) {
        return BorderStretch.before(TOWN, List.of(border(metres)), point -> true, 250_000)
                .orElseThrow();
    }

    @Test
    void itGoesBothWaysFromThePointNearestToTheTown() {
        BorderStretch stretch = stretch(100_000);
        assertThat(stretch.metres()).isCloseTo(100_000, within(500.0));
        LatLon first = stretch.line().get(0);
        LatLon last = stretch.line().get(stretch.line().size() - 1);
        assertThat(first.distanceMetres(stretch.nearest())).isCloseTo(75_000, within(2_500.0));
        assertThat(last.distanceMetres(stretch.nearest())).isCloseTo(75_000, within(2_500.0));
        assertThat(first.lat()).isGreaterThan(last.lat());
        assertThat(stretch.band().contains(stretch.nearest())).isTrue();
    }

    @Test
    void aTownOnTheBorderHasAStretchToo() {
        BorderStretch stretch = stretch(500);
        LatLon first = stretch.line().get(0);
        assertThat(first.distanceMetres(TOWN)).isCloseTo(25_000, within(1_500.0));
    }

    @Test
    void ofTwoLinesTheNearerCountsAndWhatIsFarIsNotNear() {
        var lines = List.of(border(200_000), border(50_000));
        assertThat(BorderStretch.before(TOWN, lines, point -> true, 250_000)
                        .orElseThrow()
                        .metres())
                .isCloseTo(50_000, within(500.0));
        assertThat(BorderStretch.before(TOWN, List.of(border(200_000)), point -> true, 100_000))
                .isEmpty();
    }

    @Test
    void onlyWhatLiesWhereTheTextSaysIsTaken() {
        var lines = List.of(border(50_000));
        BorderStretch north = BorderStretch.before(TOWN, lines, point -> point.lat() > 35, 250_000)
                .orElseThrow();
        assertThat(north.nearest().lat()).isCloseTo(35, within(0.02));
        assertThat(BorderStretch.before(TOWN, lines, point -> false, 250_000)).isEmpty();
    }
}
