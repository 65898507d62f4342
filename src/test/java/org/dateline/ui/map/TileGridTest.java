package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileKey;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class TileGridTest {

    @Test
    void tilesLieWhereTheMapHasTheirGround() {
        Viewport kabul = Viewport.centered(new LatLon(34.53, 69.17), 10, 800, 600);
        var middle = TileGrid.of(kabul).stream()
                .filter(cell -> cell.left() <= 400
                        && cell.left() + cell.width() > 400
                        && cell.top() <= 300
                        && cell.top() + cell.height() > 300)
                .toList();
        // from the formula in the slippy map convention: x = floor((lon + 180) / 360 * 2^z), y likewise
        assertThat(middle).extracting(TileGrid.Cell::tile).containsExactly(new TileKey(10, 708, 407));
    }

    @Test
    void tilesFillEveryViewWithoutASeamOrAnOverlap() {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var view = new Viewport(
                    random.nextDouble(), 0.3 + 0.4 * random.nextDouble(), 2 + 15 * random.nextDouble(), 900, 500);
            List<TileGrid.Cell> cells = TileGrid.of(view);
            double area = cells.stream()
                    .mapToDouble(
                            cell -> overlap(cell.left(), cell.width(), 900) * overlap(cell.top(), cell.height(), 500))
                    .sum();
            boolean beyondThePoles = view.worldPixels() * view.y() < 250 || view.worldPixels() * (1 - view.y()) < 250;
            if (!beyondThePoles) {
                assertThat(area).as("%s", view).isCloseTo(900 * 500, within(1e-6));
            }
            assertThat(cells).as("%s", view).hasSizeLessThan(60);
        }
    }

    @Test
    void beyondTheAntimeridianTheWorldGoesOn() {
        Viewport pacific = Viewport.centered(new LatLon(0, 180), 4, 600, 300);
        assertThat(TileGrid.of(pacific))
                .extracting(cell -> cell.tile().x())
                .contains(0, 15)
                .doesNotContain(7, 8);
    }

    private static double overlap(double start, double length, double whole) {
        return Math.max(0, Math.min(whole, start + length) - Math.max(0, start));
    }
}
