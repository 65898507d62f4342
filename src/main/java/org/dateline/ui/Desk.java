package org.dateline.ui;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.dateline.review.PersonalGazetteer;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.FromNowOn;
import org.dateline.ui.correcting.OwnPlaces;
import org.dateline.ui.correcting.OwnPlacesDialog;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.look.Appearance;
import org.dateline.ui.look.Frames;
import org.dateline.ui.look.ProgressLine;
import org.dateline.ui.search.SearchViewModel;
import org.dateline.ui.search.SearchViewModel.Hit;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Atlas;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;

/**
 * One window, put together: {@link Shelf} holds what is read, {@link Habits} remembers and dresses, {@link Atlas} looks up, {@link Guides} lead, {@link Layering} has what the map shows, and {@link MainWindow} arranges
 * the panes.
 */
public final class Desk {

    private static final double AREA_ZOOM = 6;
    private static final double TOWN_ZOOM = 9;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Tools tools;
    private final Workspace workspace = new Workspace();
    private final Correcting correcting;
    private final Atlas atlas;
    private final SearchViewModel search;
    private final MainWindow window;
    private final Habits habits;
    private final Shelf shelf;
    private final Guides guides;
    private final Comforts comforts;
    private final CorrectingTools correctingTools;
    private final Layering layering;
    private final BooleanBinding hasDocument;
    private final InvalidationListener looking = o -> lookAround();
    private final EventHandler<WindowEvent> hidden = event -> releaseMap();
    private final EventHandler<WindowEvent> closing = this::closing;

    /** Fills a stage that is not shown yet. */
    Desk(Stage stage, Tools tools) {
        this.stage = stage;
        this.tools = tools;
        correcting = new Correcting(workspace, tools.tasks(), this::tell, Clock.systemUTC());
        atlas = new Atlas(tools.engine());
        search = new SearchViewModel(workspace, atlas::complete);
        window = new MainWindow(workspace, tools.painter(), correcting, atlas::complete);
        habits = new Habits(tools.settings(), tools.settingsFile(), tools.tasks(), stage, window);
        layering = new Layering(tools, window, habits, this::tell);
        var ownPlaces = new OwnPlaces(
                tools.settingsFile().folder().resolve(PersonalGazetteer.FILE_NAME), tools.engine()::geoparser);
        correcting.setLasting(new FromNowOn(ownPlaces, tools.tasks(), this::tell));
        shelf = new Shelf(tools, workspace, window, habits, layering, ownPlaces, this::tell);
        hasDocument =
                Bindings.createBooleanBinding(() -> workspace.document().get().isPresent(), workspace.document());
        guides = new Guides(workspace, correcting, window);
        comforts = new Comforts(this);
        guides.setOnBegun(comforts::makeWay);
        correctingTools = new CorrectingTools(
                workspace,
                correcting,
                window,
                () -> new OwnPlacesDialog(stage.getScene(), ownPlaces, tools.tasks(), this::tell).show());
        compose();
        listen();
        layering.restore();
    }

    Stage stage() {
        return stage;
    }

    Tools tools() {
        return tools;
    }

    Workspace workspace() {
        return workspace;
    }

    MainWindow window() {
        return window;
    }

    Correcting correcting() {
        return correcting;
    }

    Keeping keeping() {
        return shelf.keeping();
    }

    Documents documents() {
        return shelf.documents();
    }

    Habits habits() {
        return habits;
    }

    Appearance appearance() {
        return habits.appearance();
    }

    Atlas atlas() {
        return atlas;
    }

    SearchViewModel search() {
        return search;
    }

    CorrectingTools correctingTools() {
        return correctingTools;
    }

    Comforts comforts() {
        return comforts;
    }

    Guides guides() {
        return guides;
    }

    Layering layering() {
        return layering;
    }

    BooleanBinding hasDocument() {
        return hasDocument;
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return habits.settings();
    }

    /** What went well is said in passing; what did not stays until it is closed. */
    void tell(Message message) {
        if (message.tone() == Message.Tone.DONE) {
            window.say(message);
        } else {
            window.warn(message);
        }
    }

