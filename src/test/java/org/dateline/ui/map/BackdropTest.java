package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Viewport;
import org.junit.jupiter.api.Test;

class BackdropTest {

    @Test
    void itFillsEveryView() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Viewport view = Camera.clamp(new Viewport(
                    random.nextDouble() * 3 - 1,
                    random.nextDouble(),
                    2 + random.nextDouble() * 11,
                    300 + random.nextInt(1500),
                    300 + random.nextInt(700)));
            double area = Backdrop.pieces(view).stream()
                    .mapToDouble(
                            piece -> piece.target().getWidth() * piece.target().getHeight())
                    .sum();
            assertThat(area).as("%s", view).isCloseTo((double) view.width() * view.height(), within(1.0));
        }
    }

    @Test
    void whatItShowsLiesWhereItIs() {
        var view = new Viewport(0.98, 0.4, 3, 1200, 800);
        for (Backdrop.Piece piece : Backdrop.pieces(view)) {
            double unit = piece.source().getMinX() / 1024;
            double x = 600 + (unit - view.x()) * view.worldPixels();
            assertThat(Math.IEEEremainder(piece.target().getMinX() - x, view.worldPixels()))
                    .isCloseTo(0, within(0.001));
            assertThat(piece.source().getWidth() / 1024 * view.worldPixels())
                    .isCloseTo(piece.target().getWidth(), within(0.001));
        }
    }
}
