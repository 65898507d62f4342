package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\", \", COMMA",
                "\" (\", COMMA",
                "\" in \", INSIDE",
                "\" in the northern \", INSIDE",
                "\", capital of \", INSIDE",
                "\"'s \", HOLDS",
                "\"’s northern province of \", HOLDS",
                "\"'s attack on \", NEAR",
                "\" and \", LIST",
                "\" troops moved towards \", NEAR",
                "\", said Gen. Smith of \", NEAR",
                "\". In \", APART"
            })
    void saysHowTwoNamesStandToEachOther(String words, Gap expected) {
        String text = "Alpha" + words + "Beta";
        assertThat(Gap.between(text, 5, 5 + words.length(), false)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}] after a demonym is {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\" \", HOLDS",
                "\" city of \", HOLDS",
                "\" capital, \", HOLDS",
                "\" forces in \", NEAR",
                "\" and \", LIST"
            })
    void aDemonymHoldsTheNameThatItDescribes(String words, Gap expected) {
        String text = "Alpha" + words + "Beta";
        assertThat(Gap.between(text, 5, 5 + words.length(), true)).isEqualTo(expected);
    }
}
