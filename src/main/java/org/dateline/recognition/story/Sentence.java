package org.dateline.recognition.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * The words of the sentence around a mention, in lower case; each is a run of letters, digits, hyphens and apostrophes.
 *
 * @param words in order
 * @param first index of the mention's first word
 * @param last index of its last word
 */
record Sentence(List<String> words, int first, int last) {

    /** A full stop after one of these, or after a single letter, ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "col", "maj", "lt", "sgt", "capt", "gov", "sen", "rep", "st", "no", "jan",
            "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k", "e.g", "i.e", "prof", "rev",
            "jr", "vs");

    /** Characters to each side; what stands farther off in a text without stops tells nothing of the mention. */
    private static final int REACH = 300;

    static Sentence around(Article article, Span mention) {
        String text = article.text();
        Span paragraph = article.paragraphAround(mention.start());
        int start = mention.start();
        int earliest = Math.max(paragraph.start(), mention.start() - REACH);
        int latest = Math.min(paragraph.end(), mention.end() + REACH);
        while (start > earliest && !endsBefore(text, start, paragraph.start())) {
            start--;
        }
        int end = mention.end();
        while (end < latest && !(endsBefore(text, end, mention.start()) && end > mention.end())) {
            end++;
        }
        return words(text, start, end, mention);
    }

    /** Whether a sentence ends just before an offset: a blank there, and before it a stop that is no abbreviation's. */
    private static boolean endsBefore(String text, int at, int from) {
        if (at - 2 < from || !Character.isWhitespace(text.charAt(at - 1))) {
            return false;
        }
        int stop = at - 2;
        while (stop > from && "\"'”’)".indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        char mark = text.charAt(stop);
        if (mark == '!' || mark == '?' || mark == ';') {
            return true;
        }
        return mark == '.' && !isAbbreviation(text, stop, from);
    }

    private static boolean isAbbreviation(String text, int stop, int from) {
        int start = stop;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1 || ABBREVIATIONS.contains(word);
    }

    private static Sentence words(String text, int start, int end, Span mention) {
        List<String> words = new ArrayList<>();
        int first = -1;
        int last = -1;
        int at = start;
        while (at < end) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < end && isWord(text.charAt(at))) {
                at++;
            }
            if (at > mention.start() && from < mention.end()) {
                first = first < 0 ? words.size() : first;
                last = words.size();
            }
            words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
        }
        return new Sentence(List.copyOf(words), Math.max(first, 0), Math.max(last, 0));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
    }

    /** The word so far before (negative) or after (positive) the mention; empty outside of the sentence. */
    String at(int distance) {
        int index = distance < 0 ? first + distance : last + distance;
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    /** "Russia's": what follows belongs to the place. */
    boolean isPossessive() {
        return words.get(last).endsWith("'s") || words.get(last).endsWith("’s");
    }

    /** Words between the mention and a word of the sentence, from 1 for a neighbour. */
    int distance(int index) {
        return index < first ? first - index : Math.max(0, index - last);
    }
}
