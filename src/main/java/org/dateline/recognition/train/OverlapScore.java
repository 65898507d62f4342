package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.article.Span;

/**
 * Recognition by overlap, one gold span to one predicted span, best overlap first. Predictions that touch a span of no
 * consequence, or that are demonyms, are neither right nor wrong.
 */
final class OverlapScore {

    private final Set<String> demonyms;
    private int gold;
    private int predicted;
    private int right;

    OverlapScore(Set<String> demonyms) {
        this.demonyms = demonyms;
    }

    /**
     * Adds a document.
     *
     * @param errors told of each error: "missed" or "false alarm", and where
     */
    void add(GoldDocument document, List<Span> found, BiConsumer<String, Span> errors) {
        boolean[] goldUsed = new boolean[document.places().size()];
        boolean[] foundUsed = new boolean[found.size()];
        match(document.places(), found, goldUsed, foundUsed);
        gold += goldUsed.length;
        for (int i = 0; i < goldUsed.length; i++) {
            if (goldUsed[i]) {
                right++;
            } else {
                errors.accept("missed", document.places().get(i));
            }
        }
        for (int j = 0; j < foundUsed.length; j++) {
            if (foundUsed[j]) {
                predicted++;
            } else if (counts(document, found.get(j))) {
                predicted++;
                errors.accept("false alarm", found.get(j));
            }
        }
    }

    private boolean counts(GoldDocument document, Span span) {
        return !demonyms.contains(
                        span.of(document.text()).toLowerCase(Locale.ROOT).strip())
                && document.others().stream().noneMatch(o -> o.span().overlaps(span));
    }

    private record Pair(double overlap, int gold, int found) {}

    private static void match(List<Span> gold, List<Span> found, boolean[] goldUsed, boolean[] foundUsed) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Span g = gold.get(i);
                Span p = found.get(j);
                int shared = Math.min(g.end(), p.end()) - Math.max(g.start(), p.start());
                if (shared > 0) {
                    pairs.add(new Pair(2.0 * shared / (g.length() + p.length()), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::found));
        for (Pair pair : pairs) {
            if (!goldUsed[pair.gold] && !foundUsed[pair.found]) {
                goldUsed[pair.gold] = true;
                foundUsed[pair.found] = true;
            }
        }
    }

    double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold=%d predicted=%d f1=%.4f p=%.3f r=%.3f",
                gold,
                predicted,
                f1(),
                precision(),
                recall());
    }
}
