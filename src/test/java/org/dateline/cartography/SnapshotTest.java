package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Role;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Snapshot.Options OPTIONS = Snapshot.Options.usual()
            .withSize(800, 500, 1.5)
            .withTitle("Fighting near Herat", "Based on a report, 3 August 2021");

    @Test
    void aSheetHasTheSizeAskedForAndTellsWhatItShows() throws IOException {
        Snapshot sheet = Snapshot.of(TestMap.painter(), MapScene.of(Scenes.afghanistan()), OPTIONS);
        assertThat(sheet.image().getWidth()).isEqualTo(1200);
        assertThat(sheet.image().getHeight()).isEqualTo(750);
        assertThat(sheet.altText())
                .startsWith("Map: Fighting near Herat")
                .contains("Lashkar Gah (3 mentions)")
                .contains("uncertain for Bala Murghab");
    }

    @Test
    void theSmallestAndEmptiestSheetWorksInEveryTheme() throws IOException {
        for (MapTheme theme : MapTheme.values()) {
            Snapshot.Options tiny =
                    Snapshot.Options.usual().withSize(200, 200, 1).withTheme(theme);
            Snapshot sheet = Snapshot.of(TestMap.painter(), MapScene.of(new Scenes().links()), tiny);
            assertThat(sheet.altText()).contains("No place");
        }
    }

    @Test
    void theBareMapKnowsWhereItLies() throws IOException {
        Viewport world = new Viewport(0.5, 0.5, 1, 512, 512);
        var bare = Snapshot.geoReferenced(
                TestMap.painter(),
                MapScene.of(new Scenes().links()),
                OPTIONS.withSize(512, 512, 1).withView(world));
        assertThat(bare.envelope().getMinX()).isCloseTo(-20_037_508.34, within(0.1));
        assertThat(bare.envelope().getMaxY()).isCloseTo(20_037_508.34, within(0.1));
    }

    @Test
    void anUnsureNameOfAnotherContinentDoesNotOpenTheMapOverAnOcean() {
        Scenes bekaa =
                new Scenes().mention(Scenes.town("Baalbek", 34.01, 36.22)).mention(Scenes.town("Zahle", 33.85, 35.9));
        Viewport alone = Fit.to(bekaa.links(), 1200, 700);
        Place river = Scenes.town("Litani", 3, -54);
        Links links = bekaa.mention(river, Role.PLACE, false).links();

        assertThat(FarOff.unsure(links)).extracting(LinkedPlace::place).containsExactly(river);
        assertThat(Fit.to(links, 1200, 700)).isEqualTo(alone);
        assertThat(Fit.to(links.places(), 1200, 700).zoom()).isLessThan(4);
        assertThat(Legend.of(List.of(), MapScene.of(links), alone).entries())
                .extracting(Legend.Entry::text)
                .contains(Saying.of("legend.far", river.placeName(), 0L));
    }

    @Test
    void theLegendOfTheNextSceneNamesTheFarPlacesOfThatScene() {
        Scenes bekaa =
                new Scenes().mention(Scenes.town("Baalbek", 34.01, 36.22)).mention(Scenes.town("Zahle", 33.85, 35.9));
        MapScene near = MapScene.of(bekaa.links());
        Viewport view = Fit.to(bekaa.links(), 1200, 700);
        Place river = Scenes.town("Litani", 3, -54);
        MapScene far = MapScene.of(bekaa.mention(river, Role.PLACE, false).links());
        MapScene lit = far.with(new Emphasis(Set.of(river.id()), Set.of(), Set.of()));

        Legend ofFar = new SceneLegend(near).of(far).in(List.of(), view);
        assertThat(ofFar).isEqualTo(Legend.of(List.of(), far, view));
        assertThat(ofFar.entries()).isNotEmpty();
        assertThat(new SceneLegend(far).of(lit).in(List.of(), view)).isEqualTo(Legend.of(List.of(), lit, view));
        assertThat(new SceneLegend(far).of(near).in(List.of(), view).entries()).isEmpty();
    }

    @Test
    void aPlaceFarAwayWhereSomebodyOnlySpeaksIsNamedInTheKeyAndDoesNotWidenTheMap() {
        Scenes bekaa = new Scenes()
                .say("Shells hit")
                .mention(Scenes.town("Baalbek", 34.01, 36.22))
                .say("and")
                .mention(Scenes.town("Zahle", 33.85, 35.9))
                .say("overnight.");
        Viewport alone = Fit.to(bekaa.links(), 1200, 700);
        Place capital = Scenes.town("London", 51.5, -0.1);

        Links speaking = bekaa.mention(capital).say("said it was concerned.").links();
        assertThat(Fit.to(speaking, 1200, 700)).isEqualTo(alone);
        assertThat(Legend.of(List.of(), MapScene.of(speaking), alone).entries())
                .extracting(Legend.Entry::text)
                .contains(Saying.of("legend.far", capital.placeName(), 0L));

        Links attacked =
                bekaa.say("Shells hit").mention(capital).say("as well.").links();
        assertThat(Fit.to(attacked, 1200, 700).shows(capital.location())).isTrue();
    }

    @Test
    void theMiddleOfARiverFarAwayDoesNotWidenTheMap() {
        Scenes sudan =
                new Scenes().mention(Scenes.town("Khartoum", 15.55, 32.53)).mention(Scenes.town("Atbara", 17.7, 33.99));
        Viewport alone = Fit.to(sudan.links(), 1200, 700);

        Links withNile = sudan.mention(Scenes.place("Nile", 27.2, 31.2, FeatureCode.STM, 1_000_000))
                .links();
        assertThat(Fit.to(withNile, 1200, 700)).isEqualTo(alone);

        Links withSea = sudan.mention(Scenes.town("Port Sudan", 19.6, 37.2))
                .mention(Scenes.place("Red Sea", 20.5, 38.2, FeatureCode.SEA, 1_000_000))
                .links();
        assertThat(Fit.to(withSea, 1200, 700).shows(new LatLon(20.5, 38.2))).isTrue();
    }

    @Test
    void aSurePlaceOfAnotherContinentIsShown() {
        Links links = new Scenes()
                .mention(Scenes.town("Baalbek", 34.01, 36.22))
                .mention(Scenes.town("Zahle", 33.85, 35.9))
                .mention(Scenes.town("Albina", 5.5, -54))
                .links();

        assertThat(FarOff.unsure(links)).isEmpty();
        assertThat(Fit.to(links, 1200, 700).zoom()).isLessThan(4);
    }

    @Test
    void anArticleOpensOnItsSceneAndNotOnTheCountriesItNames() {
        Viewport view = Fit.to(Scenes.afghanistan(), 1200, 700);
        assertThat(view.zoom()).isGreaterThan(5.5);
        assertThat(Fit.to(Scenes.afghanistan().places(), 1200, 700).zoom()).isLessThan(5);
    }
}
