package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static Span name(String marked) {
        return new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "along the [Tigris].",
                "The [Tigris] has risen",
                "across the central [Sahel] and beyond",
                "on the upper [Nile], where",
                "towards the [Red Sea]"
            })
    void anArticleBelongsToTheNameThatEndsItsPhrase(String marked) {
        assertThat(Phrase.isArticled(plain(marked), name(marked))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [Helmand] police",
                "the [Kabul]-backed side",
                "the [Herat]'s",
                "in [Tigris].",
                "bathe [Tigris].",
                "the new [Tigris].",
                "the [Donetsk] front"
            })
    void anArticleOfAnotherNounIsNotTheNames(String marked) {
        assertThat(Phrase.isArticled(plain(marked), name(marked))).isFalse();
    }

    @Test
    void theWordAfterANameOfNatureDecidesWhatItNames() {
        assertThat(Phrase.type("in Red Sea state", new Span(3, 10))).contains(TypeWord.PROVINCE);
        assertThat(Phrase.type("on the Red Sea coast", new Span(7, 14))).contains(TypeWord.WATERS);
        assertThat(Phrase.type("in Quebec City province", new Span(3, 14))).contains(TypeWord.CITY);
    }
}
