package org.dateline.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block of {@code key: value} lines between two rules that opens many Markdown files. Only plain values are understood.
 *
 * @param stated what it says of the article
 * @param end the offset in the file at which the document itself starts
 */
record FrontMatter(Stated stated, int end) {

    private static final int LONGEST = 10_000;

    /** The front matter of a file, or nothing at offset 0. */
    static FrontMatter of(String text) {
        int end = text.startsWith("---\n") || text.startsWith("---\r\n") ? text.indexOf("\n---", 3) : -1;
        if (end < 0 || end > LONGEST) {
            return new FrontMatter(Stated.NOTHING, 0);
        }
        var values = new HashMap<String, String>();
        text.substring(4, end).lines().forEach(line -> put(values, line));
        int next = text.indexOf('\n', end + 1);
        return new FrontMatter(
                new Stated(value(values, "title"), value(values, "author"), date(values)),
                next < 0 ? text.length() : next + 1);
    }

    private static void put(Map<String, String> values, String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
            String value = line.substring(colon + 1).strip();
            boolean quoted = value.length() > 1
                    && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                    && value.charAt(value.length() - 1) == value.charAt(0);
            values.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    quoted ? value.substring(1, value.length() - 1) : value);
        }
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> date(Map<String, String> values) {
        return value(values, "date")
                .or(() -> value(values, "published"))
                .flatMap(value -> DatePhrase.inFigures(value).or(() -> DatePhrase.parse(value)))
                .flatMap(DatePhrase::date);
    }
}
