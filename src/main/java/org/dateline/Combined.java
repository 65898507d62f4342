package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.ToldPlaces;

/**
 * Several analysed articles read as one: their texts one after the other, each under its title, with the verdicts of each. A
 * place that several of them name is one place, with the mentions of all. What it says of text and offsets is true of the
 * joined text; {@link #partAt} and {@link Part#local} lead back to the articles. Immutable.
 *
 * @param analysis of the joined text
 * @param parts the articles in the order in which they stand in it
 */
public record Combined(Analysis analysis, List<Part> parts) {

    /** So many articles are named, where they are named in a line. */
    private static final int NAMED = 3;

    public Combined {
        Objects.requireNonNull(analysis);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to combine");
        }
    }

    /**
     * One of the articles.
     *
     * @param article the article itself, with offsets of its own
     * @param start where its text begins in the joined text
     */
    public record Part(Article article, int start) {

        /** Where it stands in the joined text, without the title that was put before it. */
        public Span span() {
            return new Span(start, start + article.text().length());
        }

        /** A span of the joined text as the article counts it. */
        public Span local(Span joined) {
            return new Span(joined.start() - start, joined.end() - start);
        }

        /** A span of the article as the joined text counts it. */
        public Span joined(Span local) {
            return new Span(local.start() + start, local.end() + start);
        }

        /** The file's name without its folder, or whatever else the article came from. */
        public String name() {
            return article.source().replaceFirst(".*[/\\\\]", "");
        }
    }

    /**
     * Joins articles, at least one.
     *
     * @param title what the whole is called
     */
    public static Combined of(List<Analysis> analyses, String title) {
        var joining = new Joining();
        analyses.forEach(analysis -> joining.add(analysis.article()));
        Article joined = joining.article(title);
        return new Combined(merged(joined, joining.parts, analyses), joining.parts);
    }

    /** The same articles with other verdicts; anything else is joined anew. */
    @SuppressWarnings("ReferenceEquality") // an article that was read again is another one
    public Combined with(List<Analysis> analyses) {
        boolean same = analyses.size() == parts.size();
        for (int i = 0; same && i < parts.size(); i++) {
            same = analyses.get(i).article() == parts.get(i).article();
        }
        return same
                ? new Combined(merged(analysis.article(), parts, analyses), parts)
                : of(analyses, analysis.article().title());
    }

    /** The article that an offset of the joined text lies in; between two the one before. */
    public Part partAt(int offset) {
        Part found = parts.get(0);
        for (Part part : parts) {
            if (part.start() <= offset) {
                found = part;
            }
        }
        return found;
    }

    /** The articles that mention a place, in their order. */
    public List<Part> partsOf(LinkedPlace place) {
        return parts.stream().filter(part -> !mentionsIn(part, place).isEmpty()).toList();
    }

    /** The mentions of a place in one of the articles, with spans of the joined text. */
    public List<Resolution> mentionsIn(Part part, LinkedPlace place) {
        return place.mentions().stream()
                .filter(resolution -> part.span().contains(resolution.mention().span()))
                .toList();
    }

    private static Analysis merged(Article joined, List<Part> parts, List<Analysis> analyses) {
        var shifted = new ArrayList<Analysis>();
        for (int i = 0; i < parts.size(); i++) {
            shifted.add(analyses.get(i).shifted(joined, parts.get(i).start()));
        }
        return new Analysis(
                joined,
                shifted.stream().flatMap(a -> a.resolutions().stream()).toList(),
                analyses.get(0).provenance(),
                ToldPlaces.joined(shifted.stream().map(Analysis::told).toList()));
    }

    /** Puts texts one behind the other. */
    private static final class Joining {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        void add(Article article) {
            if (!text.isEmpty()) {
                text.append("\n\n\n");
            }
            boolean titled = article.paragraphs().stream().anyMatch(p -> p.kind() == ParagraphKind.HEADLINE);
            if (!titled && !article.title().isBlank()) {
                var span =
                        new Span(text.length(), text.length() + article.title().length());
                paragraphs.add(new Paragraph(span, ParagraphKind.HEADLINE, Optional.empty(), OptionalInt.empty()));
                text.append(article.title()).append("\n\n");
            }
            var part = new Part(article, text.length());
            int before = paragraphs.size();
            article.paragraphs().forEach(paragraph -> paragraphs.add(shifted(paragraph, part, before)));
            article.notices().forEach(notice -> notices.add(new Notice(part.joined(notice.span()), notice.message())));
            text.append(article.text());
            parts.add(part);
        }

        private static Paragraph shifted(Paragraph paragraph, Part part, int before) {
            return new Paragraph(
                    part.joined(paragraph.span()),
                    paragraph.kind(),
                    paragraph.dateline().map(part::joined),
                    paragraph.repeats().isPresent()
                            ? OptionalInt.of(paragraph.repeats().getAsInt() + before)
                            : OptionalInt.empty());
        }

        Article article(String title) {
            return new Article(names(), title, text.toString(), paragraphs, Optional.empty(), notices);
        }

        /** In words of no language, for it goes into files and windows of any. */
        private String names() {
            List<String> names = parts.stream().limit(NAMED).map(Part::name).toList();
            int others = parts.size() - names.size();
            return String.join(", ", names) + (others > 0 ? " + " + others : "");
        }
    }
}
