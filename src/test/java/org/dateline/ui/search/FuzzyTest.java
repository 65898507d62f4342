package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void lettersMustComeInTheirOrder() {
        assertThat(Fuzzy.score("nun", "Next unsure mention")).isPresent();
        assertThat(Fuzzy.score("unx", "Next unsure mention")).isEmpty();
        assertThat(Fuzzy.score("mentionmention", "Next mention")).isEmpty();
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(Fuzzy.score("UBER", "Über Dateline")).isEqualTo(Fuzzy.score("über", "uber dateline"));
    }

    @Test
    void nothingTypedFitsEverythingAlike() {
        assertThat(Fuzzy.score("", "Open…")).hasValue(0);
        assertThat(Fuzzy.score("  ", "Export…")).hasValue(0);
    }

    @Test
    void beginningsOfWordsAndWholeWordsComeFirst() {
        assertThat(best("nm", "Zoom in more", "Next mention", "Animation")).isEqualTo("Next mention");
        assertThat(best("text", "Next unsure mention", "Larger text")).isEqualTo("Larger text");
        assertThat(best("exp", "Next paragraph", "Export…")).isEqualTo("Export…");
    }

    private static String best(String typed, String... names) {
        return List.of(names).stream()
                .filter(name -> Fuzzy.score(typed, name).isPresent())
                .max(Comparator.comparingInt(name -> Fuzzy.score(typed, name).orElseThrow()))
                .orElseThrow();
    }
}
