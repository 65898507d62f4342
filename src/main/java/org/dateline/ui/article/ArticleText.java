package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;
import org.dateline.ui.Direction;
import org.dateline.ui.Document;
import org.dateline.ui.Focus;
import org.dateline.ui.Texts;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;

/** The text itself: set once for each document, then only what changes is styled anew. */
final class ArticleText extends StyleClassedTextArea {

    private static final PseudoClass FOCUSING = PseudoClass.getPseudoClass("focusing");
    /** The style classes of a mention that come and go. */
    private static final Set<String> LIGHTS = Set.of("lit", "inhand", "previewed");

    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass HEBREW = PseudoClass.getPseudoClass("hebrew");

    /** Longer lines are hard to read: about 75 characters of the serif at its usual size, in ems. */
    private static final double MEASURE_EMS = 36;

    private static final double LEAST_PADDING = 24;

    private final ArticleViewModel model;
    private StyledPage page = new StyledPage(DisplayText.of(""), List.of());
    private List<Reviewed> entries = List.of();
    private Focus shownFocus = Focus.NONE;
    private Focus shownPreview = Focus.NONE;
    private Optional<Links> shownLinks = Optional.empty();
    private LineStates lines = LineStates.NONE;
    private String articleText = "";
    private double fontSize = 16;
    private Optional<IndexRange> found = Optional.empty();
    /** The pixel by which the margin is wider for a moment, or none. */
    private double nudge;

    ArticleText(ArticleViewModel model) {
        super(false);
        this.model = model;
        getStyleClass().add("article-text");
        setEditable(false);
        setWrapText(true);
        setShowCaret(Caret.CaretVisibility.AUTO);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleText(Texts.of("article.name"));
        setFontSize(fontSize);
        widthProperty().addListener(o -> measure());
        focusedProperty()
                .addListener(o -> setShowCaret(
                        isFocused() && isFocusVisible() ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF));
        listen();
    }

    /** Sets another document. */
    void show(Optional<Document> document) {
        entries = document.map(d -> d.review().mentions()).orElse(List.of());
        page = document.map(d -> StyledPage.of(d.links(), entries))
                .orElseGet(() -> new StyledPage(DisplayText.of(""), List.of()));
        articleText = document.map(d -> d.analysis().article().text()).orElse("");
        shownFocus = Focus.NONE;
        shownPreview = Focus.NONE;
        pseudoClassStateChanged(LEFTWARD, page.text().direction() == Direction.RIGHT_TO_LEFT);
        pseudoClassStateChanged(HEBREW, Direction.isHebrew(articleText));
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (StyledPage.Line line : page.lines()) {
            List<StyledSegment<String, Collection<String>>> segments = line.runs().stream()
                    .map(run -> new StyledSegment<String, Collection<String>>(run.text(), run.classes()))
                    .toList();
            builder.addParagraph(segments, line.classes());
        }
        if (page.lines().isEmpty()) {
            clear();
        } else {
            replace(builder.build());
        }
        shownLinks = Optional.empty();
        lines = LineStates.of(page, entries);
        moveTo(0);
        showParagraphAtTop(0);
        measureAgain();
    }

    /**
     * Where the text is scrolled to.
     *
     * @param line the line at the top
     * @param hidden pixels of it that are above the top
     * @param caret where the caret stands
     */
    record Place(int line, double hidden, int caret) {}

    /** Where the text is scrolled to, to come back there. */
    Place place() {
        if (getLength() == 0 || getVisibleParagraphs().isEmpty()) {
            return new Place(0, 0, 0);
        }
        int line = firstVisibleParToAllParIndex();
        Bounds window = localToScreen(getLayoutBounds());
        double hidden = window == null
                ? 0
                : getParagraphBoundsOnScreen(line)
                        .map(box -> window.getMinY() - box.getMinY())
                        .orElse(0.0);
        return new Place(line, Math.max(0, hidden), getCaretPosition());
    }

    /** Scrolls to where the same text was left. */
    void goTo(Place place) {
        moveTo(Math.min(place.caret(), getLength()));
        showParagraphRegion(
                Math.min(place.line(), getParagraphs().size() - 1),
                new BoundingBox(0, place.hidden(), 1, Math.max(1, getHeight())));
    }

