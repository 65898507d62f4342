package org.dateline.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SayingTest {

    private static final Language DE = Language.GERMAN;
    private static final Language EN = Language.ENGLISH;

    @Test
    void aSayingIsSaidInEveryLanguage() {
        var saying = Saying.of("evidence.nearby", 1240L, "Herat");

        assertThat(saying.in(EN)).isEqualTo("1,240 km from Herat, which the article names too");
        assertThat(saying.in(DE)).isEqualTo("1.240\u00a0km von Herat entfernt, einem weiteren Ort des Artikels");
    }

    @Test
    void aCountryStandsInTheCaseThatTheSentenceAsksFor() {
        var turkey = new PlaceName("Turkey", true);

        assertThat(Saying.of("evidence.unit.others", 3L, turkey).in(DE))
                .isEqualTo("der Artikel nennt 3 weitere Orte in der Türkei");
        assertThat(Saying.of("evidence.country.silent", turkey).in(DE))
                .isEqualTo("sonst deutet im Artikel nichts auf die Türkei hin");
        assertThat(Saying.of("evidence.unit.others", 1L, turkey).in(EN))
                .isEqualTo("the article names 1 other place in Turkey");
    }

    @Test
    void aTownThatIsCalledLikeACountryKeepsItsName() {
        assertThat(new PlaceName("Lebanon", true).in(DE)).isEqualTo("Libanon");
        assertThat(new PlaceName("Lebanon", false).in(DE)).isEqualTo("Lebanon");
    }

    @Test
    void onePersonIsNoPlural() {
        var one = Saying.of("evidence.size", Saying.of("kind.PPLL"), 1L);
        var many = Saying.of("evidence.size", Saying.of("kind.PPLW"), 3_000_000L);

        assertThat(one.in(DE)).isEqualTo("ein Dorf mit einem Einwohner");
        assertThat(many.in(DE)).isEqualTo("eine zerstörte Stadt mit 3,0\u00a0Millionen Einwohnern");
        assertThat(many.in(EN)).isEqualTo("a destroyed town of 3.0 million people");
    }

    @Test
    void halfAMillionIsNotRoundedUpToAMillion() {
        var size = Saying.of("evidence.size", Saying.of("kind.PPL"), 999_999L);

        assertThat(size.in(EN)).isEqualTo("a town of 999,999 people");
    }

    @Test
    void wordsOfAReaderStayWhatTheyAre() {
        assertThat(Saying.verbatim("a {note} with 'braces'").in(DE)).isEqualTo("a {note} with 'braces'");
    }

    @Test
    void namesWithBracesAreNotTakenForPlaces() {
        assertThat(Saying.of("missing.name", "{0}").in(EN)).isEqualTo("the gazetteer has no place called \"{0}\"");
    }

    @Test
    void aSayingWithoutItsValuesIsNotSayable() {
        assertThat(Saying.of("missing.name").isSayable()).isFalse();
        assertThat(Saying.of("no.such.words", "x").isSayable()).isFalse();
        assertThat(Saying.of("evidence.size", "town", "many").isSayable()).isFalse();
        assertThat(Saying.of("missing.name", "Rayak").isSayable()).isTrue();
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThatThrownBy(() -> Saying.of("missing.name", 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sayingsWithTheSameWordsAreEqual() {
        assertThat(Saying.of("missing.name", "Rayak")).isEqualTo(Saying.of("missing.name", "Rayak"));
    }
}
