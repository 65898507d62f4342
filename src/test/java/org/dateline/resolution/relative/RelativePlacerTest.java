package org.dateline.resolution.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Band;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.recognition.relative.RelativeFinder;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelativePlacerTest {

    private static Gazetteer gazetteer;

    private static final Place HERAT = place("Herat", 34.35, 62.2, FeatureCode.PPLA, "AF", 3_000);
    private static final Place KABUL = place("Kabul", 34.53, 69.17, FeatureCode.PPLC, "AF", 10_000);
    private static final Place IRAN = place("Iran", 32, 53, FeatureCode.PCLI, "IR", 500_000);

    @BeforeAll
    static void open() throws Exception {
        gazetteer = GazetteerFile.open(Path.of("data/gazetteer"));
    }

    private static Place place(
            String name, double lat, double lon, FeatureCode code, String country, double precision) {
        return new Place(
                new PlaceId("test:" + name),
                name,
                new LatLon(lat, lon),
                code,
                new AdminPath(List.of(new AdminPath.Unit(country, country))),
                OptionalLong.empty(),
                Optional.empty(),
                precision);
    }

    private static Analysis analysis(String text, Place... named) {
        return analysis(BorderLines.UNKNOWN, text, named);
    }

    private static Analysis analysis(BorderLines lines, String text, Place... named) {
        var resolutions = new ArrayList<Resolution>();
        int from = 0;
        for (Place place : named) {
            int start = text.indexOf(place.name(), from);
            from = start + place.name().length();
            var mention = new Mention(new Span(start, from), place.name(), Role.PLACE, 1);
            resolutions.add(new Resolution.Resolved(mention, List.of(new Candidate(place, 1, List.of())), 1));
        }
        var article = new Article(
                "x", "x", text, List.of(Paragraph.body(new Span(0, text.length()))), Optional.empty(), List.of());
        var phrases = RelativeFinder.find(
                article, resolutions.stream().map(Resolution::mention).toList());
        return new Analysis(
                article,
                resolutions,
                new Provenance("test", "test"),
                new RelativePlacer(gazetteer, lines).place(phrases, resolutions));
    }

    private static RelativePlace only(Analysis analysis) {
        assertThat(analysis.relatives()).hasSize(1);
        return analysis.relatives().get(0);
    }

    @Test
    void aDistanceAndADirectionMakeAWedge() {
        RelativePlace place = only(analysis("A mine went off 15 km north of Herat.", HERAT));
        assertThat(place.footprint()).isInstanceOf(Footprint.Wedge.class);
        assertThat(place.footprint().contains(HERAT.location().destination(0, 15_000)))
                .isTrue();
        assertThat(place.footprint().contains(HERAT.location())).isFalse();
        assertThat(place.description().toString()).isEqualTo("about 15 km north of Herat");
    }

    @Test
    void aRoadMakesACorridor() {
        RelativePlace place = only(analysis("A bus burned on the road from Herat to Kabul.", HERAT, KABUL));
        assertThat(place.footprint()).isInstanceOf(Footprint.Corridor.class);
        assertThat(place.anchors()).containsExactly(HERAT, KABUL);
        assertThat(place.description().toString()).startsWith("on the road between Herat and Kabul, 639 km apart");
    }

    @Test
    void aBorderIsTheStretchNearestToThePlaceTheTextSpeaksOf() {
        RelativePlace place =
                only(analysis("Fighting went on in Herat, near the western border with Iran.", HERAT, IRAN));
        // the crossing of Islam Qala, some 115 km west of Herat
        assertThat(place.footprint().contains(new LatLon(34.66, 61.07))).isTrue();
        assertThat(place.footprint().precisionMetres()).isLessThan(60_000);
        assertThat(place.description().toString()).startsWith("the border with Iran near Herat");
    }

    @Test
    void whereTheLineOfABorderIsKnownItsStretchFollowsIt() {
        BorderLines line =
                (country, other) -> List.of(List.of(new LatLon(36, 61), new LatLon(34, 60.7), new LatLon(32, 60.7)));
        String text = "Fighting went on in Herat, near the western border with Iran.";
        RelativePlace place = only(analysis(line, text, HERAT, IRAN));
        assertThat(place.footprint()).isInstanceOf(Band.class);
        assertThat(place.footprint().contains(new LatLon(34, 60.75))).isTrue();
        assertThat(place.footprint().contains(new LatLon(34.66, 61.07))).isFalse();
        assertThat(place.description().toString())
                .matches("the border with Iran near Herat, 1\\d\\d km from it at the nearest");
        assertThat(analysis(line, text.replace("western", "eastern"), HERAT, IRAN)
                        .relatives())
                .isEmpty();
    }

    @Test
    void aBorderInAnotherDirectionThanWrittenIsNotTaken() {
        assertThat(analysis("Fighting went on in Herat, near the eastern border with Iran.", HERAT, IRAN)
                        .relatives())
                .isEmpty();
    }

    @Test
    void countriesAreNotMeasuredFrom() {
        assertThat(analysis("A ship sank south of Iran on Monday.", IRAN).relatives())
                .isEmpty();
        assertThat(analysis("A flight crashed between Iran and Kabul on Monday.", IRAN, KABUL)
                        .relatives())
                .isEmpty();
    }

    @Test
    void aCorrectedAnchorTakesItsWedgeWithIt() {
        Analysis before = analysis("A mine went off 15 km north of Herat.", HERAT);
        Mention mention = before.resolutions().get(0).mention();
        Place other = place("Herat", 20, 30, FeatureCode.PPL, "XX", 1_000);
        Analysis moved =
                before.with(List.of(new Resolution.Resolved(mention, List.of(new Candidate(other, 1, List.of())), 1)));
        assertThat(only(moved).footprint().contains(other.location().destination(0, 15_000)))
                .isTrue();
        Analysis gone = before.with(List.of(new Resolution.Unresolved(mention, "nobody knows")));
        assertThat(gone.relatives()).isEmpty();
    }
}
