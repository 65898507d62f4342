package org.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class GlossesTest {

    private static List<Mention> recognize(String text, String name, Role role) {
        int at = text.indexOf(name);
        Span span = new Span(at, at + name.length());
        Article article = new Article(
                "test", "test", text, List.of(Paragraph.body(new Span(0, text.length()))), Optional.empty(), List.of());
        return new Glosses(a -> List.of(new Mention(span, name, role, 0.9))).recognize(article);
    }

    @Test
    void namesInBracketsAreLookedUpUnderTheNameBeforeThem() {
        assertThat(recognize("Hasakah (Arabic: الحسكة, Kurdish: Hesîçe or Heseke) is a city.", "Hasakah", Role.PLACE))
                .extracting(Mention::surface, Mention::name)
                .containsExactly(
                        Tuple.tuple("Hasakah", "Hasakah"),
                        Tuple.tuple("الحسكة", "Hasakah"),
                        Tuple.tuple("Hesîçe", "Hasakah"),
                        Tuple.tuple("Heseke", "Hasakah"));
    }

    @Test
    void otherBracketsAreLeftAlone() {
        assertThat(recognize("Hasakah (see the map: page 4) is a city.", "Hasakah", Role.PLACE))
                .hasSize(1);
        assertThat(recognize("Hasakah (population: 90,000) is a city.", "Hasakah", Role.PLACE))
                .hasSize(1);
        assertThat(recognize("Hasakah is a city (Arabic: مدينة).", "Hasakah", Role.PLACE))
                .hasSize(1);
    }

    @Test
    void demonymsHaveNoGlosses() {
        assertThat(recognize("The Syrian (Arabic: سوري) flag.", "Syrian", Role.DEMONYM))
                .hasSize(1);
    }
}
