package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.ui.workspace.Focus;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Dresses the lines of a text: its mentions, those that are in focus, those that are previewed. What can be seen is dressed at
 * once, and a window's height before and behind it; the rest when it comes near. A long article has twenty thousand mentions.
 */
final class Lights {

    private final StyleClassedTextArea text;
    private final int[] dressed;
    private StyledPage page;
    private Focus focus = Focus.NONE;
    private Focus preview = Focus.NONE;
    /** A line is as it should be when it was dressed for this. */
    private int now = 1;

    Lights(StyleClassedTextArea text, StyledPage page) {
        this.text = text;
        this.page = page;
        this.dressed = new int[page.lines().size()];
    }

    /** Whether something is in focus, so that the rest is dimmed. */
    boolean isFocusing() {
        return !focus.isEmpty();
    }

    /** Lights up what is in focus and what is previewed. */
    void show(Focus nowInFocus, Focus nowPreviewed) {
        if (!nowInFocus.equals(focus) || !nowPreviewed.equals(preview)) {
            focus = nowInFocus;
            preview = nowPreviewed;
            renew();
        }
    }

    /** Shows the same lines with other verdicts. */
    void show(StyledPage corrected) {
        page = corrected;
        renew();
    }

    private void renew() {
        now++;
        showVisible();
    }

    /** Dresses the lines that have come near since. */
    void showVisible() {
        int seen = text.getVisibleParagraphs().size();
        if (seen > 0) {
            int first = text.visibleParToAllParIndex(0);
            dress(first - seen, first + 2 * seen);
        }
    }

    /** Dresses the lines about one that will be scrolled to. */
    void showAround(int line) {
        int seen = Math.max(1, text.getVisibleParagraphs().size());
        dress(line - seen, line + seen);
    }

    private void dress(int from, int to) {
        for (int line = Math.max(0, from); line < Math.min(dressed.length, to); line++) {
            if (dressed[line] != now) {
                dressed[line] = now;
                dress(line);
            }
        }
    }

    private void dress(int number) {
        StyledPage.Line line = page.lines().get(number);
        StyleSpans<Collection<String>> wanted = spans(page.runs(line, focus, preview));
        if (line.span().length() > 0 && !text.getStyleSpans(number).equals(wanted)) {
            text.setStyleSpans(number, 0, wanted);
        }
        var classes = new ArrayList<>(line.classes());
        if (line.paragraph().filter(focus.paragraphs()::contains).isPresent()) {
            classes.add("marked");
        }
        if (!classes.equals(List.copyOf(text.getParagraph(number).getParagraphStyle()))) {
            text.setParagraphStyle(number, classes);
        }
    }

    private static StyleSpans<Collection<String>> spans(List<StyledPage.Run> runs) {
        var builder = new StyleSpansBuilder<Collection<String>>(runs.size());
        runs.forEach(run -> builder.add(run.classes(), run.text().length()));
        return builder.create();
    }
}
