package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.review.Status;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who has no mouse gets everywhere, is nowhere held fast, and is never put somewhere else. */
class KeyboardJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void theTabKeyLeadsOutOfTheText(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.window().article().focusText());
        press(robot, KeyCode.TAB);

        assertThat(owner()).isNotNull().matches(node -> !node.getStyleClass().contains("article-text"));
    }

    @Test
    void theMapIsFramedOverAllThatLiesOnIt(FxRobot robot) throws TimeoutException {
        openText();
        Node frame = desk.window().lookup(".map-frame");
        assertThat(frame.isVisible()).isFalse();
        onFx(() -> desk.window().article().focusText());
        press(robot, KeyCode.F6);

        assertThat(owner().getStyleClass()).contains("map-host");
        assertThat(frame.isVisible()).isTrue();
        assertThat(onFx(() -> frame.getParent().getChildrenUnmodifiable().indexOf(frame)))
                .isEqualTo(frame.getParent().getChildrenUnmodifiable().size() - 1);
    }

    @Test
    void fromTheToolbarF6LeadsToTheText(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.window().lookup("#search").requestFocus());
        press(robot, KeyCode.F6);

        assertThat(owner().getStyleClass()).contains("article-text");
    }

    @Test
    void theCardOfAMarkerTakesTheKeyboardAndGivesItBack(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.window().map().focusMap());
        press(robot, KeyCode.TAB);
        Node marker = owner();
        assertThat(marker.getStyleClass()).contains("marker");
        press(robot, KeyCode.ENTER);

        assertThat(isIn(owner(), "place-popup")).isTrue();
        press(robot, KeyCode.ESCAPE);

        assertThat(owner()).isSameAs(marker);
        assertThat(desk.window().map().popup().page().get()).isEmpty();
    }

    @Test
    void afterADecisionTheKeyboardIsWhereItWas(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        onFx(() -> desk.window().why().focusEvidence());
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.SPACE);

        assertThat(onFx(() ->
                        desk.window().whyModel().question().get().orElseThrow().status()))
                .isEqualTo(Status.VERIFIED);
        assertThat(isIn(owner(), "why-pane")).isTrue();
        press(robot, KeyCode.ESCAPE);

        assertThat(isIn(owner(), "why-pane")).isTrue();
    }

    @Test
    void whatIsTypedIntoAFieldDecidesNothing(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        onFx(() -> desk.guides().checkPlaces());
        onFx(() -> desk.window().why().focusSearch());
        for (KeyCode key : new KeyCode[] {KeyCode.A, KeyCode.N, KeyCode.L, KeyCode.S, KeyCode.U, KeyCode.DIGIT1}) {
            press(robot, key);
        }

        assertThat(onFx(() -> desk.correcting().canUndo().get())).isFalse();
        assertThat(((TextField) owner()).getText()).isEqualToIgnoringCase("anlsu1");
        press(robot, KeyCode.ESCAPE);

        assertThat(((TextField) owner()).getText()).isEmpty();
    }

    @Test
    void aNumberOnTheKeypadTakesACandidateToo(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        onFx(() -> desk.window().map().focusMap());
        press(robot, KeyCode.NUMPAD1);

        assertThat(onFx(() -> desk.correcting().canUndo().get())).isTrue();
    }

    @Test
    void escapePutsAsideWhatWasSaidButNotWhatAsksForAnAnswer(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.tell(Message.problem(() -> "That did not work.")));
        press(robot, KeyCode.ESCAPE);

        assertThat(desk.window().banner().isVisible()).isFalse();
    }

    @Test
    void aPlaceIsChangedByCommandsAlone(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        press(robot, KeyCode.F2);

        assertThat(owner().getId()).isEqualTo("place-search");
        press(robot, KeyCode.ESCAPE);
        onFx(() -> desk.comforts().openPalette());
        robot.write("not a place", 0);
        press(robot, KeyCode.ENTER);

        assertThat(onFx(() -> desk.correcting().canUndo().get())).isTrue();
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node owner() {
        return onFx(() -> desk.stage().getScene().getFocusOwner());
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }
}
