package org.dateline.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.ui.look.Icons;
import org.dateline.ui.words.Direction;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk.Way;
import org.dateline.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The left pane: the head of the article, its page, and the bar to find words. A page is set once and stays as it is left. */
public final class ArticlePane extends BorderPane {

    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass HEBREW = PseudoClass.getPseudoClass("hebrew");

    private final Workspace workspace;
    private final ArticleViewModel model;
    private final Label title = new Label();
    private final Label meta = new Label();
    private final VBox heading = new VBox(4, title, meta);
    private final HBox head = new HBox(8, heading);
    private final FollowViewModel follow;
    private final FindBar findBar;
    private final PerArticle<PageView> pages;
    private final PerArticle<ArticleText.Place> left;
    private Optional<PageView> front = Optional.empty();
    private Consumer<Optional<Span>> selecting = words -> {};
    private Supplier<ContextMenu> menu = ContextMenu::new;
    private ContextMenu openMenu = new ContextMenu();
    private double fontSize = 16;

    public ArticlePane(ArticleViewModel model) {
        this.model = model;
        this.workspace = model.workspace();
        pages = new PerArticle<>(workspace);
        left = new PerArticle<>(workspace);
        follow = new FollowViewModel(workspace);
        findBar = new FindBar(new FindViewModel(workspace, this::firstSeen), this::show, this::focusText);
        getStyleClass().add("article-pane");
        setMinWidth(260);
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        meta.getStyleClass().add("article-meta");
        meta.setWrapText(true);
        head.getStyleClass().add("article-head");
        HBox.setHgrow(heading, Priority.ALWAYS);
        head.getChildren().add(followButton());
        setTop(new VBox(head, findBar));
        listen();
    }

    private Optional<ArticleText> text() {
        return front.map(PageView::text);
    }

    private int firstSeen() {
        return text().map(ArticleText::firstSeen).orElse(0);
    }

    /** Opens the bar to find words in the text. */
    public void find() {
        findBar.open();
    }

    /** Scrolls to a span of the article and marks it. */
    public void show(Span span) {
        text().ifPresent(text -> text.select(span));
    }

    /** Whether the map follows the reading. */
    public BooleanProperty follows() {
        return follow.follows();
    }

    /** Goes to the paragraph after, or before, the one in hand. */
    public void stepParagraph(Way way) {
        follow.step(way).ifPresent(span -> text().ifPresent(text -> text.reveal(span)));
    }

    /** Closes the bar, and answers whether it was open. */
    public boolean closeFind() {
        return findBar.close();
    }

    /** Pixels. */
    public double fontSize() {
        return fontSize;
    }

    /** Sets the text larger or smaller, as far as it can still be read; pixels. */
    public void setFontSize(double pixels) {
        fontSize = Margins.within(pixels);
        text().ifPresent(text -> text.margins().setFontSize(fontSize));
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        text().ifPresent(ArticleText::requestFocus);
    }

    private ToggleButton followButton() {
        var button = Icons.dress(new ToggleButton(), Feather.LINK, "article.follow");
        button.setId("follow");
        button.getStyleClass().addAll("flat", "small", "button-icon", "follow-button");
        button.selectedProperty().bindBidirectional(follow.follows());
        return button;
    }

    /** Who is told what the reader selects in the text, in the article's offsets; nothing selected is told, too. */
    public void setOnSelected(Consumer<Optional<Span>> told) {
        selecting = told;
    }

    /** Where the words that the reader has selected are on the screen, as far as they can be seen; not those that a search found. */
    public Optional<Bounds> selectionOnScreen() {
        return text().filter(text -> text.getSelection().getLength() > 0 && !text.isFound())
                .flatMap(text -> text.getCharacterBoundsOnScreen(
                        text.getSelection().getStart(), text.getSelection().getEnd()));
    }

    /** Scrolls every open article to where another pane has it. */
    public void takeOver(ArticlePane other) {
        workspace.documents().forEach(open -> other.left.of(open).ifPresent(place -> left.put(open, place)));
        other.workspace
                .document()
                .get()
                .filter(workspace::isShown)
                .ifPresent(shown -> text().ifPresent(
                                text -> other.text().map(ArticleText::place).ifPresent(text::goTo)));
    }

