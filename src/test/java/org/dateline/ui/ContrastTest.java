package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.MarkerColours;
import org.dateline.cartography.PlaceKind;
import org.dateline.ui.look.Theme;
import org.dateline.ui.settings.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text and signs stand out from their ground as WCAG 2.2 asks: 4.5 to 1 for text (7 to 1 in high contrast), 3 to 1 for signs. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+):\\s*#([0-9a-fA-F]{6})\\s*;");

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5", "DARK, 4.5", "CONTRAST, 7"})
    void wordsStandOutFromTheirGround(Preferences.Look look, double least) throws IOException {
        Map<String, Integer> colours = colours(look);

        for (String words : List.of("-page-fg", "-page-quiet", "-page-faint")) {
            for (String ground : List.of("-page-bg", "-page-mark")) {
                assertThat(contrast(colours.get(words), colours.get(ground)))
                        .as(words + " on " + ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")) {
            if (!colours.containsKey(ground)) {
                continue; // a tint of the ground in the dark
            }
            assertThat(contrast(colours.get("-dim-fg"), colours.get(ground)))
                    .as("-dim-fg on " + ground)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK", "CONTRAST"})
    void everyKindOfPlaceStandsOutOnPageAndMapAndBearsItsNumber(Preferences.Look look) throws IOException {
        Map<String, Integer> colours = colours(look);
        MarkerColours markers = MarkerColours.of(Theme.map(look));

        for (PlaceKind kind : PlaceKind.values()) {
            assertThat(contrast(markers.rgb(kind), colours.get("-page-bg")))
                    .as(kind + " in the text")
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(markers.rgb(kind), colours.get("-map-ground")))
                    .as(kind + " on water")
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(markers.text(), markers.rgb(kind)))
                    .as("number on " + kind)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void inHighContrastAlsoWhatIsDimmedStandsOutFromTheMap() throws IOException {
        MarkerColours markers = MarkerColours.of(MapTheme.CONTRAST);
        for (PlaceKind kind : PlaceKind.values()) {
            assertThat(contrast(paled(markers.rgb(kind), 0xFFFFFF, markers.dimmedOpacity()), 0xFFFFFF))
                    .as(kind + ", dimmed")
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(text("/org/dateline/ui/look/dateline.css"))
                .contains(".root.contrast .marker:dimmed { -fx-opacity: " + markers.dimmedOpacity() + "; }");
    }

    private static int paled(int colour, int ground, double opacity) {
        int paled = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double mixed = (colour >> shift & 0xFF) * opacity + (ground >> shift & 0xFF) * (1 - opacity);
            paled |= (int) Math.round(mixed) << shift;
        }
        return paled;
    }

    @Test
    void theMeasureIsThatOfTheStandard() {
        assertThat(contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
        assertThat(contrast(0x767676, 0xFFFFFF)).isBetween(4.5, 4.6);
    }

    /** The toolkit's colours, and ours above them. */
    private static Map<String, Integer> colours(Preferences.Look look) throws IOException {
        String base = look == Preferences.Look.DARK ? "primer-dark" : "primer-light";
        String own = text("/org/dateline/ui/look/dateline.css");
        var colours = new HashMap<>(in(text("/atlantafx/base/theme/" + base + ".css")));
        colours.putAll(in(block(own, ".root {")));
        if (Theme.map(look) == MapTheme.DARK) {
            colours.putAll(in(block(own, ".root.dark {")));
        } else if (Theme.map(look) == MapTheme.CONTRAST) {
            colours.putAll(in(block(own, ".root.contrast {")));
        }
        return colours;
    }

    private static String block(String css, String selector) {
        int start = css.indexOf(selector);
        return css.substring(start, css.indexOf('}', start));
    }

    /** The first value of each name: the sheet of the toolkit begins with its colours. */
    private static Map<String, Integer> in(String css) {
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(css)
                .results()
                .forEach(found -> colours.putIfAbsent(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colours;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
