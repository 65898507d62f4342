package org.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShortFormsTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() throws Exception {
        gazetteer = GazetteerFile.open(Path.of("data", "gazetteer"));
    }

    @Test
    void anAbbreviationIsFoundAfterItsDefinition() {
        String text = "The Central African Republic (CAR) asked for help. A CAR official said so, by car.";
        assertThat(names(text, "Central African Republic"))
                .containsExactly(
                        "Central African Republic", "CAR = Central African Republic", "CAR = Central African Republic");
    }

    @Test
    void lettersThatDoNotAbbreviateTheNameAreLeftAlone() {
        assertThat(names("The group in the Greater Sahara (ISGS) grew. ISGS fled.", "Greater Sahara"))
                .containsExactly("Greater Sahara");
    }

    @Test
    void theFirstHalfOfAPairSharesTheNounOfTheSecond() {
        assertThat(names("Fighting spread in North and South Kivu on Monday.", "South Kivu"))
                .containsExactly("North = North Kivu", "South Kivu");
    }

    @Test
    void aFirstHalfThatMakesNoKnownNameIsNoPlace() {
        assertThat(names("They went north and South Kivu stayed calm. New and South Kivu.", "South Kivu"))
                .containsExactly("South Kivu", "South Kivu");
    }

    private static List<String> names(String text, String known) {
        Recognizer finder = article -> {
            List<Mention> mentions = new ArrayList<>();
            for (int at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + 1)) {
                mentions.add(new Mention(new Span(at, at + known.length()), known, Role.PLACE, 0.9));
            }
            return mentions;
        };
        Span all = new Span(0, text.length());
        Article article = new Article("test", "test", text, List.of(Paragraph.body(all)), Optional.empty(), List.of());
        return new ShortForms(finder, gazetteer)
                .recognize(article).stream()
                        .map(m -> m.surface().equals(m.name()) ? m.surface() : m.surface() + " = " + m.name())
                        .toList();
    }
}
