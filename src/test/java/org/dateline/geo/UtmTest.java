package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.junit.jupiter.api.Test;

class UtmTest {

    private static Utm utm(double lat, double lon) {
        return Utm.of(new LatLon(lat, lon)).orElseThrow();
    }

    @Test
    void theTowerOfTorontoLiesWhereItsPublishedCoordinatesSay() {
        // CN Tower, 43°38′33.24″N 79°23′13.7″W = 17T 630084 4833438, the worked example of many UTM articles
        Utm tower = utm(43 + 38 / 60.0 + 33.24 / 3600, -(79 + 23 / 60.0 + 13.7 / 3600));
        assertThat(tower.zone()).isEqualTo(17);
        assertThat(tower.band()).isEqualTo('T');
        assertThat(tower.easting()).isCloseTo(630_084, within(1.0));
        assertThat(tower.northing()).isCloseTo(4_833_438, within(1.0));
    }

    @Test
    void theCentralMeridianOnTheEquatorIsTheOrigin() {
        Utm origin = utm(0, 3);
        assertThat(origin.easting()).isCloseTo(500_000, within(1e-6));
        assertThat(origin.northing()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aQuarterOfTheMeridianHasItsKnownLength() {
        // quarter meridian of WGS 84: 10,001,965.729 m
        TransverseMercator.Plane pole = TransverseMercator.forward(new LatLon(90, 0), 0);
        assertThat(pole.north()).isCloseTo(10_001_965.729, within(0.001));
    }

    @Test
    void anIndependentProjectionAgreesWithinAMillimetre() throws Exception {
        var factory = new DefaultMathTransformFactory();
        ParameterValueGroup parameters = factory.getDefaultParameters("Transverse_Mercator");
        parameters.parameter("semi_major").setValue(TransverseMercator.SEMI_MAJOR);
        parameters
                .parameter("semi_minor")
                .setValue(TransverseMercator.SEMI_MAJOR * (1 - TransverseMercator.FLATTENING));
        parameters.parameter("central_meridian").setValue(0);
        parameters.parameter("scale_factor").setValue(1);
        MathTransform other = factory.createParameterizedTransform(parameters);
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var point = new LatLon(random.nextDouble() * 160 - 80, random.nextDouble() * 6 - 3);
            double[] xy = {point.lon(), point.lat()};
            other.transform(xy, 0, xy, 0, 1);
            TransverseMercator.Plane plane = TransverseMercator.forward(point, 0);
            assertThat(Math.hypot(plane.east() - xy[0], plane.north() - xy[1])).isLessThan(0.001);
        }
    }

    @Test
    void everyPositionComesBackWithinAMillimetre() {
        var random = new Random(3);
        IntStream.range(0, 5000).forEach(i -> {
            var point = new LatLon(random.nextDouble() * 164 - 80, random.nextDouble() * 360 - 180);
            assertThat(Utm.of(point).orElseThrow().toLatLon().distanceMetres(point))
                    .isLessThan(0.001);
        });
    }

    @Test
    void norwayAndSvalbardHaveTheirWiderZones() {
        assertThat(utm(60, 4).zone()).isEqualTo(32);
        assertThat(utm(78, 8).zone()).isEqualTo(31);
        assertThat(utm(78, 10).zone()).isEqualTo(33);
        assertThat(utm(78, 30).zone()).isEqualTo(35);
        assertThat(utm(78, 40).zone()).isEqualTo(37);
    }

    @Test
    void thePolesHaveNoZone() {
        assertThat(Utm.of(new LatLon(84.5, 0))).isEmpty();
        assertThat(Utm.of(new LatLon(-80.5, 0))).isEmpty();
        assertThat(Notation.UTM.format(new LatLon(88, 10))).isEmpty();
    }

    @Test
    void zonesThatDoNotExistAreRefused() {
        assertThatThrownBy(() -> new Utm(61, 'S', 500_000, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Utm(30, 'I', 500_000, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
