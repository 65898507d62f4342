package org.dateline.recognition.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Span;

/**
 * The function words of all languages in one table, so that a text is walked once for all of them and no word of it becomes
 * an object: every article is asked for its language. Immutable and safe for any number of threads.
 */
final class FunctionWords {

    private final int languages;

    /** Open addressing by {@link #hash}; empty where nothing stands. */
    private final String[] words;

    /** For each word the bits of the languages that have it. */
    private final int[] owners;

    FunctionWords(List<Language> languages) {
        this.languages = languages.size();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            int bit = 1 << i;
            languages.get(i).functionWords().forEach(word -> all.merge(word, bit, (a, b) -> a | b));
        }
        int capacity = Integer.highestOneBit(Math.max(8, all.size())) * 4;
        words = new String[capacity];
        owners = new int[capacity];
        all.forEach(this::put);
    }

    private void put(String word, int bits) {
        int slot = hash(word, 0, word.length()) & (words.length - 1);
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        owners[slot] = bits;
    }

    /**
     * For each language the share of the words of a script in a part of a text that are its function words; those of several
     * languages count in part.
     */
    double[] shares(String text, Span part, Script script) {
        double[] hits = new double[languages];
        int total = 0;
        int at = part.start();
        while (at < part.end()) {
            int c = text.codePointAt(at);
            if (!Word.belongs(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = Word.end(text, at, part.end());
            if (script.owns(c)) {
                total++;
                add(owners(text, at, end), hits);
            }
            at = end;
        }
        for (int i = 0; total > 0 && i < languages; i++) {
            hits[i] /= total;
        }
        return hits;
    }

    private static void add(int bits, double[] hits) {
        if (bits != 0) {
            double part = 1.0 / Integer.bitCount(bits);
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                hits[Integer.numberOfTrailingZeros(rest)] += part;
            }
        }
    }

    /** The languages that have a word, as bits; none for most words. */
    private int owners(String text, int start, int end) {
        int slot = hash(text, start, end) & (words.length - 1);
        while (words[slot] != null) {
            if (equal(words[slot], text, start, end)) {
                return owners[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return 0;
    }

    private static boolean equal(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lower(text.charAt(i)) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return hash ^ hash >>> 7;
    }

    /** The Turkish capital İ stays: in lower case it is two characters, and no listed word has them. */
    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == 'İ' ? c : Character.toLowerCase(c);
    }
}
