package org.dateline.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.ui.Direction;
import org.dateline.ui.Document;
import org.dateline.ui.Focus;
import org.dateline.ui.Icons;
import org.dateline.ui.PerArticle;
import org.dateline.ui.Selection;
import org.dateline.ui.Walk.Way;
import org.dateline.ui.Workspace;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;

/** The left pane: the head of the article, its text, the bar to find words, and the ticks along the scroll bar. */
public final class ArticlePane extends BorderPane {

    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass HEBREW = PseudoClass.getPseudoClass("hebrew");

    private final Workspace workspace;
    private final ArticleViewModel model;
    private ContextMenu openMenu = new ContextMenu();
    private final ArticleText text;
    private final Label title = new Label();
    private final Label meta = new Label();
    private final VBox heading = new VBox(4, title, meta);
    private final HBox head = new HBox(8, heading);
    private final FollowViewModel follow;
    private final FindBar findBar;
    private final MentionTicks ticks;
    private final PerArticle<ArticleText.Place> left;

    public ArticlePane(ArticleViewModel model) {
        this.model = model;
        this.workspace = model.workspace();
        left = new PerArticle<>(workspace);
        text = new ArticleText(model);
        follow = new FollowViewModel(workspace);
        findBar = new FindBar(new FindViewModel(workspace), text::select, text::requestFocus);
        ticks = new MentionTicks(this::revealOffset);
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
        var scroll = new VirtualizedScrollPane<>(text);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        setCenter(new HBox(scroll, ticks));
        new ReadingLine(text, follow::reads).attach(scroll);
        listen();
    }

    /** Opens the bar to find words in the text. */
    public void find() {
        findBar.open();
    }

    /** Scrolls to a span of the article and marks it. */
    public void show(Span span) {
        text.select(span);
    }

    /** Whether the map follows the reading. */
    public BooleanProperty follows() {
        return follow.follows();
    }

    /** Goes to the paragraph after, or before, the one in hand. */
    public void stepParagraph(Way way) {
        follow.step(way).ifPresent(text::reveal);
    }

    /** Closes the bar, and answers whether it was open. */
    public boolean closeFind() {
        return findBar.close();
    }

    public double fontSize() {
        return text.fontSize();
    }

    public void setFontSize(double pixels) {
        text.setFontSize(pixels);
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        text.requestFocus();
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
        text.selectionProperty().addListener(o -> told.accept(text.selected()));
    }

    /** Where the words that the reader has selected are on the screen, as far as they can be seen; not those that a search found. */
    public Optional<Bounds> selectionOnScreen() {
        IndexRange chosen = text.getSelection();
        return chosen.getLength() == 0 || text.isFound()
                ? Optional.empty()
                : text.getCharacterBoundsOnScreen(chosen.getStart(), chosen.getEnd());
    }

    /** Scrolls every open article to where another pane has it. */
    public void takeOver(ArticlePane other) {
        workspace.documents().forEach(open -> other.left.of(open).ifPresent(place -> left.put(open, place)));
        other.workspace.document().get().filter(workspace::isShown).ifPresent(shown -> text.goTo(other.text.place()));
    }

    /** Runs an action when the reader scrolls the text. */
    public void setOnScrolled(Runnable action) {
        addEventFilter(ScrollEvent.SCROLL, event -> action.run());
    }

    /** The menu of a right click; what is under the pointer has been chosen by then, unless words are selected. */
    public void setMenu(Supplier<ContextMenu> menu) {
        text.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                text.offsetAt(event.getX(), event.getY()).ifPresent(this::pointAt);
            }
            openMenu.hide();
            openMenu = menu.get();
            if (!openMenu.getItems().isEmpty()) {
                openMenu.show(text.getScene().getWindow(), event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    /** What is under the pointer is meant, unless it is a part of what is selected. */
    private void pointAt(int offset) {
        if (text.selected().filter(words -> words.contains(offset)).isEmpty()) {
            text.deselect();
            model.choose(offset);
        }
    }

    private void listen() {
        workspace.document().addListener((o, was, document) -> {
            if (Document.sameArticle(was, document)) {
                refresh(document.orElseThrow());
            } else {
                was.ifPresent(before -> left.put(before, text.place()));
                show(document);
                document.flatMap(left::of).ifPresent(text::goTo);
            }
        });
        workspace.focus().addListener(o -> restyle());
        workspace.previewFocus().addListener(o -> restyle());
        workspace.selection().addListener(o -> scroll());
        show(workspace.document().get());
    }

    private static String text(Optional<Document> document) {
        return document.map(d -> d.analysis().article().text()).orElse("");
    }

    private void show(Optional<Document> document) {
        Optional<String> heading =
                document.flatMap(d -> ArticleViewModel.title(d.analysis().article()));
        String read = heading.orElseGet(() -> text(document));
        head.pseudoClassStateChanged(LEFTWARD, Direction.of(read) == Direction.RIGHT_TO_LEFT);
        head.pseudoClassStateChanged(HEBREW, Direction.isHebrew(read));
        title.setText(heading.orElse(""));
        title.setVisible(heading.isPresent());
        title.setManaged(heading.isPresent());
        meta.setText(document.map(ArticleViewModel::meta).orElse(""));
        text.show(document);
        ticks.show(document.map(Document::links));
        restyle();
    }

    /** The marks of what was in focus go with the old verdicts and come back with the new ones. */
    private void refresh(Document document) {
        text.restyle(document.links(), Focus.NONE, Focus.NONE);
        text.refresh(document);
        ticks.show(Optional.of(document.links()));
        restyle();
    }

    private void restyle() {
        Focus focus = workspace.focus().get();
        workspace
                .links()
                .ifPresent(links ->
                        text.restyle(links, focus, workspace.previewFocus().get()));
        ticks.setFocus(focus);
    }

    private void scroll() {
        Focus focus = workspace.focus().get();
        if (workspace.isReturning() || workspace.selection().get() instanceof Selection.OfParagraph) {
            return;
        }
        focus.mention().ifPresent(text::reveal);
    }

    private void revealOffset(int offset) {
        text.reveal(new Span(offset, offset + 1));
    }
}
