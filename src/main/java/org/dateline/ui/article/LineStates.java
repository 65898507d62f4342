package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;

/** Which lines of a page look as they should now, and which mentions lie in each. To be used on the window's thread. */
final class LineStates {

    static final LineStates NONE = new LineStates(List.of());

    private final List<List<Reviewed>> mentions;
    private final int[] renewed;
    private int now = 1;

    private LineStates(List<List<Reviewed>> mentions) {
        this.mentions = mentions;
        this.renewed = new int[mentions.size()];
    }

    /** Walks page and mentions once, both in reading order; a mention over two lines belongs to both. */
    static LineStates of(StyledPage page, List<Reviewed> all) {
        var mentions = new ArrayList<List<Reviewed>>(page.lines().size());
        int start = 0;
        int first = 0;
        for (StyledPage.Line line : page.lines()) {
            int end = start
                    + line.runs().stream().mapToInt(run -> run.text().length()).sum();
            var inside = new ArrayList<Reviewed>();
            for (int i = first; i < all.size(); i++) {
                Span span = page.text().shown(all.get(i).span());
                if (span.start() >= end) {
                    break;
                }
                if (span.end() > start) {
                    inside.add(all.get(i));
                }
                if (span.end() <= end) {
                    first = i + 1;
                }
            }
            mentions.add(List.copyOf(inside));
            start = end + 1;
        }
        return new LineStates(mentions);
    }

    /** From now on every line has to be looked at again. */
    void outdate() {
        now++;
    }

    /** Answers whether a line has yet to be looked at, and takes it as done. */
    boolean renew(int line) {
        boolean due = line < renewed.length && renewed[line] != now;
        if (due) {
            renewed[line] = now;
        }
        return due;
    }

    List<Reviewed> mentions(int line) {
        return mentions.get(line);
    }
}
