package org.dateline.ui.workspace;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;

/**
 * Finds the words that a reader seeks in a text as keyboards write them: upper and lower case, letters with and without accents,
 * straight and round quotation marks alike, wherever the text breaks its lines and words. Pure.
 */
public final class Sought {

    /** What may stand within a word unseen: accents apart from their letters, and soft hyphens. */
    private static final String UNSEEN = "[\\p{Mn}\\u00AD]*";

    private Sought() {}

    /** Where the words stand, in reading order; nowhere when there are none. */
    public static Stream<Span> in(String text, String words) {
        if (words.isBlank()) {
            return Stream.empty();
        }
        String sought = plain(Normalizer.normalize(words.strip(), Normalizer.Form.NFC))
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(Sought::pattern)
                .collect(Collectors.joining(UNSEEN));
        return Pattern.compile(sought, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(plain(text))
                .results()
                .map(found -> new Span(found.start(), found.end()));
    }

    private static String pattern(int c) {
        return switch (c) {
            case ' ' -> "[\\s\\h]+";
            case '-' -> "[-\\u2010\\u2011]\\R?";
            case '\'', '’', '‘' -> "['’‘ʼʻ`´]";
            case '"', '“', '”' -> "[\"“”„«»]";
            default -> Pattern.quote(Character.toString(c));
        };
    }

    /** As long as the text: every letter without its accent. */
    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (mayHaveAccent(plain[i])) {
                String parts = Normalizer.normalize(String.valueOf(plain[i]), Normalizer.Form.NFD);
                plain[i] = parts.charAt(0);
            }
        }
        return new String(plain);
    }

    /** Latin and Greek; in other scripts what a letter is made of belongs to it. */
    private static boolean mayHaveAccent(char c) {
        return c >= '\u00C0' && c <= '\u024F' || c >= '\u0386' && c <= '\u03CE' || c >= '\u1E00' && c <= '\u1FFF';
    }
}
