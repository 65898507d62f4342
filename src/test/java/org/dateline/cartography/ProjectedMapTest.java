package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps in projections of their own: {@code -Dgolden.update=true} paints the pictures anew, as for the other maps. */
class ProjectedMapTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/cartography/projected");

    private static Viewport view(Bounds extent, int width, int height) throws IOException {
        var options = Snapshot.Options.usual()
                .withSize(width, height, 1)
                .withExtent(extent)
                .withProjection(ProjectionChoice.FITTING);
        return new SheetView(Scenes.article(), options).view(width, height);
    }

    @ParameterizedTest
    @CsvSource({
        "svalbard, 74, 5, 81, 36, LIGHT",
        "norway, 57, 4, 72, 32, PRINT",
        "russia, 41, 19, 82, -169, LIGHT",
        "fiji, -22, 174, -13, -170, CONTRAST",
        "antarctica, -90, -180, -60, 180, DARK",
        "afghanistan, 29, 60, 39, 75, LIGHT",
        "world, -85, -180, 85, 180, LIGHT"
    })
    void theProjectedMapLooksAsItDid(String name, double south, double west, double north, double east, MapTheme theme)
            throws IOException {
        Viewport view = view(new Bounds(south, west, north, east), 480, 300);
        var layers = EnumSet.copyOf(Layer.usual());
        layers.add(Layer.GRATICULE);
        layers.remove(Layer.LABELS);
        BufferedImage painted = TestMap.painter()
                .paint(MapScene.of(Scenes.article()).withLayers(layers), view, 1, theme, true)
                .image();
        Path file = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            ImageIO.write(painted, "png", file.toFile());
        }
        BufferedImage golden = ImageIO.read(file.toFile());
        double sum = 0;
        int far = 0;
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 480; x++) {
                int difference = difference(painted.getRGB(x, y), golden.getRGB(x, y));
                sum += difference;
                far += difference > 48 ? 1 : 0;
            }
        }
        assertThat(sum / (480 * 300)).as("mean difference of a pixel, 0 to 255").isLessThan(1.5);
        assertThat(far).as("pixels that differ much").isLessThan(480 * 300 / 150);
    }

    private static int difference(int a, int b) {
        int red = Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF));
        int green = Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF));
        return Math.max(red, Math.max(green, Math.abs((a & 0xFF) - (b & 0xFF))));
    }

    @ParameterizedTest
    @CsvSource({
        "41, 19, 82, -169",
        "-22, 174, -13, -170",
        "-90, -180, -60, 180",
        "60, -180, 90, 180",
        "-85, -180, 85, 180",
        "30, 120, 70, -120"
    })
    void noLineRunsAcrossTheMap(double south, double west, double north, double east) throws IOException {
        Viewport view = view(new Bounds(south, west, north, east), 900, 700);
        Topology topology = TestMap.basemap().topology();
        Lines.Level level = topology.lines().level(ArcFormat.level(view.zoom()));
        for (Tracer tracer : Tracer.of(view, 1, 12)) {
            var path = new Path2D.Float();
            for (int line = 0; line < topology.lines().count(); line++) {
                if (topology.arcClass(line) != ArcClass.SEAM) {
                    tracer.stroke(path, topology.lines(), level, line);
                }
            }
            assertThat(longest(path, view)).isLessThan(45);
        }
    }

    /** The longest straight piece that touches the view. */
    private static double longest(Path2D path, Viewport view) {
        double longest = 0;
        double[] at = new double[6];
        var last = new Point2D.Double();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            boolean move = i.currentSegment(at) == PathIterator.SEG_MOVETO;
            boolean near = at[0] > 0 && at[1] > 0 && at[0] < view.width() && at[1] < view.height();
            if (!move && near) {
                longest = Math.max(longest, last.distance(at[0], at[1]));
            }
            last.setLocation(at[0], at[1]);
        }
        return longest;
    }

    @Test
    void aPixelOfAViewIsThePositionThatIsDrawnThere() throws IOException {
        Viewport view = view(new Bounds(29, 60, 39, 75), 900, 700);
        var herat = new LatLon(34.348, 62.199);
        Point2D.Double at = view.toScreen(herat);
        assertThat(view.seen(at.x, at.y).orElseThrow().distanceMetres(herat)).isLessThan(10);
    }

    @Test
    void theScaleBarIsTrueInTheMiddleOfTheMap() throws IOException {
        Viewport view = view(new Bounds(57, 4, 72, 32), 900, 700);
        ScaleBar bar = ScaleBar.of(view, 150);
        LatLon left = view.at(450 - bar.pixels() / 2, 350);
        LatLon right = view.at(450 + bar.pixels() / 2, 350);
        assertThat(left.distanceMetres(right)).isCloseTo(bar.metres(), within(bar.metres() * 0.005));
    }

    @Test
    void everythingAskedForIsOnTheSheet() throws IOException {
        var box = new Bounds(41, 19, 82, -169);
        Viewport view = view(box, 900, 700);
        for (int i = 0; i <= 10; i++) {
            for (int k = 0; k <= 10; k++) {
                var at = view.toScreen(
                        LatLon.wrapped(box.south() + box.height() * i / 10, box.west() + box.width() * k / 10));
                assertThat(at.x).isBetween(-1.0, 901.0);
                assertThat(at.y).isBetween(-1.0, 701.0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 71, -17, 1200, 304",
        "-35, 71, -120, 1200, 675",
        "10, 50, 20, 2000, 300",
        "-20, 60, 10, 300, 1200",
        "45, 80, -30, 1200, 400",
        "-60, -10, 100, 1500, 500"
    })
    void aWideSheetIsNotCoveredByPaper(double south, double north, double west, int width, int height)
            throws IOException {
        for (int wide = 40; wide <= 160; wide += 40) {
            var box = new Bounds(south, west, north, Longitudes.wrapped(west + wide));
            Viewport view = view(box, width, height);
            Sight sight = Sight.of(view, 0);
            var edge = sight.edge(view);
            for (int i = 1; i < 10; i++) {
                for (int k = 1; k < 10; k++) {
                    var at = view.toScreen(
                            LatLon.wrapped(box.south() + box.height() * i / 10, box.west() + box.width() * k / 10));
                    assertThat(sight.complete() || edge.contains(at))
                            .as(view.projection().title().in(Language.ENGLISH) + at)
                            .isTrue();
                }
            }
        }
    }
}
