package org.dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 800);

    @Test
    void aDialogStandsInTheMiddleOfItsWindow() {
        var owner = new Rectangle2D(100, 100, 1000, 600);

        assertThat(Frames.over(owner, new Rectangle2D(0, 0, 400, 300), SCREEN)).isEqualTo(new Point2D(400, 250));
    }

    @Test
    void aDialogStaysOnTheScreenWhereItsWindowHangsOverTheEdge() {
        var owner = new Rectangle2D(1000, -200, 1000, 600);

        assertThat(Frames.over(owner, new Rectangle2D(0, 0, 400, 500), SCREEN)).isEqualTo(new Point2D(880, 0));
    }

    @Test
    void theHeadOfADialogIsSeenThatIsHigherThanTheScreen() {
        assertThat(Frames.over(SCREEN, new Rectangle2D(0, 0, 1400, 900), SCREEN))
                .isEqualTo(new Point2D(0, 0));
    }
}
