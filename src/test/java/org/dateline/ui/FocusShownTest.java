package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever works without a mouse sees where the keyboard is. */
class FocusShownTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void thePaneThatF6LeadsToHasAFrameUntilTheNextOne(FxRobot robot) throws TimeoutException {
        openText();
        Set<Node> panes = new LinkedHashSet<>();
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.F6);
            WaitForAsyncUtils.waitForFxEvents();
            Region owner = onFx(() -> (Region) desk.stage().getScene().getFocusOwner());

            assertThat(isFramed(owner)).as(owner.toString()).isTrue();
            assertThat(panes.stream().filter(FocusShownTest::isTurned)).isEmpty();
            panes.add(owner);
        }

        assertThat(panes).hasSize(4);
    }

    private static boolean isTurned(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("turned"));
    }

    private static boolean isFramed(Region owner) {
        return onFx(() -> {
            owner.applyCss();
            if (owner.getStyleClass().contains("map-host")) {
                // covered by its own layers, it has a frame over them
                return owner.getParent().lookup(".map-frame").isVisible();
            }
            return isTurned(owner)
                    && owner.getBorder() != null
                    && owner.getBorder().getStrokes().get(0).getTopStroke().isOpaque();
        });
    }
}
