package org.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.recognition.Tokens.Kind;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final String[] PIECES = {
        "Kabul",
        "U.S.",
        "W.Va.",
        "N'Djamena",
        "’s",
        "'s",
        " ",
        "\n",
        "\u00A0",
        "al-Bab",
        "3,400",
        "—",
        "(",
        ")",
        "İstanbul",
        "كابل",
        "Київ",
        "\uD83D\uDE00",
        "e\u0301",
        "St.",
        "\u200E",
        "H5N1",
        "/",
        "\"",
        "U.S.-led",
        "\uD800"
    };

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return words;
    }

    @Test
    void everyVisibleCharacterBelongsToExactlyOneToken() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Tokens tokens = Tokenizer.tokenize(text);
            int last = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                assertThat(text.substring(last, tokens.start(i))).matches("[\\s\\u00A0\\u200E]*");
                last = tokens.end(i);
            }
            assertThat(text.substring(last)).matches("[\\s\\u00A0\\u200E]*");
        }
    }

    @Test
    void abbreviationsKeepTheirFullStops() {
        assertThat(words("The U.S. and W.Va. met N.Y.")).containsExactly("The", "U.S.", "and", "W.Va.", "met", "N.Y.");
        assertThat(words("in the U.S")).containsExactly("in", "the", "U.S");
    }

    @Test
    void aSentenceEndIsNoAbbreviation() {
        assertThat(words("He left Iraq.The army stayed.")).startsWith("He", "left", "Iraq", ".", "The");
    }

    @Test
    void possessivesStandApartButApostrophesInNamesDoNot() {
        assertThat(words("Kabul's N'Djamena Sana’a’s")).containsExactly("Kabul", "'s", "N'Djamena", "Sana’a", "’s");
    }

    @Test
    void hyphensPartWords() {
        assertThat(words("al-Bab U.S.-led")).containsExactly("al", "-", "Bab", "U.S.", "-", "led");
    }

    @Test
    void lineBreaksAreRemembered() {
        Tokens tokens = Tokenizer.tokenize("Herat\nKabul Kunduz");
        assertThat(tokens.breakBefore(0)).isTrue();
        assertThat(tokens.breakBefore(1)).isTrue();
        assertThat(tokens.breakBefore(2)).isFalse();
    }

    @Test
    void formsIgnoreCaseInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Tokens tokens = Tokenizer.tokenize("IDLIB Idlib");
            assertThat(tokens.form(0)).isEqualTo(tokens.form(1)).isEqualTo(Hashes.lower("idlib"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void kindsTellHowAWordIsWritten() {
        Tokens tokens = Tokenizer.tokenize("MOSCOW Kabul J McAllen in H5N1 2,000 ؟ حلب");
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            kinds.add(tokens.kind(i));
        }
        assertThat(kinds)
                .containsExactly(
                        Kind.UPPER,
                        Kind.CAPITALIZED,
                        Kind.INITIAL,
                        Kind.MIXED,
                        Kind.LOWER,
                        Kind.ALPHANUMERIC,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.CASELESS);
    }
}
