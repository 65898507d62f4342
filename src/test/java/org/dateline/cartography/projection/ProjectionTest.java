package org.dateline.cartography.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.Map;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    private static final Map<String, Bounds> EXTENTS = Map.of(
            "svalbard", new Bounds(76, 9, 81, 34),
            "norway", new Bounds(57, 4, 72, 32),
            "afghanistan", new Bounds(29, 60, 39, 75),
            "russia", new Bounds(41, 19, 82, -169),
            "fiji", new Bounds(-22, 174, -13, -170),
            "antarctica", new Bounds(-90, -180, -60, 180),
            "sahel", new Bounds(8, -18, 24, 40),
            "israel", new Bounds(29.4, 34.2, 33.4, 35.9),
            "congo", new Bounds(-14, 8, 8, 32),
            "world", new Bounds(-85, -180, 85, 180));

    private static Projection fitting(String name) {
        return FittingProjection.of(EXTENTS.get(name), EXTENTS.get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "svalbard, Lambert azimuthal",
        "norway, Albers",
        "afghanistan, Albers",
        "russia, Lambert azimuthal",
        "fiji, Albers",
        "antarctica, the South Pole",
        "sahel, Albers",
        "israel, Transverse Mercator",
        "congo, Lambert azimuthal",
        "world, Equal Earth"
    })
    void theGroundDecidesOnTheProjection(String name, String words) {
        assertThat(fitting(name).title().toString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"svalbard", "norway", "afghanistan", "russia", "fiji", "antarctica", "sahel", "israel", "congo", "world"
    })
    void everyPositionComesBackFromThePlane(String name) {
        Projection projection = fitting(name);
        Bounds box = EXTENTS.get(name);
        var plane = new Point2D.Double();
        var back = new Point2D.Double();
        for (int i = 1; i < 20; i++) {
            for (int k = 1; k < 20; k++) {
                var position = LatLon.wrapped(box.south() + box.height() * i / 20, box.west() + box.width() * k / 20);
                double lon = Longitudes.around(position.lon(), projection.middleLongitude());
                assertThat(projection.project(lon, position.lat(), plane)).isTrue();
                assertThat(projection.unproject(plane.x, plane.y, back)).isTrue();
                assertThat(LatLon.wrapped(back.y, back.x).distanceMetres(position))
                        .as("%s of %s", position, name)
                        .isLessThan(5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"svalbard", "norway", "afghanistan", "russia", "fiji", "antarctica", "sahel", "congo", "world"})
    void equalAreasOfTheEarthAreEqualOnTheSheet(String name) {
        Projection projection = fitting(name);
        Bounds box = EXTENTS.get(name);
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < 9; i++) {
            for (int k = 1; k < 9; k++) {
                double south = box.south() + box.height() * i / 10;
                double west = box.west() + box.width() * k / 10;
                double ratio = planeArea(projection, south, west, 0.2)
                        / (Math.toRadians(0.2) * (Authalic.sine(south + 0.2) - Authalic.sine(south)));
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
        }
        assertThat(most / least).isCloseTo(1, within(0.001));
    }

    private static double planeArea(Projection projection, double south, double west, double size) {
        double[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        double sum = 0;
        var here = new Point2D.Double();
        var next = new Point2D.Double();
        for (int i = 0; i < 4; i++) {
            project(projection, south + size * corners[i][1], west + size * corners[i][0], here);
            project(projection, south + size * corners[(i + 1) % 4][1], west + size * corners[(i + 1) % 4][0], next);
            sum += here.x * next.y - next.x * here.y;
        }
        return Math.abs(sum) / 2;
    }

    private static void project(Projection projection, double lat, double lon, Point2D.Double plane) {
        double middle = projection.middleLongitude();
        assertThat(projection.project(Longitudes.around(lon, middle), lat, plane))
                .isTrue();
    }

    @Test
    void aUnitOfThePlaneIsAsLongAsWebMercatorsInTheMiddle() {
        Projection projection = fitting("afghanistan");
        var west = new Point2D.Double();
        var east = new Point2D.Double();
        project(projection, 34, 67.4, west);
        project(projection, 34, 67.6, east);
        assertThat(east.x - west.x).isCloseTo(0.2 / 360, within(0.2 / 360 * 0.01));
    }

    @Test
    void theEarthEndsAtTheEdgeOfTheProjection() {
        var position = new Point2D.Double();
        assertThat(fitting("world").unproject(0.6, 0, position)).isFalse();
        assertThat(fitting("world").unproject(0, -0.4, position)).isFalse();
        assertThat(fitting("russia").unproject(3, 3, position)).isFalse();
    }

    @Test
    void aCodeOfTheRegisterIsLookedUp() throws ProjectionException {
        Bounds norway = EXTENTS.get("norway");
        Projection projection = ProjectionChoice.parse("EPSG:25833").projection(norway, norway);
        assertThat(projection.title().toString()).isEqualTo("EPSG:25833, ETRS89 / UTM zone 33N");
        var plane = new Point2D.Double();
        project(projection, 69.65, 18.96, plane);
        // the figures of Norway's mapping authority for Tromsø, to the kilometre
        assertThat(plane.x * projection.crsInUnit()).isCloseTo(653_500, within(1_000.0));
        assertThat(-plane.y * projection.crsInUnit()).isCloseTo(7_730_600, within(1_500.0));
    }

    @Test
    void anUnknownCodeAndOneForOtherGroundAreRefusedInWords() {
        Bounds norway = EXTENTS.get("norway");
        assertThatThrownBy(() -> ProjectionChoice.parse("EPSG:99999").projection(norway, norway))
                .isInstanceOf(ProjectionException.class)
                .hasMessageContaining("EPSG:99999 is not in the register");
        assertThatThrownBy(() -> ProjectionChoice.parse("32642").projection(norway, norway))
                .isInstanceOf(ProjectionException.class)
                .hasMessageContaining("WGS 84 / UTM zone 42N")
                .hasMessageContaining("is made for")
                .hasMessageContaining("Ask for auto");
        Bounds wide = new Bounds(30, -100, 75, 140);
        assertThatThrownBy(() -> ProjectionChoice.parse("EPSG:25833").projection(wide, wide))
                .isInstanceOf(ProjectionException.class)
                .hasMessageContaining("does not reach");
    }

    @Test
    void aChoiceIsReadFromItsWord() {
        assertThat(ProjectionChoice.parse("Mercator")).isEqualTo(ProjectionChoice.MERCATOR);
        assertThat(ProjectionChoice.parse(" auto ")).isEqualTo(ProjectionChoice.FITTING);
        assertThat(ProjectionChoice.parse("epsg:3035")).isEqualTo(new ProjectionChoice.Code(3035));
        assertThat(ProjectionChoice.parse("3857")).isEqualTo(ProjectionChoice.MERCATOR);
        assertThatThrownBy(() -> ProjectionChoice.parse("conic"))
                .hasMessageContaining("'conic' is no projection: say mercator, auto, or a code");
    }
}