    /** Goes to what a search has found. */
    void go(Hit hit) {
        if (hit instanceof Hit.InArticle in) {
            workspace.select(new Selection.OfPlace(in.linked().place().id()));
        } else if (hit instanceof Hit.InText in) {
            window.article().show(in.span());
        } else if (hit instanceof Hit.InGazetteer in) {
            window.map().flyTo(in.place().location(), in.place().code().isArea() ? AREA_ZOOM : TOWN_ZOOM);
        } else if (hit instanceof Hit.AtPosition at) {
            window.map().flyTo(at.reading().location(), TOWN_ZOOM);
        }
    }

    /** The innermost thing that is open closes: search, popup, then the selection goes. */
    void escape() {
        if (comforts.close()
                || correctingTools.closeHistory()
                || guides.endStory()
                || window.article().closeFind()
                || window.map().tools().putDown()
                || layering.closePanel()) {
            return;
        }
        if (window.map().popup().page().get().isPresent()) {
            window.map().popup().close();
        } else if (!window.banner().putAside()) {
            workspace.select(Selection.NOTHING);
        }
    }

    /** Asks what the reader knows about the article beforehand, and has the program think again. */
    void tellAbout() {
        workspace
                .document()
                .get()
                .filter(shown -> shown.combined().isEmpty())
                .ifPresent(document -> new AboutDialog(stage.getScene(), document, atlas::complete)
                        .showAndWait()
                        .ifPresent(hint -> shelf.rethink(document, hint)));
    }

    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void compose() {
        window.map().tools().setNearest(atlas::near);
        var menus = new Menus(this);
        MenuBar bar = menus.bar();
        window.addHead(new Toolbar(this, bar, menus.recent()));
        window.addHead(new TabStrip(workspace, keeping(), documents()::close));
        window.setEmptyState(
                new EmptyState(documents()::openByDialog, documents()::paste)
                        .offering(tools.settings().session(), documents()::open)
                        .trying(tools.samples(), documents()::open),
                workspace);
        window.setFoot(
                new StatusViewModel(workspace), new ProgressLine(tools.tasks().running()));
        // as large as the stage from the first layout on, or the panes would keep the widths of another window
        stage.setScene(new Scene(window));
        stage.setTitle(Texts.of("app.name"));
        Frames.limit(stage, LEAST_WIDTH, LEAST_HEIGHT);
        habits.restore();
        comforts.attach(stage.getScene(), bar);
    }

    private void listen() {
        Scene scene = stage.getScene();
        new DropTarget(this).attach(scene);
        guides.attach(scene);
        correctingTools.attach(scene);
        // before the panes, which would take it for a step of the focus
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
                documents().turn(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
        workspace.document().addListener((o, was, document) -> entitle(document));
        stage.focusedProperty().addListener(looking);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    private void releaseMap() {
        window.map().close();
    }

    private void lookAround() {
        if (stage.isFocused()) {
            shelf.look();
            appearance().refresh();
        }
    }

    private void closing(WindowEvent event) {
        if (documents().mayLeaveAll()) {
            leave();
        } else {
            event.consume();
        }
    }

    /** Changes the language of the window, which goes on with all that is open in it and shows the settings again. */
    void speakAs(Optional<String> language) {
        habits.prefer(before -> before.withLanguage(language));
        var handover = new Handover(this);
        handover.whenQuiet(() -> handover.carryOut().comforts().openSettings());
    }

    /** Leaves the stage to another desk. */
    void release() {
        leave();
        window.map().close();
        stage.focusedProperty().removeListener(looking);
        stage.removeEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
        stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    /** Goes on with all that is open in another desk, as it stands there. */
    void takeOver(Desk other) {
        appearance().setOfArticle(other.appearance().ofArticle());
        shelf.takeOver(workspace, other.shelf, other.workspace);
        search.query().set(other.search.query().get());
        window.takeOver(other.window);
        guides.takeOver(other.guides);
    }

    private void entitle(Optional<Document> document) {
        stage.setTitle(
                document.map(d -> d.title() + " – " + Texts.of("app.name")).orElse(Texts.of("app.name")));
    }

    private void leave() {
        layering.keep();
        habits.keep();
    }
}
