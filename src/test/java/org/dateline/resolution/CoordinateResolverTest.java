package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;
import org.dateline.recognition.CoordinateRecognizer;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.junit.jupiter.api.Test;

class CoordinateResolverTest {

    private static final Resolver NOBODY_KNOWS = (article, mentions, hint, decided) -> mentions.stream()
            .<Resolution>map(mention -> new Resolution.Unresolved(mention, "nobody knows"))
            .toList();

    @Test
    void coordinatesLieWhereTheySayAndTheRestIsLeftToTheOther() throws Exception {
        Article article = Articles.fromText("A depot in Kabul at 34.5300° N, 69.1700° E was hit.", "x");
        Mention kabul = new Mention(new Span(11, 16), "Kabul", Role.PLACE, 0.9);
        Mention inside = new Mention(new Span(31, 32), "N", Role.PLACE, 0.9);
        List<Mention> mentions = new CoordinateRecognizer(read -> List.of(kabul, inside)).recognize(article);
        assertThat(mentions).extracting(Mention::surface).containsExactly("Kabul", "34.5300° N, 69.1700° E");

        List<Resolution> resolutions =
                new CoordinateResolver(NOBODY_KNOWS, SmallGazetteer.ofTheWorld()).resolve(article, mentions);
        assertThat(resolutions.get(0)).isInstanceOf(Resolution.Unresolved.class);
        assertThat(resolutions.get(1).place().orElseThrow().location()).isEqualTo(new LatLon(34.53, 69.17));
        assertThat(resolutions
                        .get(1)
                        .candidates()
                        .get(0)
                        .evidence()
                        .get(0)
                        .because()
                        .toString())
                .startsWith("the text itself gives the position (decimal degrees, to within 11 m)");
    }
}
