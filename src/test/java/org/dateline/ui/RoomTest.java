package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** There is room for all words, also in the smallest window, and every dialog can be used and left with the keyboard alone. */
class RoomTest extends SpokenJourney {

    /** What may end in an ellipsis, because it is the article's own text, or of any length, and said whole in a tool tip. */
    private static final Set<String> MAY_BE_CUT = Set.of("place-name", "because");

    @Override
    @Start
    void start(Stage stage) throws IOException {
        super.start(stage);
    }

    @Test
    void noWordIsCutOffInTheSmallestWindow() throws TimeoutException {
        onFx(() -> {
            desk.stage().setWidth(1024);
            desk.stage().setHeight(640);
        });
        List<String> cut = new ArrayList<>(cutIn(desk.window(), "empty"));
        onFx(desk.comforts()::greet);
        cut.addAll(cutIn(desk.window(), "greeting"));
        onFx(desk::escape);
        openText();
        cut.addAll(cutIn(desk.window(), "reading"));
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        cut.addAll(cutIn(desk.window(), "chosen"));
        onFx(desk.guides()::checkPlaces);
        cut.addAll(cutIn(desk.window(), "review"));
        onFx(desk::escape);
        onFx(() -> desk.window().map().popup().open(Report.LASHKAR_GAH.id()));
        cut.addAll(cutIn(desk.window(), "popup"));
        onFx(desk.correctingTools()::toggleHistory);
        cut.addAll(cutIn(desk.window(), "history"));

        assertThat(cut).isEmpty();
    }

    @Test
    void theGreetingLeavesTheSamplesThatItSpeaksOfFree() {
        onFx(() -> {
            desk.stage().setWidth(1024);
            desk.stage().setHeight(640);
            desk.comforts().greet();
        });
        WaitForAsyncUtils.waitForFxEvents();

        Node card = desk.window().lookup(".greeting");
        Node offers = desk.window().lookup(".empty-state");
        assertThat(card.localToScene(card.getLayoutBounds()).getMinX())
                .isGreaterThan(offers.localToScene(offers.getLayoutBounds()).getMaxX());
    }

    @Test
    void settingsAreReadWholeAndLeftWithEscape(FxRobot robot) {
        useDialog(robot, desk.comforts()::openSettings, ".settings-dialog");
    }

    @Test
    void whatIsKnownOfAnArticleIsReadWholeAndLeftWithEscape(FxRobot robot) throws TimeoutException {
        openText();
        useDialog(robot, desk::tellAbout, ".about-dialog");
    }

    @Test
    void theExportIsReadWholeAndLeftWithEscape(FxRobot robot) throws TimeoutException {
        openText();
        useDialog(robot, () -> ExportDialog.show(desk), ".export-dialog");
    }

    @Test
    void ownPlacesAreReadWholeAndLeftWithEscape(FxRobot robot) {
        useDialog(robot, desk.correctingTools()::showOwnPlaces, ".own-dialog");
    }

    @Test
    void thePaletteMarksWhatEnterWillDoAndShowsItsKeys(FxRobot robot) throws TimeoutException {
        openText();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("ne");
        WaitForAsyncUtils.waitForFxEvents();

        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(Node::isVisible)
                        .map(bar -> bar.getOrientation().name()))
                .doesNotContain("HORIZONTAL");
    }

    /** Opens a dialog, looks at it as a whole, and leaves it again. */
    private void useDialog(FxRobot robot, Runnable open, String styleClass) {
        Platform.runLater(open);
        wait(() -> robot.lookup(styleClass).tryQuery().isPresent());
        Parent pane = robot.lookup(styleClass).queryAs(Parent.class);
        wait(() -> onFx(() ->
                pane.getScene().getFocusOwner() != null && !(pane.getScene().getFocusOwner() instanceof Button)));

        assertThat(cutIn(pane, styleClass)).isEmpty();
        assertThat(onFx(() -> NamedControls.namelessIn(pane))).isEmpty();
        Window window = pane.getScene().getWindow();
        assertThat(window.getX()).isBetween(0.0, desk.stage().getWidth() - window.getWidth());
        assertThat(window.getY()).isBetween(0.0, desk.stage().getHeight() - window.getHeight());
        assertThat(pane.getStyleClass()).contains("light");

        robot.push(KeyCode.ESCAPE);
        wait(() -> !window.isShowing());
    }

    private static void wait(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /** Labels and buttons whose words do not stand there whole. */
    private static List<String> cutIn(Parent root, String where) {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> {
            root.applyCss();
            root.layout();
            return NamedControls.all(root).stream()
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(RoomTest::isCut)
                    .filter(labeled -> labeled.getStyleClass().stream().noneMatch(MAY_BE_CUT::contains))
                    .map(labeled -> where + ": " + labeled.getText() + " " + labeled.getStyleClass())
                    .toList();
        });
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText())
                                && text.getText().endsWith("..."));
    }
}