    /** Seeks the words that another pane seeks. */
    public void takeOverFinding(ArticlePane other) {
        findBar.takeOver(other.findBar);
    }

    /** Runs an action when the reader scrolls the text. */
    public void setOnScrolled(Runnable action) {
        addEventFilter(ScrollEvent.SCROLL, event -> action.run());
    }

    /** The menu of a right click; what is under the pointer has been chosen by then, unless words are selected. */
    public void setMenu(Supplier<ContextMenu> made) {
        menu = made;
    }

    private void openMenu(ArticleText text, ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            text.pointing().offsetAt(event.getX(), event.getY()).ifPresent(offset -> pointAt(text, offset));
        }
        openMenu.hide();
        openMenu = menu.get();
        if (!openMenu.getItems().isEmpty()) {
            openMenu.show(text.getScene().getWindow(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** What is under the pointer is meant, unless it is a part of what is selected. */
    private void pointAt(ArticleText text, int offset) {
        if (text.selected().filter(words -> words.contains(offset)).isEmpty()) {
            text.deselect();
            model.choose(offset);
        }
    }

    private void listen() {
        workspace.document().addListener((o, was, document) -> {
            if (Document.sameArticle(was, document)) {
                front.ifPresent(page -> page.refresh(document.orElseThrow()));
                light();
            } else {
                was.ifPresent(this::leave);
                show(document.or(() -> workspace.awaited().get()));
            }
        });
        workspace.awaited().addListener((o, was, coming) -> {
            if (workspace.document().get().isEmpty()) {
                show(coming);
            }
        });
        workspace.focus().addListener(o -> light());
        workspace.previewFocus().addListener(o -> light());
        workspace.selection().addListener(o -> scroll());
        show(workspace.document().get());
    }

    private void leave(Document document) {
        text().ifPresent(text -> {
            left.put(document, text.place());
            text.deselect();
        });
    }

    private void show(Optional<Document> document) {
        entitle(document);
        front = document.map(this::page);
        setCenter(front.orElse(null));
        light();
    }

    private void entitle(Optional<Document> document) {
        Optional<String> heading =
                document.flatMap(d -> ArticleViewModel.title(d.analysis().article()));
        String read = heading.orElseGet(
                () -> document.map(d -> d.analysis().article().text()).orElse(""));
        head.pseudoClassStateChanged(LEFTWARD, Direction.of(read) == Direction.RIGHT_TO_LEFT);
        head.pseudoClassStateChanged(HEBREW, Direction.isHebrew(read));
        title.setText(heading.orElse(""));
        title.setVisible(heading.isPresent());
        title.setManaged(heading.isPresent());
        meta.setText(document.map(ArticleViewModel::meta).orElse(""));
    }

    /** The page of an article as it was left, or a new one. */
    private PageView page(Document document) {
        Optional<PageView> known = pages.of(document);
        PageView page = known.orElseGet(() -> setAnew(document));
        page.refresh(document);
        page.text().margins().setFontSize(fontSize);
        return page;
    }

    private PageView setAnew(Document document) {
        var page = new PageView(model, document, this::read);
        ArticleText text = page.text();
        text.selectionProperty().addListener(o -> selecting.accept(text.selected()));
        text.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> openMenu(text, event));
        // a new text has no lines yet to measure or to scroll to
        Platform.runLater(() -> {
            text.margins().measureAgain();
            left.of(document).ifPresent(text::goTo);
        });
        pages.put(document, page);
        return page;
    }

    /** The reader has come to an offset of a page, which may have been turned meanwhile. */
    private void read(PageView page, int offset) {
        if (front.filter(page::equals).isPresent()) {
            follow.reads(offset);
        }
    }

    private void light() {
        front.ifPresent(page ->
                page.light(workspace.focus().get(), workspace.previewFocus().get()));
    }

    private void scroll() {
        if (!workspace.isReturning() && !(workspace.selection().get() instanceof Selection.OfParagraph)) {
            workspace.focus().get().mention().ifPresent(span -> text().ifPresent(text -> text.reveal(span)));
        }
    }
}
