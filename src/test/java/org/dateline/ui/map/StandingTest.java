package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.dateline.ui.map.Standing.Corner;
import org.dateline.ui.map.Standing.Room;
import org.dateline.ui.map.Standing.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Dimension2D LEGEND = new Dimension2D(240, 124);
    private static final Dimension2D LOCATOR = new Dimension2D(152, 106);

    /** The maps of windows from 1024 x 640 to 2560 x 1440. */
    @ParameterizedTest
    @CsvSource({"362, 420", "438, 568", "687, 828", "1050, 1000", "1650, 1368"})
    void noMarkerIsEverHiddenAndNothingStandsOnAnythingElse(double width, double height) {
        Room room = room(width, height);
        var random = new Random(20);
        Standing standing = Standing.USUAL;
        for (int i = 0; i < 400; i++) {
            List<Spot> spots = spots(random, width, height);
            standing = standing.in(room, spots, false);

            List<Rectangle2D> panels = panels(standing, room);
            assertThat(panels).hasSize((int) Stream.of(standing.legend(), standing.locator())
                    .flatMap(Optional::stream)
                    .count());
            for (Rectangle2D panel : panels) {
                assertThat(spots).noneMatch(spot -> panel.contains(spot.x(), spot.y()));
                assertThat(new Rectangle2D(0, 0, width, height).contains(panel)).isTrue();
                assertThat(room.fixed()).noneMatch(panel::intersects);
                assertThat(panels).noneMatch(other -> other != panel && other.intersects(panel));
            }
        }
    }

    @Test
    void nothingMovesWhileItHidesNothing() {
        var away = new Standing(Optional.of(Corner.BOTTOM_LEFT), Optional.of(Corner.TOP_LEFT));

        assertThat(away.in(room(700, 800), List.of(new Spot(400, 400, 8)), false))
                .isEqualTo(away);
    }

    @Test
    void aPanelGoesToTheNearestFreeCorner() {
        Spot aside = new Spot(100, 60, 8);

        assertThat(Standing.USUAL.in(room(700, 800), List.of(aside), false).legend())
                .contains(Corner.BOTTOM_LEFT);
        assertThat(Standing.USUAL
                        .in(room(700, 800), List.of(aside, new Spot(100, 700, 8)), false)
                        .legend())
                .contains(Corner.TOP_RIGHT);
    }

    @Test
    void theLegendFoldsWhereItWouldHideAMarkerInEveryCornerAndComesBackWhenItNeedNot() {
        Room room = room(438, 568);
        List<Spot> everywhere = IntStream.range(0, 600)
                .mapToObj(i -> new Spot(i % 20 * 22, i / 20 * 19, 8))
                .toList();
        Standing folded = Standing.USUAL.in(room, everywhere, false);

        assertThat(folded).isEqualTo(new Standing(Optional.empty(), Optional.empty()));
        assertThat(folded.in(room, everywhere, true).legend()).isPresent();
        assertThat(folded.in(room, List.of(), false)).isEqualTo(Standing.USUAL);
    }

    @Test
    void whatIsNotThereKeepsItsCorner() {
        Room bare = new Room(700, 800, Optional.empty(), Optional.empty(), List.of());

        assertThat(Standing.USUAL.in(bare, List.of(new Spot(20, 20, 8)), false)).isEqualTo(Standing.USUAL);
    }

    private static Room room(double width, double height) {
        return new Room(
                width,
                height,
                Optional.of(LEGEND),
                Optional.of(LOCATOR),
                List.of(
                        new Rectangle2D(width - 42, 10, 32, 220),
                        new Rectangle2D(10, height - 36, 120, 26),
                        new Rectangle2D(width - 290, height - 32, 290, 32)));
    }

    private static List<Rectangle2D> panels(Standing standing, Room room) {
        return Stream.of(
                        standing.legend().flatMap(corner -> room.box(corner, LEGEND)),
                        standing.locator().flatMap(corner -> room.box(corner, LOCATOR)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Spot> spots(Random random, double width, double height) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> new Spot(random.nextDouble() * width, random.nextDouble() * height, 10))
                .toList();
    }
}
