package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Tells a command that was misspelt from a file: {@code dateline plaecs report.txt}. */
final class Misspelling {

    /** Letters that may differ: one typing slip is up to two changes. */
    private static final int SLIP = 2;

    private Misspelling() {}

    /** The command that was probably meant by a word that is not a file. */
    static Optional<String> meant(String word, Collection<String> commands) {
        return exists(word) ? Optional.empty() : nearest(word, commands);
    }

    /** The word of a list that differs from the one typed by no more than a slip. */
    static Optional<String> nearest(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(typed, word) <= SLIP)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Levenshtein's distance: insertions, deletions and substitutions that turn one word into the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
