package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MgrsTest {

    @Test
    void monumentsStandInTheirPublishedSquares() {
        // Honolulu's 4Q FJ and the Eiffel Tower's 31U DQ 48251 11932 are widely published examples
        assertThat(Mgrs.format(new LatLon(21.3098, -157.9167), 1))
                .hasValueSatisfying(ref -> assertThat(ref).startsWith("4Q FJ 1"));
        assertThat(Mgrs.format(new LatLon(48.858222, 2.2945), 5))
                .hasValueSatisfying(ref -> assertThat(ref).startsWith("31U DQ 4825"));
    }

    @Test
    void aReferenceLeadsBackToItsSquare() {
        var random = new Random(11);
        IntStream.range(0, 5000).forEach(i -> {
            var point = new LatLon(random.nextDouble() * 163.9 - 79.9, random.nextDouble() * 360 - 180);
            for (int digits = 1; digits <= 5; digits++) {
                String reference = Mgrs.format(point, digits).orElseThrow();
                String[] parts = reference.split(" ");
                String zone = parts[0];
                Mgrs.Square square = Mgrs.square(
                                Integer.parseInt(zone.substring(0, zone.length() - 1)),
                                zone.charAt(zone.length() - 1),
                                parts[1].charAt(0),
                                parts[1].charAt(1),
                                parts[2],
                                parts[3])
                        .orElseThrow(() -> new AssertionError(reference));
                assertThat(square.metres()).isCloseTo(Math.pow(10, 5 - digits), within(1e-9));
                assertThat(square.center().distanceMetres(point))
                        .as(reference)
                        .isLessThan(square.metres() * 0.75 + 0.5);
            }
        });
    }

    @Test
    void squaresThatAreNotInTheirZoneOrBandAreNone() {
        assertThat(Mgrs.square(31, 'U', 'A', 'Q', "48", "11")).isPresent();
        assertThat(Mgrs.square(31, 'U', 'J', 'Q', "48", "11")).isEmpty();
        assertThat(Mgrs.square(31, 'N', 'D', 'T', "48", "11")).isEmpty();
        assertThat(Mgrs.square(61, 'U', 'D', 'Q', "48", "11")).isEmpty();
    }
}
