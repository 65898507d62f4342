package org.dateline.ui.workspace;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;

/** Finds the words that a reader seeks in a text: upper and lower case alike, wherever its lines break. Pure. */
public final class Sought {

    private Sought() {}

    /** Where the words stand, in reading order; nowhere when there are none. */
    public static Stream<Span> in(String text, String words) {
        if (words.isBlank()) {
            return Stream.empty();
        }
        String spaced =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()));
    }
}
