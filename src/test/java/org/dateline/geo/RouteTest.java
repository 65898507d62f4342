package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

    /** The worked example in GeographicLib's own documentation: 5551.759400 km. */
    private static final Route NEW_YORK_TO_LONDON = new Route(List.of(new LatLon(40.6, -73.8), new LatLon(51.6, -0.5)));

    @Test
    void lengthsAreThoseOfTheEllipsoid() {
        assertThat(NEW_YORK_TO_LONDON.metres()).isCloseTo(5_551_759.4, within(0.1));
        assertThat(new Route(List.of(new LatLon(0, 179.5), new LatLon(0, -179.5))).metres())
                .as("a degree of the equator, across the antimeridian")
                .isCloseTo(111_319.49, within(0.01));
    }

    @Test
    void aWayIsAsLongAsItsLegs() {
        Route there = NEW_YORK_TO_LONDON;
        Route back = there.then(there.points().get(0));
        assertThat(back.metres()).isCloseTo(2 * there.metres(), within(0.001));
        assertThat(back.lastMetres()).isCloseTo(there.metres(), within(0.001));
        assertThat(back.shortened()).isEqualTo(there);
        assertThat(Route.EMPTY.metres()).isZero();
        assertThat(Route.EMPTY.shortened()).isEqualTo(Route.EMPTY);
    }

    @Test
    void theLineToDrawBendsNorthwardAndAddsNoLength() {
        List<LatLon> line = NEW_YORK_TO_LONDON.line(100_000);
        assertThat(line).hasSize(57);
        assertThat(line.get(0).lat()).isCloseTo(40.6, within(1e-9));
        assertThat(line.get(56)).isEqualTo(new LatLon(51.6, -0.5));
        assertThat(line).anyMatch(point -> point.lat() > 52);
        assertThat(new Route(line).metres()).isCloseTo(NEW_YORK_TO_LONDON.metres(), within(0.01));
    }
}
