package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Paragraphs that say again what an earlier one said, word for word or nearly so. Case, punctuation and spacing do not
 * matter. Near copies are looked for among paragraphs that share their first or their last words, the latest of each, so
 * that the cost stays linear.
 */
final class Repeats {

    /** Shorter paragraphs ("He declined to comment.") repeat without meaning it. */
    private static final int LEAST_WORDS = 6;

    private static final int EDGE = 5;

    /** Share of common words, twice their number over both lengths (Dice), from which two paragraphs are the same. */
    private static final double SAME = 0.9;

    private final Map<Integer, Integer> byOpening = new HashMap<>();
    private final Map<Integer, Integer> byEnding = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();

    private Repeats() {}

    /** For each piece the index of the first one that says the same. */
    static List<OptionalInt> of(String text, List<Piece> pieces) {
        var repeats = new Repeats();
        var found = new ArrayList<OptionalInt>();
        for (Piece piece : pieces) {
            Interruption.check();
            OptionalInt earlier = repeats.add(words(text, piece.span()));
            found.add(
                    earlier.isPresent() && found.get(earlier.getAsInt()).isPresent()
                            ? found.get(earlier.getAsInt())
                            : earlier);
        }
        return found;
    }

    private OptionalInt add(int[] added) {
        int index = words.size();
        words.add(added);
        if (added.length < LEAST_WORDS) {
            return OptionalInt.empty();
        }
        Integer opening = byOpening.put(edge(added, 0), index);
        Integer ending = byEnding.put(edge(added, added.length - EDGE), index);
        if (opening != null && isSame(words.get(opening), added)) {
            return OptionalInt.of(opening);
        }
        return ending != null && isSame(words.get(ending), added) ? OptionalInt.of(ending) : OptionalInt.empty();
    }

    private static boolean isSame(int[] one, int[] other) {
        if (2.0 * Math.min(one.length, other.length) < SAME * (one.length + other.length)) {
            return false;
        }
        var counts = new HashMap<Integer, Integer>();
        for (int word : one) {
            counts.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (int word : other) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common >= SAME * (one.length + other.length);
    }

    private static int edge(int[] words, int from) {
        int hash = 1;
        for (int i = from; i < from + EDGE; i++) {
            hash = 31 * hash + words[i];
        }
        return hash;
    }

    /** The words as hashes of their lower-cased letters and digits. */
    private static int[] words(String text, Span span) {
        int[] hashes = new int[span.length() / 4 + 1];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(i));
            } else if (inside) {
                hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, count * 2);
                hashes[count++] = hash;
                hash = 0;
            }
            inside = letter;
        }
        return Arrays.copyOf(hashes, count);
    }
}
