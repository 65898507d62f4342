package org.dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PanesTest {

    private Panes panes;
    private final Region text = new Region();

    @Start
    void start(Stage stage) {
        panes = new Panes(
                Orientation.HORIZONTAL,
                width -> List.of(300 / width, 1 - 200 / width),
                text,
                new Region(),
                new Region());
        panes.setPrefSize(1500, 400);
        stage.setScene(new Scene(panes));
        stage.setWidth(1000);
        stage.show();
    }

    @Test
    void thePreferredSizeOfAWindowDoesNotDecideHowItsPanesDivide() {
        assertThat(text.getWidth()).isCloseTo(300, within(4.0));
        assertThat(panes.chosen()).isEmpty();
    }

    @Test
    void panesThatNobodyDraggedStandAsUsualAtEverySize() {
        widen(1400);

        assertThat(text.getWidth()).isCloseTo(300, within(4.0));
        assertThat(panes.chosen()).isEmpty();
    }

    @Test
    void whatTheReaderDraggedKeepsItsShare() {
        WaitForAsyncUtils.asyncFx(() -> panes.setDividerPosition(0, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        widen(1400);

        assertThat(panes.chosen()).isPresent();
        assertThat(text.getWidth()).isCloseTo(panes.getWidth() * 0.5, within(5.0));
    }

    @Test
    void sharesThatWereKeptComeBack() {
        WaitForAsyncUtils.asyncFx(() -> panes.choose(List.of(0.4, 0.7)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text.getWidth()).isCloseTo(panes.getWidth() * 0.4, within(5.0));
        assertThat(panes.chosen()).contains(List.of(0.4, 0.7));
    }

    private void widen(double width) {
        WaitForAsyncUtils.asyncFx(() -> panes.getScene().getWindow().setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
