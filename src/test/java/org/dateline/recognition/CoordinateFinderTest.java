package org.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Notation;
import org.junit.jupiter.api.Test;

class CoordinateFinderTest {

    @Test
    void coordinatesBecomeMentionsAndPlaces() throws Exception {
        Article article = Articles.fromText("A depot at 33°30'36\"N 36°17'24\"E was hit.", "x");
        List<CoordinateFinder.Found> found = CoordinateFinder.find(article);
        assertThat(found).hasSize(1);
        Mention mention = found.get(0).mention(article);
        assertThat(mention.surface()).isEqualTo("33°30'36\"N 36°17'24\"E");
        assertThat(mention.role()).isEqualTo(Role.COORDINATES);
        Place place = found.get(0).place();
        assertThat(place.id().value()).isEqualTo("coord:33.51000,36.29000");
        assertThat(place.code()).isEqualTo(FeatureCode.COORD);
        assertThat(place.precisionMetres()).isBetween(30.0, 31.0);
        assertThat(CoordinateFinder.placeOf(mention)).contains(place);
    }

    @Test
    void theSampleGivesItsSixPositionsAndNoClockTimes() throws Exception {
        Article article = Articles.read(Path.of("data/articles/bekaa-coordinates.txt"));
        assertThat(CoordinateFinder.find(article))
                .extracting(found -> found.reading().notation())
                .containsExactly(Notation.DMS, Notation.DD, Notation.DD, Notation.DMS, Notation.MGRS, Notation.DDM);
    }

    @Test
    void theOtherSamplesHoldNone() throws Exception {
        for (Path sample : Articles.in(Path.of("data/articles"))) {
            if (!sample.endsWith("bekaa-coordinates.txt")) {
                assertThat(CoordinateFinder.find(Articles.read(sample)))
                        .as(sample.toString())
                        .isEmpty();
            }
        }
    }
}
