package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.junit.jupiter.api.Test;

class DecidedContextTest {

    private static final String TWO_TOWNS = "They drove from [Richmond] to [Winchester] and on";

    private final SmallGazetteer gazetteer = SmallGazetteer.ofTheWorld();
    private final Resolver resolver = new RankingResolver(gazetteer, HandModel.model());

    private Place bearer(String name, String unit) {
        Gazetteer.Bearers bearers = gazetteer.find(name);
        for (int i = 0; i < bearers.count(); i++) {
            Place place = gazetteer.place(bearers.row(i));
            if (unit(place).equals(unit)) {
                return place;
            }
        }
        throw new AssertionError("no " + name + " in " + unit);
    }

    private static String unit(Place place) {
        return place.admin()
                .admin1()
                .or(() -> place.admin().country())
                .orElseThrow()
                .code();
    }

    private List<Resolution> resolve(Told told, int mention, Place place) {
        Span span = told.mentions().get(mention).span();
        return resolver.resolve(told.article(), told.mentions(), Hint.NONE, Map.of(span, place));
    }

    @Test
    void whatAReaderHasPlacedPullsItsNeighboursAlong() {
        Told told = Told.of(TWO_TOWNS);

        assertThat(unit(resolver.resolve(told.article(), told.mentions())
                        .get(0)
                        .place()
                        .orElseThrow()))
                .isEqualTo("US.KY");
        assertThat(unit(resolve(told, 1, bearer("Winchester", "US.VA"))
                        .get(0)
                        .place()
                        .orElseThrow()))
                .isEqualTo("US.VA");
    }

    @Test
    void aPinSpeaksForItsNeighbourhood() {
        Told told = Told.of(TWO_TOWNS);
        Place town = bearer("Winchester", "US.VA");
        Place pin = new Place(
                new PlaceId("reader:farm@1,1"),
                "the farm",
                town.location().destination(90, 5_000),
                FeatureCode.SITE,
                AdminPath.NONE,
                OptionalLong.empty(),
                Optional.empty(),
                100);

        assertThat(unit(resolve(told, 1, pin).get(0).place().orElseThrow())).isEqualTo("US.VA");
    }

    @Test
    void anotherMentionOfTheNameKeepsItsCandidates() {
        Told told = Told.of("In [Paris] it rained; in [Paris] it snowed");

        Resolution other = resolve(told, 0, bearer("Paris", "US.TX")).get(1);

        assertThat(other.candidates()).hasSizeGreaterThan(1);
    }

    @Test
    void nothingDecidedChangesNothing() {
        Told told = Told.of(TWO_TOWNS);

        assertThat(resolver.resolve(told.article(), told.mentions(), Hint.NONE, Map.of()))
                .isEqualTo(resolver.resolve(told.article(), told.mentions()));
    }
}
