package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatelineFinderTest {

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = DatelineFinderTest.class.getResourceAsStream("datelines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void theTableOfDatelinesHolds(String paragraph, String dateline, String date) {
        Optional<DatelineFinder.Found> found = new DatelineFinder(paragraph).find(new Span(0, paragraph.length()));
        assertThat(found.map(f -> f.span().of(paragraph)).orElse("")).isEqualTo(dateline);
        assertThat(found.flatMap(DatelineFinder.Found::date)
                        .map(DatelineFinderTest::written)
                        .orElse(""))
                .isEqualTo(date);
    }

    @Test
    void aDatelineNeedsAStoryBehindIt() {
        String heading = "MOSCOW – news";
        assertThat(new DatelineFinder(heading).find(new Span(0, heading.length())))
                .isEmpty();
    }

    private static String written(DatePhrase date) {
        String year = date.year().isPresent() ? date.year().getAsInt() + "-" : "";
        return year + date.month() + "-" + date.day();
    }
}
