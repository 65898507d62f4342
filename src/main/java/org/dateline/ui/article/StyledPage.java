package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Links;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;
import org.dateline.ui.words.Direction;
import org.dateline.ui.words.Words;
import org.dateline.ui.workspace.Focus;

/**
 * The whole article as lines, each of which becomes styled runs when the text pane asks for it: a long article is set before
 * anybody has looked at more than its first lines. Pure and immutable.
 */
final class StyledPage {

    /**
     * A line: what stands between two line ends of the shown text.
     *
     * @param span where it is shown
     * @param paragraph the index of the paragraph it belongs to; empty for a blank line
     * @param classes how it is set: "headline", "body", "caption" ...
     * @param mentions those that lie in it; one over two lines belongs to both
     */
    record Line(Span span, Optional<Integer> paragraph, List<String> classes, List<Reviewed> mentions) {}

    /**
     * Text in one style.
     *
     * @param classes empty for plain text
     */
    record Run(String text, List<String> classes) {

        private Run with(String part, String... more) {
            var all = new ArrayList<>(classes);
            all.addAll(List.of(more));
            return new Run(part, all);
        }
    }

    /** What is not to be seen, and takes no room. */
    private static final String HIDDEN = "hidden";

    private static final String ODD = "odd";

    private final Links links;
    private final DisplayText text;
    private final List<Line> lines;

    private StyledPage(Links links, DisplayText text, List<Line> lines) {
        this.links = links;
        this.text = text;
        this.lines = lines;
    }

    /**
     * A page with its mentions as far as they are checked.
     *
     * @param entries every mention in reading order, also those that are no place
     */
    static StyledPage of(Links links, List<Reviewed> entries) {
        DisplayText shown = DisplayText.of(links.analysis().article());
        return new StyledPage(links, shown, lines(links.analysis().article(), shown, entries));
    }

    /** The same page with other verdicts. */
    StyledPage with(Links other, List<Reviewed> entries) {
        return new StyledPage(other, text, lines(other.analysis().article(), text, entries));
    }

    /** The text with its translation of offsets. */
    DisplayText text() {
        return text;
    }

    /** One for each line of the text. */
    List<Line> lines() {
        return lines;
    }

    /** The text of a line. */
    String text(Line line) {
        return line.span().of(text.text());
    }

    /** The classes of a line of a paragraph. */
    static List<String> classes(Paragraph paragraph) {
        String kind = paragraph.kind().name().toLowerCase(Locale.ROOT);
        return paragraph.repeats().isPresent() ? List.of(kind, "repeated") : List.of(kind);
    }

    /**
     * A line in runs, cut where the style changes; never none, but a run may be empty.
     *
     * @param focus what is lit up
     * @param preview what the pointer previews
     */
    List<Run> runs(Line line, Focus focus, Focus preview) {
        Optional<Span> dateline = line.paragraph()
                .flatMap(i -> links.analysis().article().paragraphs().get(i).dateline())
                .map(text::shown);
        var runs = new ArrayList<Run>();
        int at = line.span().start();
        for (Reviewed entry : line.mentions()) {
            Span mention = text.shown(entry.span());
            int from = Math.max(at, mention.start());
            int to = Math.max(from, Math.min(line.span().end(), mention.end()));
            plain(runs, at, from, dateline);
            runs.add(new Run(text.text().substring(from, to), MentionStyle.of(links, entry, focus, preview)));
            at = to;
        }
        plain(runs, at, line.span().end(), dateline);
        if (runs.isEmpty()) {
            return List.of(new Run("", List.of()));
        }
        return text.direction() == Direction.RIGHT_TO_LEFT ? words(runs) : seen(runs);
    }

    private void plain(List<Run> runs, int from, int to, Optional<Span> dateline) {
        int cut = dateline.filter(d -> d.start() <= from).map(Span::end).orElse(from);
        int middle = Math.max(from, Math.min(to, cut));
        if (middle > from) {
            runs.add(new Run(text.text().substring(from, middle), List.of("dateline-text")));
        }
        if (to > middle) {
            runs.add(new Run(text.text().substring(middle, to), List.of()));
        }
    }

    /** Each word a run of its own, see {@link Words}; neighbours differ, or the pane would join them again. */
    private static List<Run> words(List<Run> runs) {
        var words = new ArrayList<Run>();
        for (Run run : runs) {
            for (String word : Words.of(run.text())) {
                boolean odd = words.size() % 2 == 1;
                words.add(
                        Words.isHidden(word.charAt(0))
                                ? run.with(word, HIDDEN)
                                : odd ? run.with(word, ODD) : run.with(word));
            }
        }
        return words;
    }

    /** What is not to be seen in runs of its own. */
    private static List<Run> seen(List<Run> runs) {
        if (runs.stream().noneMatch(run -> run.text().chars().anyMatch(c -> Words.isHidden((char) c)))) {
            return runs;
        }
        var parts = new ArrayList<Run>();
        for (Run run : runs) {
            for (String part : Words.apart(run.text())) {
                parts.add(Words.isHidden(part.charAt(0)) ? run.with(part, HIDDEN) : run.with(part));
            }
        }
        return parts;
    }

    /** Walks text and mentions once, both in reading order. */
    private static List<Line> lines(Article article, DisplayText shown, List<Reviewed> entries) {
        List<Span> mentions =
                entries.stream().map(entry -> shown.shown(entry.span())).toList();
        var lines = new ArrayList<Line>();
        String text = shown.text();
        int first = 0;
        int end;
        for (int start = 0; start <= text.length(); start = end + 1) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed;
            while (first < mentions.size() && mentions.get(first).end() <= start) {
                first++;
            }
            int last = first;
            while (last < mentions.size() && mentions.get(last).start() < end) {
                last++;
            }
            lines.add(line(article, shown, new Span(start, end), entries.subList(first, last)));
        }
        return List.copyOf(lines);
    }

    private static Line line(Article article, DisplayText shown, Span span, List<Reviewed> mentions) {
        if (span.length() == 0) {
            return new Line(span, Optional.empty(), List.of("blank"), mentions);
        }
        Optional<Integer> paragraph = paragraphAt(article, shown, span);
        List<String> classes =
                paragraph.map(i -> classes(article.paragraphs().get(i))).orElse(List.of("body"));
        return new Line(span, paragraph, classes, mentions);
    }

    private static Optional<Integer> paragraphAt(Article article, DisplayText shown, Span line) {
        if (article.paragraphs().isEmpty()) {
            return Optional.empty();
        }
        int index = article.paragraphAt(shown.original(line.end() - 1));
        boolean inside = article.paragraphs().get(index).span().overlaps(shown.original(line));
        return inside ? Optional.of(index) : Optional.empty();
    }
}
