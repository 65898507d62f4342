package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.recognition.Role;
import org.dateline.recognition.language.LabelledText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in other languages, from text to position. */
class LanguagesTest {

    private static final double NEAR_METRES = 161_000;

    private static Geoparser geoparser;

    @BeforeAll
    static void open() throws Exception {
        geoparser = Geoparser.open(Path.of("data"));
    }

    /** The floors are what was measured when the texts were written, rounded down: the share of labels found in their place. */
    @ParameterizedTest
    @CsvSource({"es, 0.95", "fr, 0.95", "de, 0.95", "pt, 0.95", "ru, 0.95", "uk, 0.95", "ar, 0.95", "fa, 0.90"})
    void placesAreLocatedInOtherLanguages(String language, double floor) {
        LabelledText text = LabelledText.of(language);
        Analysis analysis = geoparser.analyze(text.article());
        List<String> wrong = new ArrayList<>();
        for (LabelledText.Label label : text.labels()) {
            boolean right = analysis.resolutions().stream()
                    .filter(r -> r.mention().role() != Role.DEMONYM)
                    .filter(r -> r.mention().span().overlaps(label.span()))
                    .flatMap(r -> r.place().stream())
                    .anyMatch(place -> place.location().distanceMetres(label.position()) <= NEAR_METRES);
            if (!right) {
                wrong.add(describe(analysis, label));
            }
        }
        double share = 1 - (double) wrong.size() / text.labels().size();
        assertThat(share)
                .as(String.format(Locale.ROOT, "%s: not right: %s", language, wrong))
                .isGreaterThanOrEqualTo(floor);
    }

    private static String describe(Analysis analysis, LabelledText.Label label) {
        return analysis.article().text(label.span())
                + analysis.resolutions().stream()
                        .filter(r -> r.mention().span().overlaps(label.span()))
                        .flatMap(r -> r.place().stream())
                        .map(place -> " as " + place.name() + " " + place.location())
                        .toList();
    }
}
