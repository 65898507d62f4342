package org.dateline.review;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KABUL;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that people edit with whatever they have, and what is left of it when the program writes. */
class PersonalTableTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private PersonalGazetteer read(byte[] csv) throws IOException {
        Path file = Files.write(folder.resolve("my-places.csv"), csv);
        return PersonalGazetteer.read(
                file,
                id -> List.of(HERAT, KABUL).stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst());
    }

    private PersonalGazetteer read(String csv) throws IOException {
        return read(csv.getBytes(UTF_8));
    }

    private byte[] saved(PersonalGazetteer personal) throws IOException {
        Path file = folder.resolve("my-places.csv");
        personal.save(file);
        return Files.readAllBytes(file);
    }

    private String text(PersonalGazetteer personal) throws IOException {
        return new String(saved(personal), UTF_8);
    }

    private static LatLon position(PersonalGazetteer personal, String name) {
        return personal.find(name).orElseThrow().place().orElseThrow().location();
    }

    private static List<String> told(PersonalGazetteer personal) {
        return personal.notices().stream()
                .map(notice -> notice.inWords().toString())
                .toList();
    }

    @Test
    void remarksAndEmptyLinesAreNoRowsAndStayWhereTheyStand() throws IOException {
        String csv = """
                # our desk's places; ask Zahra
                name,lat,lon,source

                # the north
                Herat,1,2,Ali
                ,,,

                Kabul,3,4,Zahra
                # end
                """;
        var personal = read(csv);

        assertThat(personal.notices()).isEmpty();
        assertThat(personal.entries()).hasSize(2);
        assertThat(text(personal.with(PersonalEntry.notAPlace("Kabul"))))
                .isEqualTo(csv.replace("lon,source", "lon,source,kind")
                        .replace("Kabul,3,4,Zahra", "Kabul,,,Zahra,not a place"));
        assertThat(text(personal.without("Herat"))).isEqualTo(csv.replace("Herat,1,2,Ali\n", ""));
    }

    @Test
    void whatASpreadsheetHasWrittenIsWrittenBackAsItWould() throws IOException {
        String csv =
                "\uFEFFName;Lat;Lon;Who;Precision;Kind;Country;Id\r\nAshkinak;32,5;-63,1;\"Ali; Zahra\";;;;\r\n;;;;;;;\r\n";
        var personal = read(csv);

        assertThat(position(personal, "Ashkinak")).isEqualTo(new LatLon(32.5, -63.1));
        assertThat(text(personal.with(PersonalEntry.place("Herat", HERAT))))
                .isEqualTo(csv + "Herat;34,35;62,2;;1000,0;PPLA;AF;geonames:1140026\r\n");
    }

    @Test
    void anOldEncodingIsWrittenBackUntilItHasNoLettersForAName() throws IOException {
        String csv = "name,lat,lon,kind\nOrléans,47.9,1.9,PPL\n";
        var personal = read(csv.getBytes(WINDOWS_1252));

        assertThat(saved(personal.with(PersonalEntry.notAPlace("Évian"))))
                .isEqualTo((csv + "Évian,,,not a place\n").getBytes(WINDOWS_1252));
        assertThat(saved(personal.with(PersonalEntry.notAPlace("Київ"))))
                .isEqualTo(("\uFEFF" + csv + "Київ,,,not a place\n").getBytes(UTF_8));
    }

    @Test
    void whatIsSavedAsUnicodeTextIsReadAndWrittenBack() throws IOException {
        byte[] csv = "\uFEFFname\tlat\tlon\tkind\r\nKyiv\t50.45\t30.52\tPPL".getBytes(UTF_16LE);
        var personal = read(csv);

        assertThat(position(personal, "Kyiv")).isEqualTo(new LatLon(50.45, 30.52));
        assertThat(new String(saved(personal.with(PersonalEntry.notAPlace("Reuters"))), UTF_16LE))
                .isEqualTo("\uFEFFname\tlat\tlon\tkind\r\nKyiv\t50.45\t30.52\tPPL\r\nReuters\t\t\tnot a place\r\n");
    }

    @Test
    void aQuotationMarkWithoutItsPartnerIsToldAndSwallowsNoLine() throws IOException {
        String csv =
                "name,lat,lon,note\nHerat,1,2,\"by the road\nKabul,3,4,\"fine, said Ali\"\nHama,5,6,\"old\" town\nIdlib,7,8,x\n";

        var personal = read(csv);

        assertThat(personal.entries())
                .extracting(PersonalEntry::name)
                .containsExactly("Herat", "Kabul", "Hama", "Idlib");
        assertThat(personal.find("Kabul").orElseThrow().note()).isEqualTo("fine, said Ali");
        assertThat(told(personal))
                .containsExactly(
                        "line 2: a quotation mark at the beginning of a cell is not closed; close it at the end of the cell, or remove it",
                        "line 4: a quotation mark at the beginning of a cell is not closed; close it at the end of the cell, or remove it");
        assertThat(text(personal.without("Idlib"))).isEqualTo(csv.replace("Idlib,7,8,x\n", ""));
    }

    @Test
    void aCellOverSeveralLinesIsOneLineAndTheNextIsCountedOn() throws IOException {
        var personal = read("name,lat,lon,note\nHerat,1,2,\"two\nlines\"\nKabul,north,4,\n");

        assertThat(personal.find("Herat").orElseThrow().note()).isEqualTo("two\nlines");
        assertThat(told(personal).get(0)).startsWith("line 4: the lat is not a number");
    }

    @Test
    void ofTwoLinesOfOneNameTheLastCountsAndBothAreLeft() throws IOException {
        String csv = "name,lat,lon,kind\nHerat,1,2,PPL\nHERAT,3,4,PPL\nHerat,nowhere,4,PPL\n";
        var personal = read(csv);

        assertThat(position(personal, "Herat")).isEqualTo(new LatLon(3, 4));
        assertThat(told(personal).get(0))
                .isEqualTo("line 3: \"HERAT\" stood in line 2, too; this row counts; remove one of the two");
        var changed = personal.with(PersonalEntry.notAPlace("Herat"));
        assertThat(text(changed)).isEqualTo(csv.replace("HERAT,3,4,PPL", "Herat,,,not a place"));
        assertThat(changed.find("Herat").orElseThrow().place()).isEmpty();
        assertThat(text(personal.without("herat"))).isEqualTo("name,lat,lon,kind\nHerat,nowhere,4,PPL\n");
    }

    @Test
    void aMissingColumnIsToldOnceAndAddedOnlyWhenItIsNeeded() throws IOException {
        String csv = "name,lat\nHerat,34.35\nKabul,34.5\n";
        var personal = read(csv);

        assertThat(told(personal))
                .containsExactly(
                        "line 1: no column is called \"lon\"; add it to this line, and rows can have what belongs there",
                        "line 2: \"Herat\" has no position; the row is passed over until it has lat and lon, or an id of the gazetteer",
                        "line 3: \"Kabul\" has no position; the row is passed over until it has lat and lon, or an id of the gazetteer");
        assertThat(text(personal.with(PersonalEntry.notAPlace("Reuters"))))
                .isEqualTo("name,lat,kind\nHerat,34.35\nKabul,34.5\nReuters,,not a place\n");
    }

    @Test
    void whatOtherProgramsCallTheColumnsIsUnderstood() throws IOException {
        var personal = read("Place;Latitude;Longitude\nHerat;34,35;62,2\n");

        assertThat(position(personal, "Herat")).isEqualTo(new LatLon(34.35, 62.2));
        assertThat(told(personal))
                .containsExactly("line 1: no column is called \"name\"; \"place\" is taken for it; call it \"name\"");
        assertThat(text(personal.with(PersonalEntry.notAPlace("Herat"))))
                .isEqualTo("Place;Latitude;Longitude;kind\nHerat;;;not a place\n");
    }

    @Test
    void aTableWithoutTitlesIsReadAndGetsThemWithTheFirstChange() throws IOException {
        var personal = read("sep=;\nHerat;34,35;62,2");

        assertThat(position(personal, "Herat")).isEqualTo(new LatLon(34.35, 62.2));
        assertThat(text(personal.with(PersonalEntry.notAPlace("Reuters")))).isEqualTo("""
                        sep=;
                        name;lat;lon;kind;country;id;precision;note;scope
                        Herat;34,35;62,2
                        Reuters;;;not a place;;;;;
                        """);
    }

    @Test
    void whatAReaderHasNotedAboutANameStaysWhenTheNameIsDecidedAnew() throws IOException {
        var personal = read("name,lat,lon,note,who\nHerat,1,2,ask Zahra,Ali\n");
        Review review = Review.of(Desk.analysis());

        Review after = review.apply(
                Desk.correction(Desk.nth(1, "Herat"), Scope.FROM_NOW_ON, new Verdict.NotAPlace()), personal);

        var next = personal.following(review, after);
        assertThat(text(next)).isEqualTo("name,lat,lon,note,who,kind\nHerat,,,ask Zahra,Ali,not a place\n");
        assertThat(position(next.following(after, after.undo()), "Herat")).isEqualTo(new LatLon(1, 2));
    }

    /** Whatever stands in the file, each line that is about another name is there afterwards, to the byte and in its order. */
    @ParameterizedTest
    @MethodSource("org.dateline.review.ReviewPropertiesTest#seeds")
    void aChangeTouchesNoLineButItsOwn(long seed) throws IOException {
        var random = new Random(seed);
        String csv = scribbled(random);
        var personal = read(csv);

        var changed = personal.with(PersonalEntry.place("Newtown", KABUL));

        assertThat(text(personal)).isEqualTo(csv);
        assertThat(text(changed.without("Newtown")).lines().filter(line -> !line.startsWith("name")))
                .containsExactlyElementsOf(
                        csv.lines().filter(line -> !line.startsWith("name")).toList());
        assertThat(read(text(changed)).find("Newtown").flatMap(PersonalEntry::place))
                .isEqualTo(Optional.of(KABUL));
    }

    private static String scribbled(Random random) {
        List<String> cells = List.of(
                "Herat",
                "1",
                "-2.5",
                "\"a, b\"",
                "# no",
                "\"",
                "\"two\nlines\"",
                "",
                "  ",
                "north",
                "é",
                "a\"b",
                "PPL",
                "=1+1");
        List<String> lines = new ArrayList<>(List.of("name,lat,lon,kind,who"));
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> line = new ArrayList<>();
            for (int j = random.nextInt(8); j > 0; j--) {
                line.add(cells.get(random.nextInt(cells.size())));
            }
            lines.add(String.join(",", line));
        }
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return String.join(end, lines) + (random.nextBoolean() ? end : "");
    }
}
