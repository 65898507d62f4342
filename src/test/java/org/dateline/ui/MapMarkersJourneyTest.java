package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.Analysis;
import org.dateline.cartography.Layer;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Compass;
import org.dateline.geo.Footprint;
import org.dateline.recognition.relative.Distance;
import org.dateline.recognition.relative.Relation;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.review.Review;
import org.dateline.ui.settings.MapChoices;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with markers, told ground and the layers of the map. */
class MapMarkersJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void tabLeadsThroughAllMarkersInReadingOrderAlsoThoseOutOfSight(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().flyTo(Report.HERAT.location(), 9));
        onFx(() -> desk.window().map().focusMap());
        List<String> met = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
            Node owner = onFx(() -> desk.window().getScene().getFocusOwner());
            met.add(owner.getAccessibleText().replaceFirst(",.*", ""));
            assertThat(owner.getStyleClass()).contains("marker");
        }
        assertThat(met).containsExactly("Kabul", "Lashkar Gah", "Herat", "Kandahar", "Afghanistan");
        assertThat(isOnMap(Report.AFGHANISTAN)).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(onFx(() -> desk.window().map().popup().page().get())).isPresent();
    }

    @Test
    void aMarkerUnderThePointerMayGoWithTheGroundBesideIt(FxRobot robot) {
        List<Throwable> faults = new java.util.concurrent.CopyOnWriteArrayList<>();
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
        onFx(() -> desk.workspace().open(withToldGround()));
        onFx(() -> desk.window().map().flyTo(Report.HERAT.location(), 8));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(pointOf(Report.HERAT));
        assertThat(onFx(() -> desk.workspace().previewFocus().get().places())).contains(Report.HERAT.id());

        onFx(() -> desk.window().map().flyTo(Report.KABUL.location(), 12));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);

        assertThat(onFx(() -> desk.workspace().previewFocus().get().places())).doesNotContain(Report.HERAT.id());
        assertThat(faults).isEmpty();
    }

    @Test
    void toldGroundIsPointedAtChosenAndReachedFromTheList(FxRobot robot) {
        onFx(() -> desk.workspace().open(withToldGround()));
        onFx(() -> desk.window().map().flyTo(Report.HERAT.location(), 8));
        Node ground = robot.lookup(".told").query();
        Point2D inside = onFx(() -> ground.localToScreen(
                ground.getLayoutBounds().getCenterX(), ground.getLayoutBounds().getCenterY()));

        robot.moveTo(inside);
        assertThat(onFx(() -> desk.workspace().previewFocus().get().told())).isNotEmpty();
        robot.clickOn(inside);

        var page = onFx(() -> desk.window().map().popup().page().get()).orElseThrow();
        assertThat(page.title()).isEqualTo("About 30 km north of Herat");
        assertThat(page.quote().mention()).isEqualTo("Herat on Tuesday");
        assertThat(onFx(() -> desk.workspace().focus().get().paragraphs())).containsExactly(0);
        assertThat(chosenRow(robot)).contains("30 km north of Herat");
        robot.type(KeyCode.ESCAPE);
        assertThat(onFx(() -> desk.window().map().popup().page().get())).isEmpty();
    }

    @Test
    void aClusterThatNeverPartsSpreadsOutAndItsMembersAreChosenOneByOne(FxRobot robot) {
        onFx(() -> desk.workspace().open(withTwoPlacesAtOnce()));
        onFx(() -> desk.window().map().flyTo(Report.LASHKAR_GAH.location(), 13));
        Node cluster = onFx(() -> desk.window().lookupAll(".marker").stream()
                .filter(node -> node.getAccessibleText().startsWith("2 places"))
                .findFirst()
                .orElseThrow());

        robot.clickOn(onFx(() -> cluster.localToScreen(0, 0)), MouseButton.PRIMARY);

        List<String> names = robot.lookup(".spider-name").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .sorted()
                .toList();
        assertThat(names).containsExactly("Bost", "Lashkar Gah");
        robot.clickOn(".spider .marker");
        assertThat(onFx(() -> desk.window().map().popup().page().get())).isPresent();
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".spider").tryQuery()).isEmpty();
    }

    @Test
    void theFilterOfTheListSetsPlacesAsideOnTheMap(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().placesModel().filter().set("lashkar"));

        assertThat(spokenMarkers()).allMatch(text -> text.startsWith("Lashkar Gah"));
        assertThat(robot.lookup("#filter-chip .label").queryAs(Label.class).getText())
                .startsWith("1 of 5");
        robot.clickOn("#filter-chip .button");
        assertThat(spokenMarkers()).hasSize(5);
        assertThat(robot.lookup("#filter-chip").tryQuery()).isEmpty();
    }

    @Test
    void kindsOfPlaceAreTurnedOnAndOff(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn("#layers").clickOn("#layer-TOWNS");
        assertThat(spokenMarkers()).noneMatch(text -> text.startsWith("Herat")).isNotEmpty();
        robot.clickOn("#layer-HEAT").clickOn("#layer-TOWNS");
        assertThat(onFx(() -> desk.window().mapModel().painted().get().shows(Layer.HEAT)))
                .isTrue();
        assertThat(robot.lookup(".heat-key .legend-text").queryAs(Label.class).getText())
                .startsWith("Mentions per ");
    }

    @Test
    void theOtherCandidatesAreFaintPinsAndAClickTakesOne(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.workspace().select(new Selection.OfPlace(Report.KANDAHAR.id())));
        onFx(() -> desk.window().map().flyTo(Report.KANDAHAR_VILLAGE.location(), 9));
        Node pin = robot.lookup(".candidate-pin").query();
        assertThat(pin.getAccessibleText()).startsWith("Take Kandahar instead: ");

        robot.clickOn(onFx(() -> pin.localToScreen(0, 0)), MouseButton.PRIMARY);

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, onFxThread(desk.correcting().canUndo()::get));
        assertThat(desk.workspace().links().orElseThrow().place(Report.KANDAHAR_VILLAGE.id()))
                .isPresent();
    }

    @Test
    void whoFollowsTheStoryIsNotAskedWhatElseAPlaceMayBe(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.workspace().select(new Selection.OfPlace(Report.KANDAHAR.id())));
        assertThat(robot.lookup(".candidate-pin").queryAll()).isNotEmpty();

        onFx(() -> desk.guides().followStory());
        assertThat(desk.workspace().focus().get().place()).contains(Report.KANDAHAR.id());
        assertThat(robot.lookup(".candidate-pin").queryAll()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".candidate-pin").queryAll()).isNotEmpty();
    }

    @Test
    void theLayersAreAsTheyWereLeft(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn("#layers").clickOn("#layer-GRATICULE").clickOn("#show-locator");
        onFx(() -> desk.close());
        MapChoices kept =
                new SettingsFile(folder.resolve("window.properties")).read().map();
        assertThat(kept.layers()).contains(Layer.GRATICULE, Layer.RELIEF);
        assertThat(kept.locator()).isFalse();
    }

    private Set<String> spokenMarkers() {
        return onFx(() -> desk.window().lookupAll(".marker").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet()));
    }

    /** Herat is a place called Bost, which lies just where Lashkar Gah does. */
    private static Document withTwoPlacesAtOnce() {
        Place herat = Report.HERAT;
        var bost = new Place(
                PlaceId.geonames(1),
                "Bost",
                Report.LASHKAR_GAH.location(),
                herat.code(),
                herat.admin(),
                herat.population(),
                herat.bounds(),
                herat.precisionMetres());
        Analysis plain = Report.analysis();
        List<Resolution> verdicts = plain.resolutions().stream()
                .map(r -> r.place().equals(Optional.of(herat))
                        ? new Resolution.Resolved(r.mention(), List.of(new Candidate(bost, 1, List.of())), 0.9)
                        : r)
                .toList();
        return Document.of(Review.of(plain.with(verdicts)), Optional.empty(), Duration.ofMillis(10));
    }

    private static Document withToldGround() {
        Analysis plain = Report.analysis();
        int at = Report.TEXT.indexOf("Herat on Tuesday");
        var span = new org.dateline.article.Span(at, at + "Herat on Tuesday".length());
        var phrase = new RelativePhrase(
                span,
                Relation.OFFSET,
                List.of(Report.span("Herat", 1)),
                Optional.of(Compass.NORTH),
                Optional.of(new Distance(30_000, 5_000)),
                List.of());
        var ground = new Footprint.Wedge(Report.HERAT.location(), 0, 22.5, 24_000, 36_000);
        var told =
                new RelativePlace(phrase, ground, List.of(Report.HERAT), Saying.verbatim("about 30 km north of Herat"));
        var analysis = new Analysis(plain.article(), plain.resolutions(), plain.provenance(), List.of(told));
        return Document.of(Review.of(analysis), Optional.empty(), Duration.ofMillis(10));
    }
}
