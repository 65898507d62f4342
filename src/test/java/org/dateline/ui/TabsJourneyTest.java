package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.dateline.article.Span;
import org.dateline.cartography.Viewport;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.places.Question.Choice;
import org.dateline.ui.places.Reach;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with several articles. */
class TabsJourneyTest extends WindowJourney {

    /** Where the second article names Herat first. */
    private static final Span HERAT_FIRST = new Span(0, 5);

    private Path report;
    private Path other;

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
        report = folder.resolve("report.txt");
        other = otherArticle();
    }

    @Test
    void eachArticleIsFoundAgainAsItWasLeft(FxRobot robot) throws TimeoutException {
        openBoth();
        assertThat(shown().file()).contains(report);
        onFx(() -> desk.workspace().select(new Selection.OfPlace(Report.HERAT.id())));
        correctKandahar();
        onFx(() -> desk.window().map().camera().pan(40, 20));
        Viewport left = view();

        robot.clickOn("#tab-2");

        assertThat(shown().file()).contains(other);
        assertThat(desk.workspace().selection().get()).isEqualTo(Selection.NOTHING);
        assertThat(desk.correcting().canUndo().get()).isFalse();
        assertThat(view()).isNotEqualTo(left);
        onFx(() -> desk.workspace().select(new Selection.OfMention(HERAT_FIRST)));
        robot.press(KeyCode.CONTROL, KeyCode.PAGE_UP).release(KeyCode.PAGE_UP, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown().file()).contains(report);
        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
        assertThat(view()).isEqualTo(left);
        assertThat(desk.correcting().canUndo().get()).isTrue();
        assertThat(robot.lookup(".unsaved-dot").queryAll()).hasSize(1);
        robot.press(KeyCode.CONTROL, KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfMention(HERAT_FIRST));
    }

    @Test
    void aPlaceOnTheMapOfAllNamesItsArticlesAndLeadsToThem(FxRobot robot) throws TimeoutException {
        openBoth();

        robot.clickOn("#tab-all");
        assertThat(desk.workspace().isTogether()).isTrue();
        assertThat(markerOf(Report.HERAT).getAccessibleText()).contains("4 mentions");
        onFx(() -> desk.window().map().popup().open(Report.HERAT.id()));

        List<String> titles = links(robot).stream().map(Hyperlink::getText).toList();
        assertThat(titles).hasSize(2);
        onFx(() -> links(robot).get(1).fire());
        assertThat(shown().file()).contains(other);
        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfMention(HERAT_FIRST));
    }

    @Test
    void onTheMapOfAllAPlaceIsCorrectedInEveryArticleAndTakenBackByOneKey(FxRobot robot) throws TimeoutException {
        openBoth();
        robot.clickOn("#tab-all");
        onFx(() -> desk.workspace().select(new Selection.OfPlace(Report.KANDAHAR.id())));
        assertThat(robot.lookup("#reach").queryComboBox().getItems()).hasSize(4);
        assertThat(desk.window().whyModel().question().get().orElseThrow().reaches())
                .contains(new Choice(Reach.ARTICLE, 1, 1), new Choice(Reach.NAME, 2, 2));

        onFx(() -> desk.window().whyModel().notAPlace());
        await(() -> desk.correcting().canUndo().get());

        assertThat(desk.workspace().isTogether()).isTrue();
        assertThat(desk.workspace().documents()).allMatch(open -> open.review().canUndo());
        assertThat(robot.lookup(".unsaved-dot").queryAll()).hasSize(2);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.workspace().documents()).noneMatch(open -> open.review().canUndo());
        var kandahar = desk.workspace().links().orElseThrow().place(Report.KANDAHAR.id());
        assertThat(kandahar.orElseThrow().mentions()).hasSize(2);
    }

    @Test
    void theNamesOfAllArticlesAreCheckedTogetherAndEachLeadsIntoItsArticle(FxRobot robot) throws TimeoutException {
        openBoth();
        robot.clickOn("#tab-all");

        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameInHand()).isEqualTo("Ashkinak");
        robot.type(KeyCode.S);
        assertThat(nameInHand()).isEqualTo("Kandahar");
        robot.type(KeyCode.DIGIT1);
        await(() -> desk.correcting().canUndo().get());
        assertThat(desk.workspace().documents())
                .allMatch(
                        open -> open.links().place(Report.KANDAHAR_VILLAGE.id()).isPresent());

        robot.clickOn("#why-in-article");
        assertThat(desk.workspace().isTogether()).isFalse();
        assertThat(desk.workspace().selection().get()).isInstanceOf(Selection.OfMention.class);
    }

    @Test
    void aTabIsClosedByItsKeysOrTheMiddleButtonAndOpenedAgain(FxRobot robot) throws TimeoutException {
        openBoth();

        robot.clickOn("#tab-2", MouseButton.MIDDLE);
        assertThat(desk.workspace().documents()).hasSize(1);
        assertThat(robot.lookup(".article-tabs").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).release(KeyCode.T, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> desk.workspace().documents().size() == 2);
        assertThat(shown().file()).contains(other);
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        assertThat(desk.workspace().documents()).isEmpty();
        assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
    }

    @Test
    void whatWasSavedComesBackWithItsCorrectionsAndItsView() throws TimeoutException {
        openBoth();
        correctKandahar();
        onFx(() -> desk.window().map().camera().pan(60, 30));
        Viewport left = view();
        onFx(() -> desk.documents().save());
        await(() -> !desk.keeping().unsaved().get());
        onFx(() -> desk.window().map().camera().pan(300, 100));
        onFx(() -> desk.documents().close());

        onFx(() -> desk.documents().open(report));
        await(() -> desk.workspace().documents().size() == 2);

        assertThat(isTheVillage()).isTrue();
        assertThat(view().x()).isCloseTo(left.x(), Offset.offset(1e-9));
        assertThat(view().zoom()).isCloseTo(left.zoom(), Offset.offset(1e-9));
    }

    @Test
    void afterACrashACalmBannerOffersWhatWasNotSaved(FxRobot robot) throws Exception {
        openBoth();
        correctKandahar();
        Path autosave = folder.resolve(".report.txt.dateline.autosave");
        await(() -> Files.exists(autosave));
        byte[] left = Files.readAllBytes(autosave);
        onFx(() -> desk.documents().close());
        // the reader of the test discards when asked; a program that is killed leaves its file
        Files.write(autosave, left);

        onFx(() -> desk.documents().open(report));
        await(() -> robot.lookup(".banner").query().isVisible());

        assertThat(isTheVillage()).isFalse();
        assertThat(robot.lookup(".banner").query().getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("problem"));
        robot.clickOn("Restore");
        assertThat(isTheVillage()).isTrue();
        assertThat(desk.keeping().unsaved().get()).isTrue();
        assertThat(robot.lookup(".banner").query().isVisible()).isFalse();
    }

    @Test
    void anArticleThatHasChangedOnTheDiskIsReadAgainWithItsCorrections(FxRobot robot) throws Exception {
        openBoth();
        correctKandahar();
        Files.writeString(report, "UPDATED.\n\n" + Report.TEXT);
        Files.setLastModifiedTime(report, FileTime.fromMillis(System.currentTimeMillis() + 5000));

        onFx(() -> desk.documents().turn(1));
        onFx(() -> desk.documents().turn(-1));
        await(() -> robot.lookup(".banner").query().isVisible());
        robot.clickOn(Texts.of("disk.again"));
        await(() -> shown().analysis().article().text().startsWith("UPDATED."));

        assertThat(isTheVillage()).isTrue();
        assertThat(desk.keeping().unsaved().get()).isTrue();
    }

    private void openBoth() throws TimeoutException {
        onFx(() -> desk.documents().open(List.of(report, other)));
        await(() -> desk.workspace().documents().size() == 2);
    }

    private void correctKandahar() throws TimeoutException {
        onFx(() -> desk.correcting()
                .decide(Report.span("Kandahar", 1), Scope.NAME, new Verdict.Take(Report.KANDAHAR_VILLAGE)));
        await(() -> desk.correcting().canUndo().get());
    }

    private boolean isTheVillage() {
        return onFx(() -> shown().links().place(Report.KANDAHAR_VILLAGE.id()).isPresent());
    }

    private String nameInHand() {
        return onFx(
                () -> desk.window().whyModel().question().get().orElseThrow().name());
    }

    private Document shown() {
        return desk.workspace().document().get().orElseThrow();
    }

    private static List<Hyperlink> links(FxRobot robot) {
        Node list = robot.lookup(".popup-articles").query();
        return robot.from(list).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .toList();
    }

    private static void await(Supplier<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, onFxThread(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
