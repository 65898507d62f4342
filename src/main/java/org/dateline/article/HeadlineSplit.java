package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a headline from the story where a feed has run them together: "Council approves budget. MANSFIELD — The City
 * Council ...". A dateline right behind the first sentences shows it.
 */
final class HeadlineSplit {

    private static final int LONGEST_HEADLINE = 250;

    private HeadlineSplit() {}

    /** The pieces, with the first one parted where it holds headline and story. */
    static List<Piece> apply(String text, List<Piece> pieces) {
        if (pieces.isEmpty() || pieces.get(0).told().isPresent()) {
            return pieces;
        }
        Span first = pieces.get(0).span();
        return storyStart(text, first)
                .map(start -> {
                    int end = start;
                    while (Lines.isSpace(text.charAt(end - 1))) {
                        end--;
                    }
                    var parted = new ArrayList<Piece>();
                    parted.add(new Piece(new Span(first.start(), end), Optional.of(ParagraphKind.HEADLINE)));
                    parted.add(Piece.of(new Span(start, first.end())));
                    parted.addAll(pieces.subList(1, pieces.size()));
                    return List.copyOf(parted);
                })
                .orElse(pieces);
    }

    private static Optional<Integer> storyStart(String text, Span first) {
        var finder = new DatelineFinder(text);
        if (finder.find(first).filter(HeadlineSplit::isSure).isPresent()) {
            return Optional.empty();
        }
        int end = Math.min(first.end() - 1, first.start() + LONGEST_HEADLINE);
        for (int at = first.start() + 10; at < end; at++) {
            if (isSentenceEnd(text, at)
                    && finder.find(new Span(at + 1, first.end()))
                            .filter(HeadlineSplit::isSure)
                            .isPresent()) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /** A space with a sentence's last mark before it and the next sentence behind it. */
    private static boolean isSentenceEnd(String text, int space) {
        char before = text.charAt(space - 1);
        return text.charAt(space) == ' '
                && ".?!\"”’ ".indexOf(before) >= 0
                && Character.isUpperCase(text.codePointAt(space + 1));
    }

    private static boolean isSure(DatelineFinder.Found dateline) {
        return dateline.strength().compareTo(DatelineFinder.Strength.CAPITALS) >= 0;
    }
}
