package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoordinatesTest {

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = CoordinatesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    static Stream<String> spellings() throws IOException {
        return lines("coordinates.csv").stream();
    }

    static Stream<String> lookalikes() throws IOException {
        return lines("lookalikes.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everySpellingIsReadAloneAndAmidASentence(String row) {
        String[] cells = row.split("\\|", -1);
        String spelling = cells[0];
        for (String sentence : List.of("The depot lies at %s, they said.", "(%s)", "%s", "Hit: %s.")) {
            String text = String.format(sentence.replace("%s", "%1$s"), spelling);
            List<Coordinates.Match> found = Coordinates.scan(text);
            if (cells[3].equals("none")) {
                assertThat(found).isEmpty();
                continue;
            }
            assertThat(found).as(text).hasSize(1);
            Coordinates.Match match = found.get(0);
            assertThat(text.substring(match.start(), match.end())).isEqualTo(spelling);
            assertReads(match.reading(), cells);
        }
        if (!cells[3].equals("none")) {
            assertThat(Coordinates.parse(" " + spelling + " "))
                    .hasValueSatisfying(reading -> assertReads(reading, cells));
        }
    }

    private static void assertReads(Reading reading, String[] cells) {
        assertThat(reading.location().lat()).isCloseTo(Double.parseDouble(cells[1]), within(0.00002));
        assertThat(reading.location().lon()).isCloseTo(Double.parseDouble(cells[2]), within(0.00002));
        assertThat(reading.notation()).isEqualTo(Notation.valueOf(cells[3]));
        if (!cells[4].isEmpty()) {
            assertThat(Math.round(reading.precisionMetres())).isEqualTo(Long.parseLong(cells[4]));
        }
    }

    @ParameterizedTest
    @MethodSource("lookalikes")
    void numbersThatOnlyLookLikeAPositionArePassedOver(String sentence) {
        assertThat(Coordinates.scan(sentence)).isEmpty();
    }

    @Test
    void twoDecimalsNeedAWordThatSpeaksForThem() {
        assertThat(Coordinates.scan("They were found at 33.51, 36.29 on Friday."))
                .isEmpty();
        assertThat(Coordinates.scan("They were found at coordinates 33.51, 36.29 on Friday."))
                .hasSize(1);
        assertThat(Coordinates.scan("The GPS position (33.51, 36.29) was given."))
                .hasSize(1);
    }

    @Test
    void aTypedPairNeedsNothingElse() {
        assertThat(Coordinates.parse("33.5 36.3").map(Reading::location)).contains(new LatLon(33.5, 36.3));
        assertThat(Coordinates.parse("(33, 36)").map(Reading::location)).contains(new LatLon(33, 36));
        assertThat(Coordinates.parse("33.5 36.3 Damascus")).isEmpty();
        assertThat(Coordinates.parse("Damascus")).isEmpty();
        assertThat(Coordinates.parse("")).isEmpty();
    }

    @Test
    void positionsOffTheEarthAreNone() {
        assertThat(Coordinates.scan(
                        "at 95.5123° N, 36.2911° E or so. At 33.5123° N, 190.2911° E or so. At 33°71'N 36°12'E or so."))
                .isEmpty();
    }

    @Test
    void severalPositionsInARowAreEachFound() {
        String text = "Coordinates: 33°47′N 44°30′E / 33.783°N 44.500°E / 33.783; 44.500\n";
        assertThat(Coordinates.scan(text))
                .extracting(match -> text.substring(match.start(), match.end()))
                .containsExactly("33°47′N 44°30′E", "33.783°N 44.500°E", "33.783; 44.500");
    }

    @Test
    void whatIsWrittenInANotationIsReadBackFromIt() {
        var random = new Random(7);
        IntStream.range(0, 2000).forEach(i -> {
            var point = new LatLon(random.nextDouble() * 163.9 - 79.9, random.nextDouble() * 359.8 - 179.9);
            for (Notation notation : Notation.values()) {
                String written = notation.format(point).orElseThrow();
                Optional<Reading> read = Coordinates.parse(written);
                assertThat(read).as(written).isPresent();
                assertThat(read.orElseThrow().location().distanceMetres(point))
                        .as(written)
                        .isLessThan(notation == Notation.DMS || notation == Notation.PLUS_CODE ? 25 : 2);
                assertThat(read.orElseThrow().notation()).isEqualTo(notation);
                assertThat(Coordinates.scan("It is at " + written + ", so they say."))
                        .as(written)
                        .hasSize(1);
            }
        });
    }

    @Test
    void junkIsScannedWithoutFail() {
        String alphabet = "0123456789.,;:°'\"NSEW -+/()latong=e:h@#U′″ \n";
        IntStream.range(0, 300).forEach(seed -> {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Coordinates.Match match : Coordinates.scan(text)) {
                assertThat(match.start()).isGreaterThanOrEqualTo(end);
                end = match.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    void theTimeGrowsWithTheLengthOfTheText() {
        for (String unit : List.of(
                "33.5 36.3 ", "1", "33°", "N 3 ", "12 34 56 ", "http://a.b/", "31U DQ ", "a sentence with 12 words ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(15), () -> Coordinates.scan(text), unit);
        }
    }
}
