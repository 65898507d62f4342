package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what each piece of an article is, in one walk from the top: what a piece may be depends on whether a headline and
 * the story's first paragraph have been seen.
 */
final class Kinds {

    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_HEADING_WORDS = 12;
    private static final int LONGEST_LINK = 160;

    /** A picture under the headline stands before or just behind the first paragraph. */
    private static final int EARLY_BODIES = 1;

    private static final Set<String> BESIDE_DATES = Set.of("""
            published posted updated last modified at date time gmt utc est edt pst pdt ist et bst cet cest am
            pm publié publicado actualizado mis à jour stand uhr veröffentlicht aktualisiert опубликовано
            обновлено опубліковано issued released
            """.split("\\s+"));

    private final String text;
    private final List<Piece> pieces;
    private final DatelineFinder datelines;
    private final List<ParagraphKind> kinds = new ArrayList<>();
    private boolean headline;
    private int bodies;
    private boolean inLinks;

    private Kinds(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.datelines = new DatelineFinder(text);
    }

    /** One kind a piece. */
    static List<ParagraphKind> of(String text, List<Piece> pieces) {
        var walk = new Kinds(text, pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Interruption.check();
            walk.add(walk.kind(i));
        }
        return List.copyOf(walk.kinds);
    }

    /** The date that a line states, when it is a line of a date and of words like "published" only. */
    static Optional<DatePhrase> dateLine(Snippet snippet) {
        return snippet.isShorterThan(100) ? DatePhrase.parse(snippet.head(), BESIDE_DATES) : Optional.empty();
    }

    private void add(ParagraphKind kind) {
        kinds.add(kind);
        headline |= kind == ParagraphKind.HEADLINE;
        if (kind == ParagraphKind.BODY) {
            bodies++;
        }
    }

    private ParagraphKind kind(int index) {
        Piece piece = pieces.get(index);
        Snippet snippet = Snippet.of(text, piece.span());
        Optional<ParagraphKind> told = piece.told();
        if (told.isPresent() && told.get() != ParagraphKind.HEADING) {
            inLinks = false;
            return told.get();
        }
        if (isRelated(snippet)) {
            return ParagraphKind.RELATED;
        }
        if (Boilerplate.matches(snippet)) {
            return ParagraphKind.BOILERPLATE;
        }
        return told.orElseGet(() -> guess(index, snippet));
    }

    private ParagraphKind guess(int index, Snippet snippet) {
        Optional<DatelineFinder.Strength> dateline =
                datelines.find(pieces.get(index).span()).map(DatelineFinder.Found::strength);
        if (dateline.equals(Optional.of(DatelineFinder.Strength.SIGNED))) {
            return ParagraphKind.BODY;
        }
        boolean last = index + 1 == pieces.size();
        if (!headline && bodies == 0 && !last && looksLikeHeadline(snippet)) {
            return ParagraphKind.HEADLINE;
        }
        if (dateline.equals(Optional.of(DatelineFinder.Strength.CAPITALS)) && bodies == 0) {
            return ParagraphKind.BODY;
        }
        if (bodies == 0 && (Bylines.matches(snippet) || dateLine(snippet).isPresent())) {
            return ParagraphKind.BYLINE;
        }
        if (Captions.matches(snippet, bodies <= EARLY_BODIES && !last)) {
            return ParagraphKind.CAPTION;
        }
        return !last && looksLikeHeading(index, snippet) ? ParagraphKind.HEADING : ParagraphKind.BODY;
    }

    private boolean isRelated(Snippet snippet) {
        if (RelatedLines.matches(snippet)) {
            inLinks = RelatedLines.isHeader(snippet);
            return true;
        }
        inLinks = inLinks && snippet.isShorterThan(LONGEST_LINK) && !snippet.endsSentence();
        return inLinks;
    }

    private static boolean looksLikeHeadline(Snippet snippet) {
        String tail = snippet.tail();
        char end = tail.charAt(tail.length() - 1);
        return snippet.isShorterThan(LONGEST_HEADLINE)
                && (".,;:".indexOf(end) < 0 || tail.endsWith("..."))
                && !Bylines.matches(snippet)
                && dateLine(snippet).isEmpty()
                && !Captions.matches(snippet, false);
    }

    private boolean looksLikeHeading(int index, Snippet snippet) {
        String head = snippet.head();
        char end = head.charAt(head.length() - 1);
        int first = head.codePointAt(0);
        return (headline || bodies > 0)
                && snippet.isShorterThan(LONGEST_HEADING)
                && snippet.words() <= MOST_HEADING_WORDS
                && !Character.isLowerCase(first)
                && Character.isLetterOrDigit(first)
                && Character.isLetterOrDigit(end)
                && pieces.get(index + 1).span().length() > snippet.length();
    }
}
