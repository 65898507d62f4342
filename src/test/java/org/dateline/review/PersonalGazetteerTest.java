package org.dateline.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KABUL;
import static org.dateline.review.Desk.KANDAHAR;
import static org.dateline.review.Desk.KANDAHAR_HELMAND;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.resolution.Resolution;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalGazetteerTest {

    private static final Place CAMP = ReaderPlace.pin("Camp Ashkinak", new LatLon(32.5, 63.1), 300);

    @TempDir
    Path folder;

    private PersonalGazetteer read(String csv) throws IOException {
        return read(csv.getBytes(UTF_8));
    }

    private PersonalGazetteer read(byte[] csv) throws IOException {
        Path file = Files.write(folder.resolve("places.csv"), csv);
        return PersonalGazetteer.read(file, PersonalGazetteerTest::known);
    }

    private static Optional<Place> known(org.dateline.gazetteer.PlaceId id) {
        return List.of(HERAT, KABUL, KANDAHAR_HELMAND).stream()
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    private static Resolution at(Analysis analysis, Span span) {
        return analysis.resolutions().stream()
                .filter(resolution -> resolution.mention().span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameInItWinsOverTheProgramAndSaysSo() {
        var entry = new PersonalEntry("kandahar", Optional.of(KANDAHAR_HELMAND), "the village, in our reports");

        Analysis analysis = PersonalGazetteer.empty().with(entry).applyTo(Desk.analysis());

        for (Span span : List.of(nth(1, "KANDAHAR"), nth(1, "Kandahar"), nth(2, "Kandahar"))) {
            assertThat(at(analysis, span).place()).contains(KANDAHAR_HELMAND);
            assertThat(at(analysis, span).confidence()).isEqualTo(1);
        }
        var evidence =
                at(analysis, nth(1, "Kandahar")).candidates().get(0).evidence().get(0);
        assertThat(evidence.rule()).isEqualTo("personal");
        assertThat(evidence.because().toString()).isEqualTo("your own gazetteer says so: the village, in our reports");
    }

    @Test
    void aNameThatTheProgramMissedIsFound() {
        String text = "A drone hit Camp Ashkinak. Camp Ashkinakov was spared.";

        Analysis analysis = PersonalGazetteer.empty()
                .with(PersonalEntry.place("Camp Ashkinak", CAMP))
                .applyTo(Desk.analysis(text));

        assertThat(analysis.resolutions()).hasSize(1);
        assertThat(at(analysis, nth(1, "Camp Ashkinak", text)).place()).contains(CAMP);
    }

    @Test
    void itsNameTakesTheShorterMentionsWithinIt() {
        String text = "The Herat Declaration and Herat itself.";

        Analysis analysis = PersonalGazetteer.empty()
                .with(PersonalEntry.notAPlace("Herat Declaration"))
                .applyTo(Desk.analysis(text));

        assertThat(analysis.resolutions())
                .extracting(resolution -> resolution.mention().span())
                .containsExactly(nth(2, "Herat", text));
    }

    @Test
    void whatIsNoPlaceFromNowOnIsNoMention() {
        Analysis analysis = PersonalGazetteer.empty()
                .with(PersonalEntry.notAPlace("Washington"))
                .applyTo(Desk.analysis());

        assertThat(analysis.resolutions())
                .extracting(resolution -> resolution.mention().surface())
                .doesNotContain("Washington");
    }

    @Test
    void itsNamesAreCertainWhenOthersAreWeighedAgainAndTheReaderCanStillOverruleThem() {
        var personal = PersonalGazetteer.empty().with(PersonalEntry.place("Kandahar", KANDAHAR_HELMAND));
        Review review = Review.of(personal.applyTo(Desk.analysis()), personal.over(Desk::nearestToDecided));

        Review next = review.apply(correction(nth(1, "Kandahar"), Scope.MENTION, new Take(KANDAHAR)));

        assertThat(at(next.analysis(), nth(1, "Kandahar")).place()).contains(KANDAHAR);
        assertThat(at(next.analysis(), nth(2, "Kandahar")).place()).contains(KANDAHAR_HELMAND);
        next = next.apply(correction(nth(1, "Kandahar"), Scope.MENTION, new LeaveToProgram()));
        assertThat(next.mentions()).isEqualTo(review.mentions());
    }

    @ParameterizedTest
    @MethodSource("org.dateline.review.ReviewPropertiesTest#seeds")
    void applyingItTwiceIsApplyingItOnceAndEveryNameInItIsDecided(long seed) {
        var personal = PersonalGazetteer.empty()
                .with(PersonalEntry.place("New Kandahar", KANDAHAR_HELMAND))
                .with(PersonalEntry.place("shells", KABUL))
                .with(PersonalEntry.notAPlace("Herat"));

        Analysis once = personal.applyTo(new RandomReviews(seed).analysis());

        assertThat(personal.applyTo(once)).isEqualTo(once);
        String text = once.article().text();
        for (Span span : Occurrences.of(text, "New Kandahar")) {
            assertThat(at(once, span).place()).contains(KANDAHAR_HELMAND);
        }
        assertThat(once.resolutions())
                .extracting(resolution -> resolution.mention().surface())
                .doesNotContain("Herat");
    }

    @Test
    void entriesSurviveTheFile() throws IOException {
        Path file = folder.resolve("settings").resolve("places.csv");
        var kept = new PersonalEntry("Camp \"Ashkinak\", north", Optional.of(HERAT), "two\nlines");
        var personal = PersonalGazetteer.empty().with(kept).with(PersonalEntry.notAPlace("Reuters"));

        personal.save(file);
        var again = PersonalGazetteer.read(file, PersonalGazetteerTest::known);

        assertThat(again.entries()).isEqualTo(personal.entries());
        assertThat(again.notices()).isEmpty();
    }

    @Test
    void aMissingFileHoldsNoNames() throws IOException {
        assertThat(PersonalGazetteer.read(folder.resolve("none.csv"), PersonalGazetteerTest::known)
                        .entries())
                .isEmpty();
    }

    @Test
    void aNameAndAPositionAreEnough() throws IOException {
        var place = read("name,lat,lon\nAshkinak,32.5,63.1\n")
                .find("ASHKINAK")
                .orElseThrow()
                .place()
                .orElseThrow();

        assertThat(place.location()).isEqualTo(new LatLon(32.5, 63.1));
        assertThat(place.code()).isEqualTo(FeatureCode.SITE);
        assertThat(place.precisionMetres()).isEqualTo(1_000);
        assertThat(place.id().value()).isEqualTo("personal:ashkinak");
    }

    @Test
    void anIdOfTheGazetteerIsEnoughToo() throws IOException {
        var personal = read("id,name\n" + HERAT.id() + ",Old Herat\n");

        assertThat(personal.find("old herat").orElseThrow().place()).contains(HERAT);
    }

    @Test
    void whatASpreadsheetMakesOfItIsRead() throws IOException {
        var personal =
                read("\uFEFFName;Lat;Lon;Kind;Country;Precision\r\nAshkinak;32,5;\u221263,1;refugee camp;af;250\r\n");

        assertThat(personal.notices()).isEmpty();
        var place = personal.find("Ashkinak").orElseThrow().place().orElseThrow();
        assertThat(place.location()).isEqualTo(new LatLon(32.5, -63.1));
        assertThat(place.code()).isEqualTo(FeatureCode.CMPRF);
        assertThat(place.admin().country().orElseThrow().name()).isEqualTo("Afghanistan");
        assertThat(place.precisionMetres()).isEqualTo(250);
    }

    @Test
    void rowsThatMakeNoSenseAreToldWithLineAndCauseAndTheOthersCount() throws IOException {
        var personal = read("""
                name,lat,lon,kind,country,id,precision,note
                Ashkinak,32.5,63.1
                ,1,1
                Northland,north,63
                Farland,132.5,63

                Oddland,32,63,castle,AFG,nonsense,-5,
                Ashkinak,33,64
                """);

        assertThat(personal.entries()).extracting(PersonalEntry::name).containsExactly("Ashkinak", "Oddland");
        assertThat(personal.find("Ashkinak")
                        .orElseThrow()
                        .place()
                        .orElseThrow()
                        .location()
                        .lat())
                .isEqualTo(33);
        assertThat(personal.notices())
                .extracting(notice -> notice.inWords().toString())
                .containsExactly(
                        "line 3: no name; the row is passed over until it has one",
                        "line 4: the lat is not a number: \"north\"; write degrees such as 34.53",
                        "line 4: \"Northland\" has no position; the row is passed over until it has lat and lon, or an id of the gazetteer",
                        "line 5: latitude out of range: 132.5; lat and lon may be exchanged",
                        "line 5: \"Farland\" has no position; the row is passed over until it has lat and lon, or an id of the gazetteer",
                        "line 7: the id is not of the form collection:key, such as geonames:1138958: nonsense",
                        "line 7: the kind is not known: castle; write a feature code or its word, such as PPL or refugee camp",
                        "line 7: the country is not a two-letter code such as AF: AFG",
                        "line 7: the precision is below nought: -5; write metres, or nothing",
                        "line 8: \"Ashkinak\" stood in line 2, too; this row counts; remove one of the two");
    }

    @Test
    void savingKeepsWhatItDidNotUnderstand() throws IOException {
        var personal = read("name,lat,lon,source,note\nNorthland,north,63,Ali,by the road, east\n");
        Path file = folder.resolve("places.csv");

        personal.with(PersonalEntry.place("Herat", HERAT)).save(file);

        assertThat(Files.readString(file)).isEqualTo("""
                        name,lat,lon,source,note,kind,country,id,precision
                        Northland,north,63,Ali,by the road, east
                        Herat,34.35,62.2,,,PPLA,AF,geonames:1140026,1000.0
                        """);
    }

    @Test
    void aNewEntryTakesThePlaceOfTheOldAndCanBeTakenOut() {
        var personal = PersonalGazetteer.empty()
                .with(PersonalEntry.place("Herat", HERAT))
                .with(PersonalEntry.place("HERAT", KABUL));

        assertThat(personal.entries()).hasSize(1);
        assertThat(personal.find("Herat").orElseThrow().place()).contains(KABUL);
        assertThat(personal.without("herat").entries()).isEmpty();
    }

    @Test
    void aFileInAnOldEncodingIsReadWithANotice() throws IOException {
        var personal = read("name,lat,lon\nOrléans,47.9,1.9\n".getBytes(Charset.forName("windows-1252")));

        assertThat(personal.find("Orléans")).isPresent();
        assertThat(personal.notices())
                .extracting(notice -> notice.message().toString())
                .containsExactly("the file is not UTF-8; it was read as Windows-1252; save it as UTF-8");
    }

    @Test
    void aFolderInItsPlaceIsRefusedWithItsName() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("places.csv"));

        assertThatThrownBy(() -> PersonalGazetteer.read(occupied, PersonalGazetteerTest::known))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("places.csv");
    }

    @Test
    void anEntryForACountryHoldsWhereTheArticlePlacesSomethingElseThere() {
        var personal = PersonalGazetteer.empty().with(scoped("Washington", KABUL, "country: AF"));

        Analysis there = personal.applyTo(Desk.analysis("Washington fell silent, and so did Herat."));
        Analysis elsewhere = personal.applyTo(Desk.analysis("Washington fell silent, and Kabulov with it."));

        assertThat(at(there, new Span(0, 10)).place()).contains(KABUL);
        assertThat(at(elsewhere, new Span(0, 10)).place()).isNotEqualTo(Optional.of(KABUL));
    }

    @Test
    void anEntryWithWordsHoldsWhereOneOfThemStands() {
        var personal = PersonalGazetteer.empty().with(scoped("Herat", KABUL, "words: brigade, militia"));

        Analysis there = personal.applyTo(Desk.analysis("The Militia of Herat."));
        Analysis elsewhere = personal.applyTo(Desk.analysis("The militiamen of Herat."));

        assertThat(there.resolutions().get(0).place()).contains(KABUL);
        assertThat(elsewhere.resolutions().get(0).place()).contains(HERAT);
    }

    @Test
    void aScopeSurvivesTheFileAndOneThatIsNotUnderstoodIsNotTakenForEverywhere() throws IOException {
        Path file = folder.resolve("places.csv");
        var entry = scoped("Herat", HERAT, "words: militia; country: pk, AF");
        PersonalGazetteer.empty().with(entry).save(file);

        assertThat(PersonalGazetteer.read(file, PersonalGazetteerTest::known).entries())
                .containsExactly(entry);
        assertThat(entry.scope().text()).isEqualTo("country: AF, PK; words: militia");
        var odd = read("name,lat,lon,scope\nHerat,1,2,Afghanistan\nKabul,1,2,country: Afghanistan\n");
        assertThat(odd.entries()).isEmpty();
        assertThat(odd.notices())
                .extracting(notice -> notice.inWords().toString())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 2: the scope \"Afghanistan\" is not understood"),
                        second -> assertThat(second)
                                .startsWith("line 3: the country \"Afghanistan\" of the scope is no code"));
    }

    private static PersonalEntry scoped(String name, Place place, String scope) {
        return new PersonalEntry(name, Optional.of(place), "", PersonalScope.of(scope));
    }

    @Test
    void aChangedEntryStaysInItsLineAndKeepsWhatStandsInFurtherColumns() throws IOException {
        var personal = read("name,lat,lon,source\nHerat,1,2,Ali\nKabul,3,4,Zahra\n");
        Path file = folder.resolve("places.csv");

        personal.with(PersonalEntry.notAPlace("Herat")).save(file);

        assertThat(Files.readAllLines(file))
                .containsExactly("name,lat,lon,source,kind", "Herat,,,Ali,not a place", "Kabul,3,4,Zahra");
    }
}
