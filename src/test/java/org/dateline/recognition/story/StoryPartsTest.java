package org.dateline.recognition.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPartsTest {

    /** Sentences written for this test; the place is marked by brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCENE      | Shelling killed four people near [Bakhmut] on Monday.",
                "SCENE      | Fighters seized two villages outside [Mocimboa da Praia] overnight.",
                "SCENE      | The road was calm. Gunmen then attacked a convoy in [Ansongo], Gen. A. Traore said.",
                "SCENE      | Hundreds of families fled from [Tawila] after the camp burned.",
                "SPEAKER    | [France] said it would send more aid.",
                "SPEAKER    | [Moscow] has rejected the proposal.",
                "SPEAKER    | [Ankara] would keep the crossing open, the minister added.",
                "SPEAKER    | Officials in [Juba] told visitors that the talks go on.",
                "SCENE      | Shells hit a market in the provinces of Kandahar and [Helmand], officials said on Friday.",
                "SPEAKER    | [Beijing] on Tuesday again denied the report.",
                "BACKGROUND | The general was born in [Lyon] and speaks four languages.",
                "BACKGROUND | He lost an earlier vote in [Accra] in 2016.",
                "BACKGROUND | The river rises near [Dubrovka] and is wide and slow.",
            })
    void aSentenceTellsThePartOfItsPlace(StoryPart.Kind expected, String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(part(text, new Span(start, end), Role.PLACE))
                .get()
                .satisfies(part ->
                        assertThat(part.kind()).as(part.because().toString()).isEqualTo(expected));
    }

    @Test
    void theAnatomyComesBeforeTheSentence() {
        assertThat(part("HERAT – Shelling killed four.", new Span(0, 5), Role.DATELINE))
                .get()
                .extracting(StoryPart::kind)
                .isEqualTo(StoryPart.Kind.DATELINE);
    }

    @Test
    void ofASentenceInAnotherLanguageNothingIsSaid() {
        assertThat(part("El general nació en Lyon y habla cuatro idiomas.", new Span(20, 24), Role.PLACE))
                .isEmpty();
    }

    @Test
    void aDemonymPlaysNoPart() {
        assertThat(part("Afghan forces fled.", new Span(0, 6), Role.DEMONYM)).isEmpty();
    }

    private static Optional<StoryPart> part(String text, Span span, Role role) {
        Span all = new Span(0, text.length());
        Article article = new Article("test", "test", text, List.of(Paragraph.body(all)), Optional.empty(), List.of());
        return StoryParts.of(article, new Mention(span, span.of(text), role, 1));
    }
}