    /** Shows the same article with other verdicts, where it is scrolled to now. */
    void refresh(Document document) {
        entries = document.review().mentions();
        StyledPage next = StyledPage.of(document.links(), entries);
        for (int i = 0; i < next.lines().size(); i++) {
            if (!next.lines().get(i).runs().equals(page.lines().get(i).runs())) {
                setRuns(i, next.lines().get(i).runs());
            }
        }
        page = next;
        lines = LineStates.of(page, entries);
        shownLinks = Optional.empty();
        shownFocus = Focus.NONE;
        shownPreview = Focus.NONE;
    }

    private void setRuns(int line, List<StyledPage.Run> runs) {
        int from = 0;
        for (StyledPage.Run run : runs) {
            setStyle(line, from, from + run.text().length(), run.classes());
            from += run.text().length();
        }
    }

    /**
     * Lights up what is in focus and what is previewed: at once where it can be seen, elsewhere when it comes into view. A
     * long article names a place a thousand times, and each change of style takes milliseconds.
     */
    void restyle(Links links, Focus focus, Focus preview) {
        if (shownFocus.isEmpty() != focus.isEmpty()) {
            pseudoClassStateChanged(FOCUSING, !focus.isEmpty());
            redrawBackgrounds();
        }
        if (focus.equals(shownFocus) && preview.equals(shownPreview) && links.equals(shownLinks.orElse(null))) {
            return;
        }
        shownFocus = focus;
        shownPreview = preview;
        shownLinks = Optional.of(links);
        lines.outdate();
        restyleVisible();
    }

    private void restyleVisible() {
        if (shownLinks.isEmpty() || getVisibleParagraphs().isEmpty()) {
            return;
        }
        int first = Math.max(0, visibleParToAllParIndex(0));
        int last = Math.min(
                page.lines().size() - 1,
                visibleParToAllParIndex(getVisibleParagraphs().size() - 1));
        for (int line = first; line <= last; line++) {
            if (lines.renew(line)) {
                restyleLine(shownLinks.get(), line);
            }
        }
    }

    private void restyleLine(Links links, int line) {
        StyledPage.Line styled = page.lines().get(line);
        for (Reviewed entry : lines.mentions(line)) {
            Span shown = page.text().shown(entry.span());
            List<String> classes = MentionStyle.of(links, entry, shownFocus, shownPreview);
            if (!getStyleOfChar(shown.start()).containsAll(classes)
                    || getStyleOfChar(shown.start()).stream()
                            .anyMatch(c -> LIGHTS.contains(c) && !classes.contains(c))) {
                setMention(shown, classes);
            }
        }
        var classes = new ArrayList<>(styled.classes());
        if (styled.paragraph().filter(shownFocus.paragraphs()::contains).isPresent()) {
            classes.add("marked");
        }
        if (!classes.equals(List.copyOf(getParagraph(line).getParagraphStyle()))) {
            setParagraphStyle(line, classes);
        }
    }

    /** Styles a mention anew; its runs stay cut as they are. */
    private void setMention(Span shown, List<String> classes) {
        Position begins = offsetToPosition(shown.start(), Bias.Forward);
        int line = begins.getMajor();
        int at = shown.start() - begins.getMinor();
        while (line < page.lines().size() && at < shown.end()) {
            for (StyledPage.Run run : page.lines().get(line).runs()) {
                int from = Math.max(at, shown.start());
                int to = Math.min(at + run.text().length(), shown.end());
                if (from < to) {
                    setStyle(from, to, run.restyled(classes));
                }
                at += run.text().length();
            }
            at++;
            line++;
        }
    }

