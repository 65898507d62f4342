package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Kābul, kabul",
        "Sana'a, sanaa",
        "Sana’a, sanaa",
        "Port-au-Prince, port au prince",
        "St. Louis, st louis",
        "Zürich, zurich",
        "Łódź, lodz",
        "Ørsted, orsted",
        "Großenhain, grossenhain",
        "Ağrı, agri",
        "Xankəndi, xankendi",
        "МОСКВА, москва",
        "كابُل, كابل",
        "  The   Hague , the hague",
        "N'Djamena, ndjamena"
    })
    void marksCaseAndPunctuationDoNotMatter(String written, String key) {
        assertThat(Names.fold(written)).isEqualTo(key);
    }

    @Test
    void foldingAKeyChangesNothing() {
        for (long seed = 0; seed < 100; seed++) {
            String key = Names.fold(randomName(new Random(seed)));
            assertThat(Names.fold(key)).as("seed %d", seed).isEqualTo(key);
        }
    }

    @Test
    void aKeyHasNoBlankAtItsEndsAndNeverTwo() {
        for (long seed = 0; seed < 100; seed++) {
            String key = Names.fold(randomName(new Random(seed)));
            assertThat(key).as("seed %d", seed).isEqualTo(key.strip()).doesNotContain("  ");
        }
    }

    @Test
    void theShortWayForPlainLettersGivesTheSameAsTheLongOne() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                name.append((char) (' ' + random.nextInt('\u007f' - ' ')));
            }
            String longWay = Names.fold(name + "é");
            assertThat(longWay).as("seed %d", seed).isEqualTo(Names.fold(name + "e"));
        }
    }

    @Test
    void aTurkishComputerFoldsAlike() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Names.fold("IRAQI MIDDLE İSTANBUL")).isEqualTo("iraqi middle istanbul");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String randomName(Random random) {
        int[] alphabets = {'A', 0xC0, 0x100, 0x410, 0x620, 0x1E00, 0x2010, ' ', 0x4E00, 0xAC00};
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(24); i >= 0; i--) {
            name.appendCodePoint(alphabets[random.nextInt(alphabets.length)] + random.nextInt(60));
        }
        return name.toString();
    }
}
