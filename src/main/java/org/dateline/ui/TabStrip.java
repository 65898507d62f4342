package org.dateline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A tab for each open article and, before them, one for all of them together. Shown when there are several. The tabs have no
 * content of their own: the panes of the window show whatever comes to the front, and find their place again themselves.
 */
final class TabStrip extends TabPane {

    private static final double WIDEST = 200;
    private static final double NARROWEST = 60;

    private final Workspace workspace;
    private final Keeping keeping;
    private final Consumer<Document> close;
    private final Tab all = new Tab();
    private boolean following;
    private int made;

    /**
     * The tabs of a workspace.
     *
     * @param close is told which article the reader wants to close
     */
    TabStrip(Workspace workspace, Keeping keeping, Consumer<Document> close) {
        this.workspace = workspace;
        this.keeping = keeping;
        this.close = close;
        getStyleClass().addAll("article-tabs", "dense");
        setTabMaxWidth(WIDEST);
        setTabMinWidth(NARROWEST);
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        setAccessibleText(Texts.of("tabs.name"));
        all.setClosable(false);
        all.setId("tab-all");
        all.setGraphic(new FontIcon(Feather.LAYERS));
        all.setTooltip(Tips.of("tabs.all.hint"));
        workspace.documents().addListener((ListChangeListener<Document>) change -> follow());
        workspace.document().addListener(o -> follow());
        keeping.saves().addListener((Observable o) -> follow());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(Optional.ofNullable(is)));
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        follow();
    }

    private void chosen(Optional<Tab> tab) {
        if (following || tab.isEmpty()) {
            return;
        }
        if (tab.get() == all) {
            workspace.showTogether();
        } else if (tab.get() instanceof ArticleTab of) {
            workspace.show(of.document);
        }
    }

    /** Makes the tabs those of the open articles, each as its article is now. */
    private void follow() {
        following = true;
        List<Document> documents = workspace.documents();
        List<Tab> wanted = Stream.concat(
                        documents.size() > 1 ? Stream.of(all) : Stream.of(),
                        documents.stream().map(this::tabOf))
                .toList();
        if (!getTabs().equals(wanted)) {
            getTabs().setAll(wanted);
        }
        all.setText(Texts.of("tabs.all", documents.size()));
        boolean several = documents.size() > 1;
        setVisible(several);
        setManaged(several);
        workspace
                .document()
                .get()
                .map(this::tabInFront)
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        following = false;
    }

    private Tab tabInFront(Document shown) {
        return shown.combined().isPresent() ? all : tabOf(shown);
    }

    private ArticleTab tabOf(Document document) {
        ArticleTab tab = tabs().filter(known -> Document.sameArticle(known.document, document))
                .findFirst()
                .orElseGet(ArticleTab::new);
        tab.show(document);
        return tab;
    }

    private Stream<ArticleTab> tabs() {
        return getTabs().stream().filter(ArticleTab.class::isInstance).map(ArticleTab.class::cast);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE && event.getTarget() instanceof Node target) {
            tabs().filter(tab -> isInHeader(target, tab.getId())).findFirst().ifPresent(tab -> {
                event.consume();
                close.accept(tab.document);
            });
        }
    }

    /** The header of a tab has the tab's id. */
    private static boolean isInHeader(Node node, String id) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (id.equals(up.getId())) {
                return true;
            }
        }
        return false;
    }

    /** The tab of one article. */
    private final class ArticleTab extends Tab {
        private Document document;
        private boolean unsaved;

        ArticleTab() {
            setId("tab-" + ++made);
            setOnCloseRequest(event -> {
                event.consume();
                close.accept(document);
            });
        }

        @SuppressWarnings("ReferenceEquality") // what is the same looks the same; what is equal may, too
        void show(Document now) {
            boolean changed = keeping.isUnsaved(now);
            if (document == now && unsaved == changed) {
                return;
            }
            document = now;
            unsaved = changed;
            setText(now.title());
            setGraphic(unsaved ? dot() : null);
            String where = now.file()
                    .map(Object::toString)
                    .orElseGet(() -> now.analysis().article().source());
            setTooltip(new Tooltip(unsaved ? Texts.of("tabs.unsaved", where) : where));
        }

        private static Node dot() {
            var dot = new FontIcon(Feather.EDIT_2);
            dot.getStyleClass().add("unsaved-dot");
            dot.setAccessibleText(Texts.of("tabs.unsaved.name"));
            return dot;
        }
    }
}
