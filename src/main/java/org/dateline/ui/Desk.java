package org.dateline.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import org.dateline.ui.SearchViewModel.Hit;
import org.dateline.ui.layers.LayerPanel;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.layers.OnlineViewModel;
import org.dateline.ui.layers.OverlayFiles;
import org.dateline.ui.map.CartographyPainter;
import org.dateline.ui.map.Painter;
import org.kordamp.ikonli.feather.Feather;

/**
 * One window, put together: {@link Documents} opens, saves and leaves what is read, {@link Habits} remembers and dresses, {@link Atlas} looks up, {@link Guides} lead, {@link OnlineTiles} go to the net, and {@link MainWindow} arranges
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
    private final MainWindow window;
    private final Habits habits;
    private final Documents documents;
    private final OwnPlaces ownPlaces;
    private final Keeping keeping;
    private final Rethinking rethinking;
    private final DiskWatch watch;
    private final Guides guides;
    private final Comforts comforts;
    private final CorrectingTools correctingTools;
    private final OverlayFiles overlayFiles;
    private final OnlineTiles online;
    private final MapMemory memory;
    private final BooleanBinding hasDocument;
    private final Views views;
    private final Arrivals arrivals;
    private final InvalidationListener looking = o -> lookAround();
    private final EventHandler<WindowEvent> hidden = event -> releaseMap();
    private final EventHandler<WindowEvent> closing = this::closing;

    /**
     * What a window works with.
     *
     * @param engine the geoparser and the basemap
     * @param tasks runs what takes time
     * @param painter paints the map
     * @param settings as they were read
     * @param settingsFile where they are kept
     * @param questions asks for files
     * @param samples articles to try
     */
    record Tools(
            Engine engine,
            FxTaskRunner tasks,
            Painter painter,
            Settings settings,
            SettingsFile settingsFile,
            FileQuestions questions,
            List<Path> samples) {

        /** As in the program: what takes time runs in the background, and the cartography paints. */
        static Tools of(
                Engine engine,
                Settings settings,
                SettingsFile settingsFile,
                FileQuestions questions,
                List<Path> samples) {
            var painter = new CartographyPainter(engine::basemap);
            return new Tools(engine, new FxTaskRunner(), painter, settings, settingsFile, questions, samples);
        }

        /** The same for a window that goes on with other settings. */
        Tools with(Settings now) {
            return new Tools(engine, tasks, painter, now, settingsFile, questions, samples);
        }
    }

    /** Fills a stage that is not shown yet. */
    Desk(Stage stage, Tools tools) {
        this.stage = stage;
        this.tools = tools;
        correcting = new Correcting(workspace, tools.tasks(), this::tell, Clock.systemUTC());
        atlas = new Atlas(tools.engine());
        window = new MainWindow(workspace, tools.painter(), correcting, atlas::complete);
        habits = new Habits(tools.settings(), tools.settingsFile(), tools.tasks(), stage, window);
        var layers = new LayersViewModel(
                window.mapModel().layers(), window.mapModel().overlays());
        overlayFiles = new OverlayFiles(tools.tasks(), layers::add, this::tell);
        views = new Views(workspace, window, habits, layers, overlayFiles::addAgain);
        keeping = new Keeping(workspace, tools.tasks(), this::tell, views::words);
        var notes = new Notes(workspace, window.banner());
        ownPlaces = new OwnPlaces(
                tools.settingsFile().folder().resolve(PersonalGazetteer.FILE_NAME), tools.engine()::geoparser);
        rethinking = new Rethinking(workspace, tools.tasks(), ownPlaces::analyst, keeping, notes, this::tell);
        watch = new DiskWatch(workspace, tools.tasks(), notes, rethinking);
        arrivals = new Arrivals(views, keeping, notes, this::tell);
        var opening = new Opening(workspace, tools.tasks(), ownPlaces::analyst, this::tell, arrivals);
        correcting.setLasting(new FromNowOn(ownPlaces, tools.tasks(), this::tell));
        var sessions = new Sessions(workspace, tools.tasks(), opening, keeping, views, notes, this::tell);
        documents = new Documents(workspace, opening, keeping, sessions, tools.questions(), habits, window, this::tell);
        online = new OnlineTiles(window.map(), tools.settingsFile().folder().resolve("tiles"));
        hasDocument =
                Bindings.createBooleanBinding(() -> workspace.document().get().isPresent(), workspace.document());
        guides = new Guides(workspace, correcting, window);
        comforts = new Comforts(this);
        correctingTools = new CorrectingTools(
                workspace,
                correcting,
                window,
                () -> new OwnPlacesDialog(stage.getScene(), ownPlaces, tools.tasks(), this::tell).show());
        memory = new MapMemory(habits, layers, online.model());
        window.map().locatorWanted().bindBidirectional(layers.locator());
        compose(layers);
        listen();
        memory.restore(overlayFiles);
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
        return keeping;
    }

    Documents documents() {
        return documents;
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

    CorrectingTools correctingTools() {
        return correctingTools;
    }

    Comforts comforts() {
        return comforts;
    }

    Guides guides() {
        return guides;
    }

    OnlineViewModel online() {
        return online.model();
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
            window.say(message.text());
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
        }
    }

    /** Lays files of geographic data over the map. */
    void layOver(List<Path> files) {
        if (!files.isEmpty()) {
            window.hideBanner();
            overlayFiles.add(files);
        }
    }

    /** The innermost thing that is open closes: search, popup, then the selection goes. */
    void escape() {
        if (comforts.close()
                || correctingTools.closeHistory()
                || guides.endStory()
                || window.article().closeFind()
                || window.map().tools().putDown()) {
            return;
        }
        if (window.map().popup().page().get().isPresent()) {
            window.map().popup().close();
        } else {
            workspace.select(Selection.NOTHING);
        }
    }

    /** Asks what the reader knows about the article beforehand, and has the program think again. */
    void tellAbout() {
        workspace
                .document()
                .get()
                .filter(shown -> shown.combined().isEmpty())
                .ifPresent(document -> new AboutDialog(stage, document, atlas::complete)
                        .showAndWait()
                        .ifPresent(hint -> rethinking.with(document, hint)));
    }

    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void compose(LayersViewModel layers) {
        var panel = new LayerPanel(
                layers, online.model(), () -> layOver(tools.questions().toLayOver()));
        window.map().furniture().addPanel(Feather.LAYERS, "layers.name", panel).setId("layers");
        window.map().tools().setNearest(atlas::near);
        var menus = new Menus(this);
        MenuBar bar = menus.bar();
        window.addHead(new Toolbar(this, bar, menus.recent()));
        window.addHead(new TabStrip(workspace, keeping, documents::close));
        window.setEmptyState(
                new EmptyState(documents::openByDialog, documents::paste)
                        .offering(tools.settings().session(), documents::open)
                        .trying(tools.samples(), documents::open),
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
                documents.turn(event.isShiftDown() ? -1 : 1);
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
            watch.look();
            appearance().refresh();
        }
    }

    private void closing(WindowEvent event) {
        if (documents.mayLeaveAll()) {
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

    /** An article comes over from another desk. */
    void takeOver(Document document, Desk other) {
        views.takeOver(document, other.views, other.workspace.isShown(document));
        keeping.takeOver(document, other.keeping);
    }

    /** Offers once more what was on offer for an article when it came over. */
    void offerAgain(Document document) {
        arrivals.offerAgain(document);
    }

    private void entitle(Optional<Document> document) {
        stage.setTitle(
                document.map(d -> d.title() + " – " + Texts.of("app.name")).orElse(Texts.of("app.name")));
    }

    private void leave() {
        memory.keep();
        habits.keep();
    }
}
