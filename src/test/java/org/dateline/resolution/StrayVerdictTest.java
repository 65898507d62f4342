package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.junit.jupiter.api.Test;

/** The only bearer of a name may lie a continent away from all that the article speaks of. */
class StrayVerdictTest {

    private static final Mention LITANI = new Mention(new Span(0, 6), "Litani", Role.PLACE, 0.95);
    private static final Place IN_SURINAME = inSuriname();

    private static Place inSuriname() {
        var suriname = new AdminPath.Unit("SR", "Suriname");
        return new Place(
                new PlaceId("test:litani"),
                "Litani",
                new LatLon(3, -54.2),
                FeatureCode.STM,
                new AdminPath(List.of(suriname)),
                OptionalLong.empty(),
                Optional.empty(),
                20_000);
    }

    private static Resolution of(double confidence, boolean stray) {
        return new Verdicts.Shared(
                        List.of(new Candidate(IN_SURINAME, 1, List.of())), mention -> confidence, false, stray)
                .of(LITANI);
    }

    @Test
    void itIsToldAsNotFoundWhenThereIsLittleHope() {
        Resolution resolution = of(0.2, true);
        assertThat(resolution).isInstanceOf(Resolution.Unresolved.class);
        assertThat(((Resolution.Unresolved) resolution).because().toString()).contains("Litani", "Suriname");
    }

    @Test
    void itIsDrawnHollowWhenItIsUnsure() {
        assertThat(of(0.4, true)).isInstanceOf(Resolution.Ambiguous.class);
        assertThat(of(0.6, true)).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void aPlaceInTheMidstOfTheOthersStaysWhereItIs() {
        assertThat(of(0.2, false)).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void aReaderMayPlaceANameAnywhere() {
        var verdict =
                new Verdicts.Shared(List.of(new Candidate(IN_SURINAME, 1, List.of())), mention -> 0.1, false, true);
        assertThat(verdict.ofDecided(LITANI)).isInstanceOf(Resolution.Resolved.class);
    }
}
