package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;
import org.dateline.ui.workspace.Focus;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/**
 * Lights up the mentions of a text that are in focus or previewed: at once where they can be seen, elsewhere when they come into
 * view. A long article names a place a thousand times, and each change of style takes milliseconds.
 */
final class Lights {

    /** The style classes of a mention that come and go. */
    private static final Set<String> CLASSES = Set.of("lit", "inhand", "previewed");

    private final StyleClassedTextArea text;
    private final StyledPage page;
    private final Links links;
    private final LineStates lines;
    private Focus focus = Focus.NONE;
    private Focus preview = Focus.NONE;

    /** All out, as the page is set. */
    Lights(StyleClassedTextArea text, StyledPage page, Links links, List<Reviewed> entries) {
        this.text = text;
        this.page = page;
        this.links = links;
        this.lines = LineStates.of(page, entries);
    }

    /** Whether something is in focus, so that the rest is dimmed. */
    boolean isFocusing() {
        return !focus.isEmpty();
    }

    void show(Focus nowInFocus, Focus nowPreviewed) {
        if (!nowInFocus.equals(focus) || !nowPreviewed.equals(preview)) {
            focus = nowInFocus;
            preview = nowPreviewed;
            lines.outdate();
            showVisible();
        }
    }

    /** Styles the lines that have come into view since. */
    void showVisible() {
        if (text.getVisibleParagraphs().isEmpty()) {
            return;
        }
        int first = Math.max(0, text.visibleParToAllParIndex(0));
        int last = Math.min(
                page.lines().size() - 1,
                text.visibleParToAllParIndex(text.getVisibleParagraphs().size() - 1));
        for (int line = first; line <= last; line++) {
            if (lines.renew(line)) {
                restyle(line);
            }
        }
    }

    private void restyle(int line) {
        StyledPage.Line styled = page.lines().get(line);
        for (Reviewed entry : lines.mentions(line)) {
            Span shown = page.text().shown(entry.span());
            List<String> classes = MentionStyle.of(links, entry, focus, preview);
            var before = text.getStyleOfChar(shown.start());
            if (!before.containsAll(classes)
                    || before.stream().anyMatch(c -> CLASSES.contains(c) && !classes.contains(c))) {
                restyle(shown, classes);
            }
        }
        var classes = new ArrayList<>(styled.classes());
        if (styled.paragraph().filter(focus.paragraphs()::contains).isPresent()) {
            classes.add("marked");
        }
        if (!classes.equals(List.copyOf(text.getParagraph(line).getParagraphStyle()))) {
            text.setParagraphStyle(line, classes);
        }
    }

    /** Styles a mention anew; its runs stay cut as they are. */
    private void restyle(Span shown, List<String> classes) {
        Position begins = text.offsetToPosition(shown.start(), Bias.Forward);
        int line = begins.getMajor();
        int at = shown.start() - begins.getMinor();
        while (line < page.lines().size() && at < shown.end()) {
            for (StyledPage.Run run : page.lines().get(line).runs()) {
                int from = Math.max(at, shown.start());
                int to = Math.min(at + run.text().length(), shown.end());
                if (from < to) {
                    text.setStyle(from, to, run.restyled(classes));
                }
                at += run.text().length();
            }
            at++;
            line++;
        }
    }
}
