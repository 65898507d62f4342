package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.article.Span;
import org.dateline.cartography.Viewport;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.places.Order;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.search.SearchViewModel;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Selection;
import org.dateline.wording.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A reader changes the language while articles are open. */
class LanguageJourneyTest extends WindowJourney {

    private Path report;
    private Path other;

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
        report = folder.resolve("report.txt");
        other = otherArticle();
    }

    @AfterEach
    void speakEnglishAgain() {
        onFx(() -> Handover.speak(Optional.of("en")));
    }

    @Test
    void whatIsOpenIsSaidInTheOtherLanguageAndStaysAsItIs(FxRobot robot) throws TimeoutException {
        openBoth();
        onFx(() -> desk.workspace().select(new Selection.OfPlace(Report.HERAT.id())));
        onFx(() -> desk.correcting().decide(new Span(0, 5), Scope.MENTION, new Verdict.Accept()));
        await(() -> desk.tools().tasks().running().isEmpty());
        onFx(() -> desk.window().map().camera().pan(40, 20));
        Viewport left = view();
        var before = desk.workspace();

        changeTo("de");

        assertThat(Texts.language()).isEqualTo(Language.GERMAN);
        assertThat(desk.workspace()).isNotSameAs(before);
        assertThat(desk.workspace().documents()).isEqualTo(before.documents());
        assertThat(desk.workspace().document().get())
                .isEqualTo(before.document().get());
        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
        assertThat(view().x()).isEqualTo(left.x());
        assertThat(view().zoom()).isEqualTo(left.zoom());
        assertThat(desk.correcting().canUndo().get()).isTrue();
        assertThat(desk.keeping().unsaved().get()).isTrue();
        assertThat(englishIn(desk.stage())).isEmpty();

        onFx(() -> desk.correcting().undo());
        await(() -> !desk.correcting().canUndo().get());
        changeTo("en");
        assertThat(robot.lookup("#tab-2").tryQuery()).isPresent();
        assertThat(desk.correcting().canRedo().get()).isTrue();
    }

    @Test
    void whatIsSoughtFilteredAndSaidGoesOn(FxRobot robot) throws TimeoutException {
        openBoth();
        onFx(() -> {
            desk.search().query().set("Herat");
            desk.window().placesModel().filter().set("kanda");
            desk.window().placesModel().order().set(Order.NAME);
            desk.window().placesModel().grouped().set(true);
            desk.window().article().find();
            robot.lookup(".find-bar .text-field").queryTextInputControl().setText("quiet");
            desk.tell(Message.done(() -> Texts.of("tabs.noneClosed")));
            desk.tell(Message.problem(() -> Texts.of("problem.clipboard")));
        });
        String said = textOf(robot, ".banner .label");

        changeTo("de");

        assertThat(desk.search().query().get()).isEqualTo("Herat");
        assertThat(desk.search().hits()).isNotEmpty();
        assertThat(desk.window().placesModel().filter().get()).isEqualTo("kanda");
        assertThat(desk.window().placesModel().summary().get()).contains(" von ");
        assertThat(desk.window().placesModel().order().get()).isEqualTo(Order.NAME);
        assertThat(desk.window().placesModel().grouped().get()).isTrue();
        assertThat(robot.lookup(".find-bar .text-field").queryTextInputControl().getText())
                .isEqualTo("quiet");
        assertThat(robot.lookup(".find-bar").query().isVisible()).isTrue();
        assertThat(textOf(robot, ".banner .label"))
                .isEqualTo(Texts.of("problem.clipboard"))
                .isNotEqualTo(said);
        assertThat(textOf(robot, ".toast")).isEqualTo(Texts.of("tabs.noneClosed"));
        assertThat(englishIn(desk.stage())).isEmpty();
    }

    private static String textOf(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    @Test
    void countriesAreListedAndFoundByTheirNamesInBothLanguages() throws IOException, TimeoutException {
        Path abroad = Files.writeString(folder.resolve("abroad.txt"), "Troops crossed into Turkey on Friday.\n");
        changeTo("de");
        onFx(() -> desk.documents().open(abroad));
        await(() -> desk.workspace().document().get().isPresent());
        var list = desk.window().placesModel();
        var search = new SearchViewModel(desk.workspace(), typed -> List.of());

        for (String typed : List.of("Türkei", "Turkey")) {
            onFx(() -> list.filter().set(typed));
            assertThat(list.rows())
                    .hasSize(1)
                    .allMatch(
                            row -> row instanceof Located place && place.name().equals("Türkei"));
            onFx(() -> search.query().set(typed));
            assertThat(search.hits()).first().isInstanceOf(SearchViewModel.Hit.InArticle.class);
        }
    }

    @Test
    void theSettingsSpeakTheLanguageChosenInThem(FxRobot robot) throws TimeoutException {
        openBoth();
        onFx(() -> desk.comforts().openSettings());
        ComboBox<Optional<String>> box = robot.lookup("#settings-language").queryComboBox();

        onFx(() -> box.setValue(Optional.of("de")));
        await(() -> Texts.language() == Language.GERMAN && Window.getWindows().size() == 2);

        List<Window> windows = onFx(() -> List.copyOf(Window.getWindows()));
        assertThat(windows)
                .hasSize(2)
                .allSatisfy(window -> assertThat(englishIn(window)).isEmpty());
    }

    @Test
    void allArticlesTogetherStayTogether() throws TimeoutException {
        openBoth();
        onFx(() -> desk.workspace().showTogether());

        changeTo("de");

        assertThat(desk.workspace().isTogether()).isTrue();
        assertThat(desk.workspace().document().get().orElseThrow().title()).contains("Artikel");
    }

    @Test
    void checkingGoesOnAtTheSameName(FxRobot robot) throws TimeoutException {
        openBoth();
        onFx(() -> desk.guides().checkPlaces());
        robot.type(KeyCode.S);
        assertThat(textOf(robot, ".queue-bar .guide-title")).isEqualTo("Kandahar (1 mention)");

        changeTo("de");

        assertThat(robot.lookup(".queue-bar").query().isVisible()).isTrue();
        assertThat(textOf(robot, ".queue-bar .guide-title")).isEqualTo("Kandahar (1 Nennung)");
        assertThat(englishIn(desk.stage())).isEmpty();
        robot.type(KeyCode.A);
        await(() -> desk.correcting().canUndo().get());
    }

    @Test
    void theStoryGoesOnAtTheSameStop(FxRobot robot) throws TimeoutException {
        openBoth();
        onFx(() -> desk.guides().followStory());
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        String place = textOf(robot, ".story-bar .guide-title");

        changeTo("de");

        assertThat(robot.lookup(".story-bar").query().isVisible()).isTrue();
        assertThat(textOf(robot, ".story-bar .guide-title")).isEqualTo(place);
        assertThat(englishIn(desk.stage())).isEmpty();
    }

    @Test
    void theNewsOfAProjectAreSaidInTheOtherLanguage(FxRobot robot) throws Exception {
        onFx(() -> desk.documents().open(List.of(report)));
        await(() -> desk.workspace().documents().size() == 1);
        onFx(() -> desk.correcting().decide(new Span(0, 5), Scope.MENTION, new Verdict.NotAPlace()));
        await(() -> desk.keeping().unsaved().get());
        onFx(() -> desk.documents().save());
        await(() -> !desk.keeping().unsaved().get());
        onFx(() -> desk.documents().close());
        Files.writeString(report, "Nothing is left of it but Herat.\n");
        onFx(() -> desk.documents().open(List.of(report)));
        await(() -> robot.lookup(".banner .label").tryQuery().isPresent()
                && desk.workspace().documents().size() == 1);
        String said = textOf(robot, ".banner .label");
        assertThat(said).contains("The article has changed");

        changeTo("de");

        assertThat(textOf(robot, ".banner .label")).contains("Der Artikel").isNotEqualTo(said);
    }

    private void changeTo(String language) throws TimeoutException {
        await(() -> desk.tools().tasks().running().isEmpty());
        desk = onFx(() -> {
            desk.habits().prefer(before -> before.withLanguage(Optional.of(language)));
            return new Handover(desk).carryOut();
        });
        onFx(() -> desk.window().map().camera().setAnimated(false));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Words in a window that are English and would be others in German. */
    private List<String> englishIn(Window window) {
        Set<String> german = words("texts_de.properties");
        Set<String> english = words("texts.properties").stream()
                .filter(text -> !german.contains(text) && text.length() > 2)
                .collect(Collectors.toSet());
        return onFx(() -> texts(window.getScene().getRoot()).stream()
                .filter(english::contains)
                .toList());
    }

    private static Set<String> words(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/org/dateline/ui/words", file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts.values().stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).ifPresent(texts::add);
        }
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> texts.addAll(texts(menu)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private static List<String> texts(MenuItem item) {
        var texts = new ArrayList<String>();
        Optional.ofNullable(item.getText()).ifPresent(texts::add);
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inner -> texts.addAll(texts(inner)));
        }
        return texts;
    }

    private void openBoth() throws TimeoutException {
        onFx(() -> desk.documents().open(List.of(report, other)));
        await(() -> desk.workspace().documents().size() == 2);
    }

    private static void await(Supplier<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, onFxThread(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
