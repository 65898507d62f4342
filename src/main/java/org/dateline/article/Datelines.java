package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which paragraphs open with a dateline. A signed one (date or agency) may stand anywhere, as in a digest; capitals before
 * a dash only at the story's beginning; a plain word before a dash, or capitals before a colon, only in its first paragraph
 * and, for the colon, not where speakers are named so.
 */
final class Datelines {

    private static final int OPENING_BODIES = 3;

    /** Pieces before and after in which another speaker shows a transcript. */
    private static final int NEIGHBOURS = 6;

    private final Map<Integer, DatelineFinder.Found> found = new HashMap<>();
    private final List<DatePhrase> dates = new ArrayList<>();

    Datelines(String text, List<Piece> pieces, List<ParagraphKind> kinds) {
        var finder = new DatelineFinder(text);
        int bodies = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (kinds.get(i) != ParagraphKind.BODY) {
                continue;
            }
            int index = i;
            int before = bodies++;
            finder.find(pieces.get(i).span())
                    .filter(candidate -> fits(candidate.strength(), before))
                    .filter(candidate -> candidate.strength() != DatelineFinder.Strength.CAPITALS_COLON
                            || !isTranscript(finder, pieces, index))
                    .ifPresent(dateline -> {
                        found.put(index, dateline);
                        dateline.date().ifPresent(dates::add);
                    });
        }
    }

    Optional<Span> span(int piece) {
        return Optional.ofNullable(found.get(piece)).map(DatelineFinder.Found::span);
    }

    /** The dates in the datelines, in reading order. */
    List<DatePhrase> dates() {
        return List.copyOf(dates);
    }

    private boolean fits(DatelineFinder.Strength strength, int bodiesBefore) {
        return switch (strength) {
            case SIGNED -> true;
            case CAPITALS -> bodiesBefore < OPENING_BODIES && found.isEmpty();
            case CAPITALS_COLON, PLAIN -> bodiesBefore == 0;
        };
    }

    private static boolean isTranscript(DatelineFinder finder, List<Piece> pieces, int index) {
        return IntStream.rangeClosed(Math.max(0, index - NEIGHBOURS), Math.min(pieces.size() - 1, index + NEIGHBOURS))
                .filter(other -> other != index)
                .mapToObj(other -> finder.find(pieces.get(other).span()))
                .flatMap(Optional::stream)
                .anyMatch(other -> other.strength() == DatelineFinder.Strength.CAPITALS_COLON);
    }
}
