package org.dateline.ui.article;

import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.dateline.article.Span;
import org.dateline.ui.words.Direction;
import org.dateline.ui.words.Texts;
import org.dateline.ui.words.Words;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Focus;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** The text of one article: set once, then only what changes is styled anew. Spans and offsets are the article's. */
final class ArticleText extends StyleClassedTextArea {

    private static final PseudoClass FOCUSING = PseudoClass.getPseudoClass("focusing");
    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass HEBREW = PseudoClass.getPseudoClass("hebrew");

    /** More characters than a window shows. */
    private static final int AT_ONCE = 20_000;

    private final Margins margins = new Margins(this);
    private final Pointing pointing = new Pointing(this);
    private final Spoken spoken = new Spoken(this);
    private Document document;
    private StyledPage page;
    private final Lights lights;
    private Optional<IndexRange> found = Optional.empty();

    ArticleText(ArticleViewModel model, Document document) {
        super(false);
        this.document = document;
        page = StyledPage.of(document.links(), document.review().mentions());
        getStyleClass().add("article-text");
        setEditable(false);
        setWrapText(true);
        setShowCaret(Caret.CaretVisibility.AUTO);
        setUndoManager(UndoUtils.noOpUndoManager());
        // goes on to the next control, as everywhere where nothing is written
        Nodes.addInputMap(
                this,
                InputMap.ignore(anyOf(keyPressed(KeyCode.TAB), keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN))));
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(Texts.of("article.name"));
        pseudoClassStateChanged(LEFTWARD, page.text().direction() == Direction.RIGHT_TO_LEFT);
        pseudoClassStateChanged(HEBREW, Direction.isHebrew(articleText()));
        setLines();
        lights = new Lights(this, page);
        focusedProperty()
                .addListener(o -> setShowCaret(
                        isFocused() && isFocusVisible() ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF));
        viewportDirtyEvents().subscribe(event -> Platform.runLater(lights::showVisible));
        pointing.tell(model);
    }

    /** The beginning is set with its mentions at once; what lies below it is dressed when it comes near, see {@link Lights}. */
    private void setLines() {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (StyledPage.Line line : page.lines()) {
            List<StyledPage.Run> runs = line.span().start() < AT_ONCE
                    ? page.runs(line, Focus.NONE, Focus.NONE)
                    : List.of(new StyledPage.Run(page.text(line), List.of()));
            builder.addParagraph(
                    runs.stream()
                            .map(run -> new StyledSegment<String, Collection<String>>(run.text(), run.classes()))
                            .toList(),
                    line.classes());
        }
        replace(builder.build());
        moveTo(0);
        showParagraphAtTop(0);
    }

    /** Shows the same article with other verdicts, where it is scrolled to now. */
    @SuppressWarnings("ReferenceEquality") // to compare all verdicts would take longer than to set them anew
    void refresh(Document corrected) {
        if (corrected != document) {
            document = corrected;
            page = page.with(corrected.links(), corrected.review().mentions());
            lights.show(page);
        }
    }

    /** Lights up what is in focus and what is previewed. */
    void light(Focus focus, Focus preview) {
        boolean focusing = lights.isFocusing();
        lights.show(focus, preview);
        if (lights.isFocusing() != focusing) {
            pseudoClassStateChanged(FOCUSING, lights.isFocusing());
            redrawBackgrounds();
        }
    }

    /** The backgrounds of mentions are drawn at layout and would not follow a change of style sheet rules by themselves. */
    private void redrawBackgrounds() {
        lookupAll(".paragraph-text").forEach(node -> ((Parent) node).requestLayout());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        // asked by the toolkit's own constructor, too
        return spoken != null && Spoken.answers(attribute)
                ? spoken.answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Margins margins() {
        return margins;
    }

    Pointing pointing() {
        return pointing;
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

    /** Copies what is read, without the marks that set it and without the line ends that only wrap it. */
    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            var content = new ClipboardContent();
            content.putString(Words.plain(getSelectedText()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Scrolls to a span of the article unless it can be seen already; the caret goes there, and who listens with it. */
    void reveal(Span span) {
        Span shown = page.text().shown(span);
        if (getSelection().getLength() == 0) {
            moveTo(Math.min(getLength(), shown.start()));
        }
        Optional<Bounds> box = getCharacterBoundsOnScreen(shown.start(), Math.min(getLength(), shown.end()));
        Bounds window = localToScreen(getLayoutBounds());
        boolean seen = box.isPresent()
                && window != null
                && box.get().getMinY() >= window.getMinY() + 8
                && box.get().getMaxY() <= window.getMaxY() - 8;
        if (!seen) {
            int line = offsetToPosition(shown.start(), Bias.Forward).getMajor();
            lights.showAround(line);
            showParagraphAtCenter(line);
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

    /** What the reader has selected. */
    Optional<Span> selected() {
        IndexRange chosen = getSelection();
        return chosen.getLength() == 0
                ? Optional.empty()
                : Optional.of(page.text().original(new Span(chosen.getStart(), chosen.getEnd())));
    }

    int caretOffset() {
        return original(getCaretPosition());
    }

    /**
     * The offset of what is being read: in the middle of the view as a rule, nearer to its top (or foot) at the beginning (or
     * end) of the article, so that every paragraph has its turn.
     */
    int offsetBeingRead() {
        double hidden = Math.max(1, getTotalHeightEstimate() - getHeight());
        double share = Math.max(0, Math.min(1, getEstimatedScrollY() / hidden));
        double y = Math.max(4, Math.min(getHeight() - 4, share * getHeight()));
        return original(hit(getWidth() / 2, y).getInsertionIndex());
    }

    /** The offset of the first words that can be seen. */
    int firstSeen() {
        return getLength() == 0 ? 0 : original(hit(0, 1).getInsertionIndex());
    }

    /** Where a position of this pane is in the article. */
    int original(int shown) {
        return page.text().original(shown);
    }

    private String articleText() {
        return document.analysis().article().text();
    }
}
