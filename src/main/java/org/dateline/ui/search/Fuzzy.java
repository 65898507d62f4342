package org.dateline.ui.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a few letters fit a name, as one types them in haste: each must come in order, best at the beginnings of words and
 * next to each other. Pure.
 */
final class Fuzzy {

    private static final int WORD_BEGINS = 8;
    private static final int GOES_ON = 5;
    private static final int ANYWHERE = 1;
    private static final int SKIPPED = -1;
    private static final int MOST_SKIPPED = -6;

    private Fuzzy() {}

    /** The more the better; empty where the letters are not all there in their order. Spaces typed do not count. */
    static OptionalInt score(String typed, String name) {
        String wanted = plain(typed).replace(" ", "");
        String there = plain(name);
        int[] best = new int[there.length() + 1];
        // best[i]: the score of the letters so far when the last of them stands at i - 1
        boolean first = true;
        for (int w = 0; w < wanted.length(); w++) {
            int[] next = new int[best.length];
            boolean any = false;
            for (int i = 1; i <= there.length(); i++) {
                next[i] = Integer.MIN_VALUE;
                if (there.charAt(i - 1) == wanted.charAt(w)) {
                    next[i] = first ? worth(there, i - 1, false) + skipped(i - 1) : reached(best, there, i);
                }
                any |= next[i] != Integer.MIN_VALUE;
            }
            if (!any) {
                return OptionalInt.empty();
            }
            next[0] = Integer.MIN_VALUE;
            best = next;
            first = false;
        }
        return first ? OptionalInt.of(0) : Arrays.stream(best).max();
    }

    /** The same for whole words: each that is typed must begin one that is there, in any order. */
    static OptionalInt words(String typed, String there) {
        List<String> known = List.of(plain(there).split("[^\\p{L}\\p{N}]+"));
        String[] wanted = plain(typed).strip().split("\\s+");
        boolean all = Arrays.stream(wanted).allMatch(word -> known.stream().anyMatch(other -> other.startsWith(word)));
        return all ? OptionalInt.of(GOES_ON * plain(typed).length()) : OptionalInt.empty();
    }

    private static int reached(int[] before, String there, int i) {
        int best = Integer.MIN_VALUE;
        for (int j = 1; j < i; j++) {
            if (before[j] != Integer.MIN_VALUE) {
                best = Math.max(best, before[j] + worth(there, i - 1, j == i - 1) + skipped(i - 1 - j));
            }
        }
        return best;
    }

    private static int worth(String there, int at, boolean goesOn) {
        if (goesOn) {
            return GOES_ON;
        }
        return at == 0 || !Character.isLetterOrDigit(there.charAt(at - 1)) ? WORD_BEGINS : ANYWHERE;
    }

    private static int skipped(int letters) {
        return Math.max(MOST_SKIPPED, letters * SKIPPED);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