    /** Copies what the article says, without the marks that set it. */
    @Override
    public void copy() {
        IndexRange chosen = getSelection();
        if (chosen.getLength() > 0) {
            Span span = page.text().original(new Span(chosen.getStart(), chosen.getEnd()));
            var content = new ClipboardContent();
            content.putString(articleText.substring(span.start(), span.end()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** The backgrounds of mentions are drawn at layout and would not follow a change of style sheet rules by themselves. */
    private void redrawBackgrounds() {
        lookupAll(".paragraph-text").forEach(node -> ((Parent) node).requestLayout());
    }

    /** Scrolls to a span of the article unless it can be seen already. */
    void reveal(Span span) {
        Span shown = page.text().shown(span);
        Optional<Bounds> box = getCharacterBoundsOnScreen(shown.start(), Math.min(getLength(), shown.end()));
        Bounds window = localToScreen(getLayoutBounds());
        boolean seen = box.isPresent()
                && window != null
                && box.get().getMinY() >= window.getMinY() + 8
                && box.get().getMaxY() <= window.getMaxY() - 8;
        if (!seen) {
            showParagraphAtCenter(offsetToPosition(shown.start(), Bias.Forward).getMajor());
        }
    }

    /** Selects and shows a span of the article, as a search does. */
    void select(Span span) {
        Span shown = page.text().shown(span);
        found = Optional.of(new IndexRange(shown.start(), shown.end()));
        selectRange(shown.start(), shown.end());
        reveal(span);
    }

    /** Whether what is selected was selected by a search, and not by the reader. */
    boolean isFound() {
        return found.equals(Optional.of(getSelection()));
    }

    /** The offset into the article of the caret. */
    int caretOffset() {
        return page.text().original(getCaretPosition());
    }

    /**
     * The offset into the article of what is being read: in the middle of the view as a rule, nearer to its top (or foot) at
     * the beginning (or end) of the article, so that every paragraph has its turn.
     */
    int offsetBeingRead() {
        double hidden = Math.max(1, getTotalHeightEstimate() - getHeight());
        double share = Math.max(0, Math.min(1, getEstimatedScrollY() / hidden));
        double y = Math.max(4, Math.min(getHeight() - 4, share * getHeight()));
        return page.text().original(hit(getWidth() / 2, y).getInsertionIndex());
    }

    double fontSize() {
        return fontSize;
    }

    /** Sets the text larger or smaller; pixels. */
    void setFontSize(double pixels) {
        fontSize = Math.max(11, Math.min(32, pixels));
        setStyle("-fx-font-size: " + fontSize + "px;");
        applyCss();
        measure();
        measureAgain();
    }

    /** Leaves the margins that make lines of the right length. */
    private void measure() {
        double side = Math.max(LEAST_PADDING, Math.rint((getWidth() - MEASURE_EMS * fontSize) / 2));
        setPadding(new Insets(4, side + nudge, 4, side));
    }

    /**
     * Has every line measured again, which happens only when its width changes: for one pulse the margin is a pixel wider. Else
     * text in another size would be set over itself, as would text that was measured before the style sheets gave it its fonts.
     */
    private void measureAgain() {
        Scene scene = getScene();
        if (scene == null || nudge > 0) {
            return;
        }
        nudge = 1;
        measure();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(ArticleText.this::endNudge);
            }
        });
    }

    private void endNudge() {
        nudge = 0;
        measure();
    }

    /** What the reader has selected, in the article's offsets. */
    Optional<Span> selected() {
        IndexRange chosen = getSelection();
        return chosen.getLength() == 0
                ? Optional.empty()
                : Optional.of(page.text().original(new Span(chosen.getStart(), chosen.getEnd())));
    }

    /** The offset under a point of this pane, where there is a character. */
    Optional<Integer> offsetAt(double x, double y) {
        return characterAt(x, y);
    }

    private void listen() {
        viewportDirtyEvents().subscribe(event -> Platform.runLater(this::restyleVisible));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Optional<Integer> offset = characterAt(event.getX(), event.getY());
            setCursor(offset.flatMap(model::mentionAt).isPresent() ? Cursor.HAND : Cursor.TEXT);
            model.hover(offset);
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 1
                    && event.isStillSincePress()
                    && getSelection().getLength() == 0) {
                characterAt(event.getX(), event.getY()).ifPresent(model::click);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getLength() > 0) {
                model.click(page.text().original(getCaretPosition()));
                event.consume();
            }
        });
    }

    /** The article's offset of the character that is really under a point, not just near it. */
    private Optional<Integer> characterAt(double x, double y) {
        if (getLength() == 0) {
            return Optional.empty();
        }
        CharacterHit hit = hit(x, y);
        if (hit.getCharacterIndex().isEmpty()) {
            return Optional.empty();
        }
        int shown = hit.getCharacterIndex().getAsInt();
        Point2D screen = localToScreen(x, y);
        return getCharacterBoundsOnScreen(shown, shown + 1)
                .filter(box -> screen != null && box.contains(screen))
                .map(box -> page.text().original(shown));
    }
}
