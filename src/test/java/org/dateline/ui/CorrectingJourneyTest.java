package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.article.Span;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Review;
import org.dateline.review.Reviewed;
import org.dateline.ui.places.Question.Choice;
import org.dateline.ui.places.Reach;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a reader adds, changes, places and checks mentions, and finds the way back. */
class CorrectingJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void wordsThatWereMissedAreMarkedAndThenPlacedBySearch(FxRobot robot) throws TimeoutException {
        open(robot);
        select(robot, "market");

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#mark-chip").query().isVisible());
        robot.clickOn("#mark-chip");
        steps(1);
        assertThat(inHand()).isEqualTo("market");
        robot.clickOn("#place-search").type(KeyCode.BACK_SPACE, 10).write("Kandahar");
        robot.clickOn(robot.lookup(".found").<Node>query());
        steps(2);

        assertThat(placeOf("market").name()).isEqualTo("Kandahar");
        assertThat(words()).first().isEqualTo("market: added");
    }

    @Test
    void coordinatesInAnyNotationPlaceAName(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Ashkinak", 1));

        robot.clickOn("#place-search").write("41R PQ 23 45").type(KeyCode.ENTER);
        steps(1);

        Place place = placeOf("Ashkinak");
        assertThat(place.code()).isEqualTo(FeatureCode.COORD);
        assertThat(place.precisionMetres()).isEqualTo(1_000);
        assertThat(isOnMap(place)).isTrue();
    }

    @Test
    void aPinIsDroppedWhereTheReaderClicks(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Ashkinak", 1));
        Bounds map = onScreen(robot.lookup(".map-host").query());
        var goal = view().at(200, 420);

        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        robot.clickOn(map.getMinX() + 200, map.getMinY() + 420);
        steps(1);

        assertThat(placeOf("Ashkinak").location().distanceMetres(goal)).isLessThan(5_000);
        assertThat(markerOf(placeOf("Ashkinak")).isVisible()).isTrue();
    }

    @Test
    void escapePutsThePinBack(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Ashkinak", 1));
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);

        robot.type(KeyCode.ESCAPE);
        Bounds map = onScreen(robot.lookup(".map-host").query());
        robot.clickOn(map.getMinX() + 200, map.getMinY() + 420);

        assertThat(review().canUndo()).isFalse();
    }

    @Test
    void aMentionGrowsAndShrinksByKeysAndBySelectingItsWords(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Afghanistan", 1));

        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT, KeyCode.CONTROL);
        steps(1);
        assertThat(inHand()).isEqualTo("of Afghanistan");
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT, KeyCode.CONTROL);
        steps(2);
        assertThat(inHand()).isEqualTo("Afghanistan");

        select(robot, "south of Afghanistan");
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        steps(3);
        assertThat(inHand()).isEqualTo("south of Afghanistan");
    }

    @Test
    void aDecisionReachesOneMentionOrAllAsTheReaderSays(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Herat", 1));

        assertThat(counts(robot)).containsExactly("MENTION 1", "NAME 2", "FROM_NOW_ON 2");
        reach(robot, Reach.MENTION);
        onFx(() -> desk.window().whyModel().notAPlace());
        steps(1);
        assertThat(words()).containsExactly("Herat: not a place");
        assertThat(classesInTextAt("Herat", 1)).containsExactly("rejected", "inhand");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        reach(robot, Reach.NAME);
        onFx(() -> desk.window().whyModel().notAPlace());
        steps(1);
        assertThat(words()).containsExactly("Herat: not a place for 2 mentions");
    }

    @Test
    void fromNowOnIsWrittenAndUndoneInTheReadersOwnTable(FxRobot robot) throws Exception {
        open(robot);
        var own = folder.resolve(PersonalGazetteer.FILE_NAME);
        robot.clickOn(pointInText(robot, "Kandahar", 1));
        reach(robot, Reach.FROM_NOW_ON);

        robot.type(KeyCode.DIGIT1);
        steps(1);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(own));
        assertThat(Files.readString(own)).contains("Kandahar,34.9,62.9");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !Files.readString(own).contains("Kandahar"));
    }

    @Test
    void theHistoryLeadsToAnyStep(FxRobot robot) throws TimeoutException {
        open(robot);
        var first = review().analysis();
        robot.clickOn(pointInText(robot, "Kandahar", 1)).type(KeyCode.DIGIT1);
        steps(1);
        robot.clickOn(pointInText(robot, "Lashkar Gah", 1));
        onFx(() -> desk.window().whyModel().accept());
        steps(2);
        var last = review().analysis();

        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        ListView<?> list = robot.from(robot.lookup("#history").queryAll())
                .lookup(".list-view")
                .queryAs(ListView.class);
        assertThat(list.getItems().size()).isEqualTo(3);
        robot.type(KeyCode.UP, 2).type(KeyCode.ENTER);
        assertThat(review().analysis()).isEqualTo(first);
        robot.type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        assertThat(review().analysis()).isEqualTo(last);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#history").query().isVisible()).isFalse();
    }

    @Test
    void theQueueIsWorkedThroughWithSingleKeys(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        assertThat(inHand()).isEqualTo("Ashkinak");
        robot.type(KeyCode.L);
        steps(1);
        assertThat(inHand()).isEqualTo("Kandahar");
        robot.type(KeyCode.DIGIT1);
        steps(2);
        robot.type(KeyCode.S);
        robot.type(KeyCode.U);
        steps(1);
        robot.type(KeyCode.N);
        steps(2);

        assertThat(words()).hasSize(2).first().isEqualTo("Ashkinak: cannot be located");
    }

    @Test
    void severalRowsAreDecidedTogether(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn(row(robot, "Herat"))
                .press(KeyCode.CONTROL)
                .clickOn(row(robot, "Kabul"))
                .release(KeyCode.CONTROL);
        assertThat(desk.workspace().focus().get().places())
                .containsExactlyInAnyOrder(Report.HERAT.id(), Report.KABUL.id());
        robot.clickOn(robot.lookup(".batch-bar .button").<Node>query());
        steps(1);

        assertThat(words()).containsExactly("KABUL and 2 others: accepted for 3 mentions");
    }

    private static Node row(FxRobot robot, String name) {
        return robot.lookup(".place-name")
                .match((javafx.scene.control.Label label) -> label.getText().equals(name))
                .query();
    }

    private void select(FxRobot robot, String words) {
        var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
        Span span = Report.span(words, 1);
        onFx(() -> {
            text.requestFocus();
            text.selectRange(span.start(), span.end());
        });
    }

    private static List<String> counts(FxRobot robot) {
        return reachBox(robot).getItems().stream()
                .map(choice -> choice.reach() + " " + choice.count())
                .toList();
    }

    private static void reach(FxRobot robot, Reach wanted) {
        ComboBox<Choice> box = reachBox(robot);
        onFx(() -> box.getItems().stream()
                .filter(choice -> choice.reach() == wanted)
                .forEach(box::setValue));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Choice> reachBox(FxRobot robot) {
        return robot.lookup("#reach").queryAs(ComboBox.class);
    }

    /** Waits until so many steps are in force. */
    private void steps(int wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, onFxThread(() -> review().history().size() == wanted));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> words() {
        return review().history().stream()
                .map(step -> step.inWords().toString())
                .toList();
    }

    private Place placeOf(String surface) {
        return review().mentions().stream()
                .filter(entry -> entry.surface().equals(surface))
                .map(Reviewed::resolution)
                .findFirst()
                .flatMap(resolution -> resolution.place())
                .orElseThrow();
    }

    private String inHand() {
        return onFx(() -> desk.workspace().focus().get().mention().orElseThrow().of(Report.TEXT));
    }

    private Review review() {
        return onFx(() -> desk.workspace().document().get().orElseThrow().review());
    }
}
