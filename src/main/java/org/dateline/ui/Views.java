package org.dateline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.cartography.Viewport;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.layers.OwnLayer;

/** Shows an article as its project was left, and tells for its project how it is shown now. */
final class Views {

    private final MainWindow window;
    private final Habits habits;
    private final LayersViewModel layers;
    private final Consumer<List<Path>> layOver;
    private final PerArticle<ArticleView> kept;

    /**
     * The views of the open articles.
     *
     * @param layOver lays files over the map
     */
    Views(Workspace workspace, MainWindow window, Habits habits, LayersViewModel layers, Consumer<List<Path>> layOver) {
        this.window = window;
        this.habits = habits;
        this.layers = layers;
        this.layOver = layOver;
        this.kept = new PerArticle<>(workspace);
        window.map().setMemory(this::memory);
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                show(is.flatMap(kept::of));
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

    /** The layers are the window's: a project sets them when it comes to the front, and the reader may change them. */
    private void show(Optional<ArticleView> view) {
        habits.appearance().setOfArticle(view.flatMap(ArticleView::style));
        view.flatMap(ArticleView::layers).ifPresent(layers::show);
        Set<Path> there = new HashSet<>(laid());
        // those of the last time may still be on their way
        habits.now().map().laid().forEach(laid -> there.add(laid.file()));
        layOver.accept(view.map(ArticleView::overlays).orElse(List.of()).stream()
                .filter(file -> !there.contains(file) && Files.isRegularFile(file))
                .toList());
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
    private List<Path> laid() {
        return layers.own().stream()
                .filter(layer -> layer.visible().get())
                .map(OwnLayer::file)
                .flatMap(Optional::stream)
                .map(Path::toAbsolutePath)
                .toList();
    }

    /** Where the map was when the project was saved, else when the file was left. */
    private Optional<Viewport> memory(Document document) {
        Viewport now = window.map().camera().view().get();
        return kept.of(document)
                .flatMap(view -> view.viewport(now.width(), now.height()))
                .or(() -> document.file().flatMap(file -> habits.viewOf(file, now)));
    }
}
