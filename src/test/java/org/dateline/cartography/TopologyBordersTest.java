package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.geo.LatLon;
import org.dateline.resolution.relative.BorderLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyBordersTest {

    private static final BorderLines BORDERS = TopologyBorders.in(Path.of("data/basemap"));

    private static double length(List<LatLon> line) {
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).distanceMetres(line.get(i));
        }
        return metres;
    }

    private static double nearest(List<List<LatLon>> lines, LatLon town) {
        return lines.stream()
                .flatMap(List::stream)
                .mapToDouble(town::distanceMetres)
                .min()
                .orElseThrow();
    }

    @Test
    void theBorderOfTwoCountriesIsOneLineInTheOrderInWhichOneWalksIt() {
        List<List<LatLon>> lines = BORDERS.between("AF", "IR");
        assertThat(lines).hasSize(1);
        // 921 km in the World Factbook; a generalised line is shorter
        assertThat(length(lines.get(0))).isBetween(800_000.0, 950_000.0);
        assertThat(nearest(lines, new LatLon(34.66, 61.07))).as("Islam Qala").isLessThan(10_000);
    }

    @Test
    void itIsTheSameFromBothSides() {
        var there = new ArrayList<>(
                BORDERS.between("TD", "SD").stream().flatMap(List::stream).toList());
        assertThat(BORDERS.between("SD", "TD").stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void aCountryWithinAnotherHasItsWholeRing() {
        List<LatLon> ring = BORDERS.between("LS", "ZA").get(0);
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(length(ring)).isBetween(700_000.0, 1_200_000.0);
    }

    @Test
    void countriesThatDoNotMeetHaveNone() {
        assertThat(BORDERS.between("AF", "FR")).isEmpty();
        assertThat(BORDERS.between("AF", "??")).isEmpty();
    }

    @Test
    void withoutAMapNoBorderIsKnown(@TempDir Path empty) {
        assertThat(TopologyBorders.in(empty).between("AF", "IR")).isEmpty();
    }
}
