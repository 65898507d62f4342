package org.dateline.recognition.relative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeFinderTest {

    static Stream<String> table() throws IOException {
        try (InputStream in = RelativeFinderTest.class.getResourceAsStream("phrases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private record Marked(Article article, List<Mention> mentions) {}

    private static Marked marked(String sentence) {
        var text = new StringBuilder();
        var mentions = new ArrayList<Mention>();
        int open = 0;
        for (char c : sentence.toCharArray()) {
            switch (c) {
                case '[', '{' -> open = text.length();
                case ']', '}' ->
                    mentions.add(new Mention(
                            new Span(open, text.length()),
                            text.substring(open),
                            c == ']' ? Role.PLACE : Role.DEMONYM,
                            1));
                default -> text.append(c);
            }
        }
        var whole = new Span(0, text.length());
        return new Marked(
                new Article("x", "x", text.toString(), List.of(Paragraph.body(whole)), Optional.empty(), List.of()),
                mentions);
    }

    @ParameterizedTest
    @MethodSource("table")
    void theTableOfPhrasesHolds(String row) {
        String[] cells = row.split("\t", -1);
        Marked marked = marked(cells[0]);
        List<RelativePhrase> found = RelativeFinder.find(marked.article(), marked.mentions());
        if (cells[1].isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).hasSize(1);
        RelativePhrase phrase = found.get(0);
        assertThat(marked.article().text(phrase.span())).isEqualTo(cells[1]);
        assertThat(phrase.relation()).isEqualTo(Relation.valueOf(cells[2]));
        assertThat(phrase.direction().map(Enum::name).orElse("")).isEqualTo(cells[3]);
        if (!cells[4].isEmpty()) {
            assertThat(phrase.distance().orElseThrow().metres() / 1000)
                    .isCloseTo(Double.parseDouble(cells[4]), within(0.05));
        }
    }

    @Test
    void aRoundNumberIsTakenLessExactlyThanAnOddOne() {
        Distance ten = Measures.distance("10", Optional.empty(), "km").orElseThrow();
        Distance twelve = Measures.distance("12", Optional.empty(), "km").orElseThrow();
        assertThat(ten.spread()).isCloseTo(2_500, within(1e-6));
        assertThat(twelve.spread()).isCloseTo(1_200, within(1e-6));
        assertThat(Measures.distance("100", Optional.empty(), "m").orElseThrow().spread())
                .isCloseTo(10, within(1e-6));
    }

    @Test
    void aBorderAsksThePlacesAroundIt() {
        Marked marked = marked("Guards at [Islam Qala], near the border with [Iran], west of [Herat].");
        List<RelativePhrase> found = RelativeFinder.find(marked.article(), marked.mentions());
        assertThat(found.get(0).subjects())
                .containsExactly(
                        marked.mentions().get(0).span(),
                        marked.mentions().get(2).span());
    }
}
