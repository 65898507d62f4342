package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.Links;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;
import org.dateline.review.Status;
import org.dateline.ui.words.Direction;
import org.dateline.ui.words.Words;
import org.dateline.ui.workspace.Focus;

/**
 * The whole article as lines of styled runs, ready for the text pane. Pure and immutable.
 *
 * @param text the text with its translation of offsets
 * @param lines one for each line of the text
 */
record StyledPage(DisplayText text, List<Line> lines) {

    /**
     * A line: what stands between two line ends.
     *
     * @param paragraph the index of the paragraph it belongs to; empty for a blank line
     * @param classes how it is set: "headline", "body", "caption" ...
     * @param runs its text, cut where the style changes; never empty, but a run may be
     */
    record Line(Optional<Integer> paragraph, List<String> classes, List<Run> runs) {}

    /**
     * Text in one style.
     *
     * @param classes empty for plain text
     */
    record Run(String text, List<String> classes) {

        /** The same text as part of a mention that looks otherwise now. */
        List<String> restyled(List<String> mention) {
            var all = new ArrayList<>(mention);
            classes.stream().filter(SETTING::contains).forEach(all::add);
            return all;
        }
    }

    /** What is not to be seen, and takes no room. */
    private static final String HIDDEN = "hidden";

    private static final String ODD = "odd";
    private static final Set<String> SETTING = Set.of(HIDDEN, ODD);

    static StyledPage of(Links links) {
        return of(
                links,
                links.analysis().resolutions().stream()
                        .map(resolution -> new Reviewed(resolution, Status.UNVERIFIED))
                        .toList());
    }

    /**
     * A page with its mentions as far as they are checked.
     *
     * @param entries every mention in reading order, also those that are no place
     */
    static StyledPage of(Links links, List<Reviewed> entries) {
        Article article = links.analysis().article();
        DisplayText shown = DisplayText.of(article);
        var builder = new Builder(links, entries, shown);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end; start <= shown.text().length(); start = end + 1) {
            int feed = shown.text().indexOf('\n', start);
            end = feed < 0 ? shown.text().length() : feed;
            lines.add(builder.line(start, end));
        }
        return new StyledPage(shown, lines);
    }

    /** The classes of a line of a paragraph. */
    static List<String> classes(Paragraph paragraph) {
        String kind = paragraph.kind().name().toLowerCase(Locale.ROOT);
        return paragraph.repeats().isPresent() ? List.of(kind, "repeated") : List.of(kind);
    }

    /** Walks the text once, with the mentions in step. */
    private static final class Builder {
        private final Links links;
        private final DisplayText shown;
        private final Iterator<Reviewed> entries;
        private Optional<Reviewed> next;

        Builder(Links links, List<Reviewed> entries, DisplayText shown) {
            this.links = links;
            this.shown = shown;
            this.entries = entries.iterator();
            advance();
        }

        Line line(int start, int end) {
            Optional<Integer> paragraph = start == end ? Optional.empty() : paragraphAt(start, end);
            List<String> classes = paragraph
                    .map(i -> classes(links.analysis().article().paragraphs().get(i)))
                    .orElseGet(() -> List.of(start == end ? "blank" : "body"));
            return new Line(paragraph, classes, runs(start, end, paragraph));
        }

        private Optional<Integer> paragraphAt(int start, int end) {
            Article article = links.analysis().article();
            if (article.paragraphs().isEmpty()) {
                return Optional.empty();
            }
            int index = article.paragraphAt(shown.original(end - 1));
            Span line = new Span(shown.original(start), shown.original(end));
            return article.paragraphs().get(index).span().overlaps(line) ? Optional.of(index) : Optional.empty();
        }

        private List<Run> runs(int start, int end, Optional<Integer> paragraph) {
            Optional<Span> dateline = paragraph
                    .flatMap(i -> links.analysis().article().paragraphs().get(i).dateline())
                    .map(shown::shown);
            var runs = new ArrayList<Run>();
            int at = start;
            while (next.isPresent() && span().start() < end) {
                Span mention = span();
                plain(runs, at, Math.max(at, mention.start()), dateline);
                List<String> classes = MentionStyle.of(links, next.get(), Focus.NONE, Focus.NONE);
                int to = Math.min(end, mention.end());
                runs.add(new Run(shown.text().substring(Math.max(at, mention.start()), to), classes));
                at = to;
                if (mention.end() > end) {
                    break;
                }
                advance();
            }
            plain(runs, at, end, dateline);
            if (runs.isEmpty()) {
                return List.of(new Run("", List.of()));
            }
            return shown.direction() == Direction.RIGHT_TO_LEFT ? words(runs) : runs;
        }

        /** Each word a run of its own, see {@link Words}; neighbours differ, or the pane would join them again. */
        private static List<Run> words(List<Run> runs) {
            var words = new ArrayList<Run>();
            for (Run run : runs) {
                for (String word : Words.of(run.text())) {
                    var classes = new ArrayList<>(run.classes());
                    if (Words.isHidden(word.charAt(0))) {
                        classes.add(HIDDEN);
                    } else if (words.size() % 2 == 1) {
                        classes.add(ODD);
                    }
                    words.add(new Run(word, classes));
                }
            }
            return words;
        }

        private void plain(List<Run> runs, int from, int to, Optional<Span> dateline) {
            int cut = dateline.filter(d -> d.start() <= from).map(Span::end).orElse(from);
            int middle = Math.max(from, Math.min(to, cut));
            if (middle > from) {
                runs.add(new Run(shown.text().substring(from, middle), List.of("dateline-text")));
            }
            if (to > middle) {
                runs.add(new Run(shown.text().substring(middle, to), List.of()));
            }
        }

        private Span span() {
            return shown.shown(next.orElseThrow().span());
        }

        private void advance() {
            next = entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
        }
    }
}
