package org.dateline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.cartography.Viewport;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.settings.MapChoices.Laid;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Workspace;

/** Shows an article as its project was left, and tells for its project how it is shown now. */
final class Views {

    private final MainWindow window;
    private final Habits habits;
    private final LayersViewModel layers;
    private final Consumer<List<Laid>> layOver;
    private final PerArticle<ArticleView> kept;
    private Optional<ArticleView> ofAll = Optional.empty();

    /**
     * The views of the open articles.
     *
     * @param layOver lays files over the map
     */
    Views(Workspace workspace, MainWindow window, Habits habits, LayersViewModel layers, Consumer<List<Laid>> layOver) {
        this.window = window;
        this.habits = habits;
        this.layers = layers;
        this.layOver = layOver;
        this.kept = new PerArticle<>(workspace);
        window.map().setMemory(this::memory);
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                show(is.flatMap(this::arrived));
            }
        });
    }

    /** An article is about to be opened, with the view of its project. */
    void arrive(Document document, Map<String, String> words) {
        kept.put(document, ArticleView.of(words));
    }

    /** An article comes from another desk, to be shown as it is there; the layers that it shows are the window's already. */
    void takeOver(Document document, Views other, boolean front) {
        ArticleView before = front ? ArticleView.NONE : other.kept.of(document).orElse(ArticleView.NONE);
        kept.put(document, other.window.map().viewOf(document).map(before::at).orElse(before));
    }

    /** A session is about to be opened, with the view of all of its articles as one. */
    void arriveTogether(Map<String, String> words) {
        ofAll = Optional.of(ArticleView.of(words));
    }

    private Optional<ArticleView> arrived(Document document) {
        return document.joint().isPresent() ? ofAll : kept.of(document);
    }

    /** The layers are the window's: a project sets them when it comes to the front, and the reader may change them. */
    private void show(Optional<ArticleView> view) {
        habits.appearance().setOfArticle(view.flatMap(ArticleView::style));
        view.flatMap(ArticleView::layers).ifPresent(layers::show);
        List<Laid> wanted = view.map(ArticleView::overlays).orElse(List.of());
        wanted.forEach(this::showAgain);
        Set<Path> there = layers.own().stream()
                .flatMap(layer -> layer.file().stream())
                .map(Path::toAbsolutePath)
                .collect(Collectors.toSet());
        // those of the last time may still be on their way
        habits.now().map().laid().forEach(laid -> there.add(laid.file()));
        List<Laid> missing = wanted.stream()
                .filter(laid -> !there.contains(laid.file()) && Files.isRegularFile(laid.file()))
                .toList();
        if (!missing.isEmpty()) {
            layOver.accept(missing);
        }
    }

    /** A file that lies over the map already looks as the project has it. */
    private void showAgain(Laid wanted) {
        layers.own().stream()
                .filter(layer -> layer.file().map(Path::toAbsolutePath).equals(Optional.of(wanted.file())))
                .forEach(layer -> {
                    layer.visible().set(true);
                    layer.opacity().set(wanted.opacity());
                });
    }

    /** How an article is shown now, for its project. */
    Map<String, String> words(Document document) {
        return ArticleView.of(
                        window.map().viewOf(document),
                        habits.appearance()
                                .ofArticle()
                                .or(() -> habits.now().preferences().mapStyle()),
                        layers.shown(),
                        laid())
                .words();
    }

    /** The files that are shown over the map, the lowest first. */
    private List<Laid> laid() {
        return layers.own().stream()
                .filter(layer -> layer.visible().get())
                .flatMap(layer -> layer.file().stream()
                        .map(file -> new Laid(
                                file.toAbsolutePath(), true, layer.opacity().get())))
                .toList();
    }

    /** Where the map was when the project was saved, else when the file was left. */
    private Optional<Viewport> memory(Document document) {
        Viewport now = window.map().camera().view().get();
        return arrived(document)
                .flatMap(view -> view.viewport(now.width(), now.height()))
                .or(() -> document.file().flatMap(file -> habits.viewOf(file, now)));
    }
}
