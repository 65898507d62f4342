package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OverlayPainterTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Viewport GULF_OF_GUINEA = Viewport.centered(new LatLon(0, 0), 5, 300, 200);
    private static final Color FIRST = OverlayPainter.colour(0);
    private static final Color SECOND = OverlayPainter.colour(1);

    @Test
    void anAreaTintsTheGroundAndItsEdgeHasThePlainColour() {
        BufferedImage bare = paint(GULF_OF_GUINEA);
        BufferedImage image = paint(GULF_OF_GUINEA, overlay(1, box(-3, -2, 3, 2)));

        assertThat(distance(rgb(image, 150, 100), mixed(rgb(bare, 150, 100), FIRST, 48 / 255.0)))
                .isLessThan(8);
        assertThat(near(image, at(GULF_OF_GUINEA, 3, 0), FIRST)).isTrue();
        assertThat(rgb(image, 10, 100)).isEqualTo(rgb(bare, 10, 100));
    }

    @Test
    void opacityWeakensTheColourAndNoneLeavesNothing() {
        BufferedImage bare = paint(GULF_OF_GUINEA);
        BufferedImage half = paint(GULF_OF_GUINEA, overlay(0.5, box(-3, -2, 3, 2)));
        BufferedImage none = paint(GULF_OF_GUINEA, overlay(0, box(-3, -2, 3, 2)));

        assertThat(distance(rgb(half, 150, 100), mixed(rgb(bare, 150, 100), FIRST, 24 / 255.0)))
                .isLessThan(8);
        assertThat(rgb(none, 150, 100)).isEqualTo(rgb(bare, 150, 100));
    }

    @Test
    void whatLiesToEitherSideOfTheAntimeridianIsSeenFromEitherSide() {
        Geometry fiji = FACTORY.createMultiPolygon(new org.locationtech.jts.geom.Polygon[] {
            (org.locationtech.jts.geom.Polygon) box(176, -19, 180, -15),
            (org.locationtech.jts.geom.Polygon) box(-180, -19, -176, -15)
        });
        for (double lon : new double[] {179, -179}) {
            Viewport view = Viewport.centered(new LatLon(-17, lon), 6, 300, 200);
            BufferedImage bare = paint(view);
            BufferedImage image = paint(view, overlay(1, fiji));
            for (double x : new double[] {178, -178}) {
                var point = view.toScreen(new LatLon(-17.5, x));
                assertThat(rgb(image, (int) point.x, (int) point.y))
                        .as("%s seen from %s", x, lon)
                        .isNotEqualTo(rgb(bare, (int) point.x, (int) point.y));
            }
        }
    }

    @Test
    void aViewWiderThanTheWorldShowsAPointInEveryCopy() {
        Viewport wide = new Viewport(0.5, 0.5, 1, 1300, 300);
        BufferedImage image = paint(wide, overlay(1, FACTORY.createPoint(new Coordinate(-30, 0))));
        double x = wide.toScreen(new LatLon(0, -30)).x;
        for (double copy : new double[] {x - 512, x, x + 512}) {
            assertThat(near(image, new int[] {(int) copy, 150}, FIRST))
                    .as("at %s", copy)
                    .isTrue();
        }
    }

    @Test
    void eachOverlayHasAColourOfItsOwnAndTheLastLiesOnTop() {
        BufferedImage image = paint(
                GULF_OF_GUINEA,
                overlay(1, FACTORY.createPoint(new Coordinate(0, 0))),
                overlay(1, FACTORY.createPoint(new Coordinate(0, 0))));
        assertThat(rgb(image, 150, 100)).isEqualTo(SECOND.getRGB() & 0xFFFFFF);
    }

    @Test
    void aPictureIsStretchedOverItsExtent() {
        var red = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 4; i++) {
            red.setRGB(i % 2, i / 2, 0xFFFF0000);
        }
        var picture =
                new Overlay.Picture("satellite", 1, red, new Rectangle2D.Double(-200_000, -100_000, 400_000, 200_000));
        BufferedImage image = paint(GULF_OF_GUINEA, picture);
        assertThat(rgb(image, 150, 100)).isEqualTo(0xFF0000);
        assertThat(rgb(image, 5, 5)).isNotEqualTo(0xFF0000);
    }

    @Test
    void theLegendNamesOverlaysThatAreSeenWithTheirColoursTheUppermostFirst() {
        Overlay here = new Overlay.Features("Front", 1, List.of(feature(box(-3, -2, 3, 2))));
        Overlay far = new Overlay.Features("Elsewhere", 1, List.of(feature(box(60, 30, 61, 31))));
        Overlay hidden = new Overlay.Features("Hidden", 0, List.of(feature(box(-3, -2, 3, 2))));
        Overlay picture = new Overlay.Picture(
                "Satellite", 1, new BufferedImage(1, 1, 1), new Rectangle2D.Double(-10, -10, 20, 20));

        Legend legend = Legend.of(List.of(), scene(List.of(here, far, hidden, picture)), GULF_OF_GUINEA);

        assertThat(legend.overlays())
                .containsExactly(
                        new Legend.OverlayEntry("Satellite", OptionalInt.empty()),
                        new Legend.OverlayEntry("Front", OptionalInt.of(FIRST.getRGB() & 0xFFFFFF)));
    }

    private static BufferedImage paint(Viewport view, Overlay... overlays) {
        return TestMap.painter()
                .paint(scene(List.of(overlays)), view, 1, MapTheme.LIGHT, true)
                .image();
    }

    private static MapScene scene(List<Overlay> overlays) {
        return MapScene.of(new Scenes().links()).withLayers(Set.of()).withOverlays(overlays);
    }

    private static Overlay overlay(double opacity, Geometry geometry) {
        return new Overlay.Features("test", opacity, List.of(feature(geometry)));
    }

    private static Overlay.Feature feature(Geometry geometry) {
        return new Overlay.Feature(geometry, "", Map.of());
    }

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static int[] at(Viewport view, double lon, double lat) {
        var point = view.toScreen(new LatLon(lat, lon));
        return new int[] {(int) point.x, (int) point.y};
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    /** Whether the plain colour is found within two pixels: a line may fall between pixels. */
    private static boolean near(BufferedImage image, int[] at, Color colour) {
        for (int y = at[1] - 2; y <= at[1] + 2; y++) {
            for (int x = at[0] - 2; x <= at[0] + 2; x++) {
                if (distance(rgb(image, x, y), colour.getRGB()) < 30) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int distance(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
        }
        return sum;
    }

    private static int mixed(int ground, Color colour, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            double part = (ground >> shift & 0xFF) * (1 - share) + (colour.getRGB() >> shift & 0xFF) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }
}
