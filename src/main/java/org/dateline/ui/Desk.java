package org.dateline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.dateline.article.Articles;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileCache;
import org.dateline.cartography.tiles.TileSource;
import org.dateline.cartography.tiles.TileTemplate;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.ProjectFile;
import org.dateline.ui.SearchViewModel.Hit;
import org.dateline.ui.Settings.View;
import org.dateline.ui.layers.LayerPanel;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.layers.OnlineViewModel;
import org.dateline.ui.layers.OverlayFiles;
import org.dateline.ui.map.Painter;
import org.kordamp.ikonli.feather.Feather;

/** One window: what it shows, what it remembers, and everything that can be done in it. */
public final class Desk {

    private static final int COMPLETIONS = 8;
    private static final int NEAREST = 5;
    private static final long TILE_BYTES = 200_000_000;
    private static final Duration TILE_AGE = Duration.ofDays(14);
    private static final double AREA_ZOOM = 6;
    private static final double TOWN_ZOOM = 9;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Tools tools;
    private final Workspace workspace = new Workspace();
    private final Banner banner = new Banner();
    private final OwnPlaces ownPlaces;
    private final Opening opening;
    private final Correcting correcting;
    private final Keeping keeping;
    private final QueueViewModel queue;
    private final QueueBar queueBar;
    private final StoryBar storyBar;
    private final MainWindow window;
    private final OverlayFiles overlayFiles;
    private final OnlineViewModel online = new OnlineViewModel();
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Appearance appearance;
    private final BooleanBinding hasDocument;

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
            List<Path> samples) {}

    /** Fills a stage that is not shown yet. */
    Desk(Stage stage, Tools tools) {
        this.stage = stage;
        this.tools = tools;
        settings = new ReadOnlyObjectWrapper<>(tools.settings());
        appearance = new Appearance(settings.getReadOnlyProperty(), tools.tasks(), SystemLook::ask);
        ownPlaces = new OwnPlaces(
                tools.settingsFile().folder().resolve(PersonalGazetteer.FILE_NAME), tools.engine()::geoparser);
        opening = new Opening(workspace, tools.tasks(), ownPlaces::analyst, this::tell);
        correcting = new Correcting(workspace, tools.tasks(), this::tell, Clock.systemUTC());
        keeping = new Keeping(workspace, tools.tasks(), this::tell, Map::of);
        window = new MainWindow(workspace, tools.painter(), correcting, this::complete);
        var layers = new LayersViewModel(
                window.mapModel().layers(), window.mapModel().overlays());
        online.template().addListener((o, was, is) -> goOnline(is));
        overlayFiles = new OverlayFiles(tools.tasks(), layers::add, this::tell);
        window.map()
                .furniture()
                .addPanel(
                        Feather.LAYERS,
                        "layers.name",
                        new LayerPanel(
                                layers, online, () -> layOver(tools.questions().toLayOver())))
                .setId("layers");
        window.map().tools().setNearest(this::near);
        queue = new QueueViewModel(workspace, correcting);
        queueBar = new QueueBar(queue, correcting::undo);
        storyBar = new StoryBar(new StoryViewModel(workspace), window.map()::visit);
        hasDocument =
                Bindings.createBooleanBinding(() -> workspace.document().get().isPresent(), workspace.document());
        compose();
        listen();
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

    OnlineViewModel online() {
        return online;
    }

    Keeping keeping() {
        return keeping;
    }

    Stage stage() {
        return stage;
    }

    Tools tools() {
        return tools;
    }

    BooleanBinding hasDocument() {
        return hasDocument;
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** What went well is said in passing; what did not stays until it is closed. */
    void tell(Message message) {
        if (message.tone() == Message.Tone.DONE) {
            window.say(message.text());
        } else {
            banner.show(message);
        }
    }

    /** The places of the gazetteer of which a name begins so; none while it is still loading. */
    List<Place> complete(String typed) {
        return tools.engine()
                .loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().complete(typed, COMPLETIONS))
                .orElse(List.of());
    }

    private void goOnline(Optional<TileTemplate> template) {
        var cache =
                new TileCache(tools.settingsFile().folder().resolve("tiles"), TILE_BYTES, TILE_AGE, Clock.systemUTC());
        window.map()
                .goOnline(
                        template.map(from -> new TileSource(from, cache, TileSource.Patience.USUAL, Clock.systemUTC())),
                        online::heard);
    }

    private List<Place> near(LatLon position) {
        return tools.engine()
                .loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().near(position, NEAREST))
                .orElse(List.of());
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
            banner.hide();
            overlayFiles.add(files);
        }
    }

    /** Begins to check the places, or ends it. */
    void checkPlaces() {
        storyBar.end();
        if (queue.isOpen()) {
            queue.end();
        } else {
            queue.begin();
            window.map().focusMap();
        }
    }

    /** Walks through the article with the map. */
    void followStory() {
        queue.end();
        storyBar.begin();
    }

    /** Saves the corrections beside the article, or where the reader says. */
    void save() {
        Optional<Document> document = workspace.document().get();
        if (document.flatMap(Document::project).isPresent()) {
            keeping.save();
        } else if (document.isPresent()) {
            tools.questions()
                    .toSave("article" + ProjectFile.EXTENSION, Texts.of("project.kind"), "dateline")
                    .ifPresent(keeping::saveAs);
        }
    }

    /** Opens a file, showing on the map what was shown when it was left. */
    void open(Path file) {
        if (mayLeave()) {
            banner.hide();
            rememberView();
            opening.open(file);
        }
    }

    void openByDialog() {
        Optional<Path> folder = settings.get().recent().stream()
                .findFirst()
                .map(recent -> recent.file().getParent());
        tools.questions().toOpen(Articles.extensions(), folder).ifPresent(this::open);
    }

    /** Opens what the clipboard holds: a file or text. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            open(clipboard.getFiles().get(0).toPath());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            openText(clipboard.getString());
        } else {
            tell(Message.problem(Texts.of("problem.clipboard")));
        }
    }

    void openText(String text) {
        if (mayLeave()) {
            banner.hide();
            rememberView();
            opening.openText(text);
        }
    }

    Appearance appearance() {
        return appearance;
    }

    void switchLook() {
        prefer(preferences -> preferences.with(appearance.opposite()));
    }

    /** Takes another choice of the reader. */
    void prefer(UnaryOperator<Preferences> choice) {
        settings.set(settings.get().with(choice.apply(settings.get().preferences())));
    }

    void setTextSize(double pixels) {
        window.article().setFontSize(pixels);
        settings.set(settings.get().withTextSize(window.article().fontSize()));
    }

    void forgetRecent() {
        settings.set(settings.get().withoutRecent());
    }

    /** The innermost thing that is open closes: search, popup, then the selection goes. */
    void escape() {
        if (storyBar.end() || window.article().closeFind()) {
            return;
        }
        if (window.map().tools().putDown()) {
            return;
        }
        if (window.map().popup().page().get().isPresent()) {
            window.map().popup().close();
        } else {
            workspace.select(Selection.NOTHING);
        }
    }

    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void compose() {
        var menus = new Menus(this);
        window.addHead(new Toolbar(this, menus.bar(), menus.recent()), banner);
        window.setEmptyState(new EmptyState(this::openByDialog, this::paste, tools.samples(), this::open), workspace);
        window.setFoot(
                new StatusViewModel(workspace), new ProgressLine(tools.tasks().running()));
        window.addGuide(queueBar);
        window.addGuide(storyBar);
        window.article().setFontSize(settings.get().textSize());
        var scene = new Scene(window, 1280, 800);
        stage.setScene(scene);
        stage.setTitle(Texts.of("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        dress();
        followPreferences();
        Frames.restore(stage, settings.get().frame());
        window.setDividers(settings.get().dividers(), stage.getWidth());
    }

    private void dress() {
        Theme.apply(appearance.look().get(), stage.getScene());
        window.map().setTheme(appearance.map().get());
    }

    /** Shows what the reader prefers, now and whenever that changes. */
    private void followPreferences() {
        appearance.look().addListener(o -> dress());
        appearance.map().addListener(o -> dress());
        stage.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                appearance.refresh();
            }
        });
        settings.addListener(
                (o, was, is) -> window.notation().set(is.preferences().notation()));
        window.notation().set(settings.get().preferences().notation());
        window.notation().addListener((o, was, is) -> prefer(preferences -> preferences.with(is)));
        appearance.refresh();
    }

    private void listen() {
        Scene scene = stage.getScene();
        new DropTarget(this).attach(scene);
        window.map().setMemory(this::viewWhenLeft);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, queueBar::key);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
        workspace.document().addListener((o, was, document) -> opened(document));
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (mayLeave()) {
                leave();
            } else {
                event.consume();
            }
        });
        stage.setOnShown(event -> window.map().setTheme(appearance.map().get()));
    }

    private void opened(Optional<Document> document) {
        stage.setTitle(document.map(d -> d.analysis().article().title() + " – " + Texts.of("app.name"))
                .orElse(Texts.of("app.name")));
        document.flatMap(Document::file)
                .ifPresent(file -> settings.set(settings.get().opened(file, Optional.empty())));
    }

    private Optional<Viewport> viewWhenLeft(Document document) {
        Viewport now = window.map().camera().view().get();
        return document.file()
                .flatMap(settings.get()::viewOf)
                .map(view -> new Viewport(view.x(), view.y(), view.zoom(), now.width(), now.height()));
    }

    /** Asks what to do with corrections that have not been saved; false keeps the document open. */
    private boolean mayLeave() {
        if (!keeping.unsaved().get()) {
            return true;
        }
        try {
            switch (tools.questions().aboutUnsaved()) {
                case SAVE -> {
                    if (workspace.document().get().flatMap(Document::project).isEmpty()) {
                        save();
                        return false;
                    }
                    keeping.saveNow();
                }
                case DISCARD -> keeping.discard();
                case STAY -> {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            tell(Message.of(e));
            return false;
        }
    }

    private void rememberView() {
        workspace.document().get().flatMap(Document::file).ifPresent(file -> {
            var view = window.map().camera().view().get();
            settings.set(settings.get().opened(file, Optional.of(new View(view.x(), view.y(), view.zoom()))));
        });
    }

    private void leave() {
        rememberView();
        Settings left = settings.get()
                .with(Frames.of(stage), window.dividers(), window.article().fontSize());
        window.map().close();
        try {
            tools.settingsFile().write(left);
        } catch (IOException e) {
            // a window that cannot remember where it stood is still a good window
            System.getLogger(Desk.class.getName()).log(System.Logger.Level.DEBUG, "Settings not kept", e);
        }
    }
}
