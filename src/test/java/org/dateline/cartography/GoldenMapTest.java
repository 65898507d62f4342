package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small maps in every style compared with pictures that somebody has looked at. {@code mvn test -Dtest=GoldenMapTest
 * -Dgolden.update=true} paints them anew: look at them before you commit them. The tolerance allows for another JDK's
 * rasteriser and JPEG decoder and for the few colours of the stored pictures. What fails is left under {@code
 * target/golden}: the picture as it is now, and where it differs.
 */
class GoldenMapTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/cartography/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final int WIDTH = 400;
    private static final int HEIGHT = 250;
    private static final int COLOURS = 40;

    /** A difference of a pixel, 0 to 255, that anybody sees. */
    private static final int FAR = 56;

    private static final double MEAN = 5;
    private static final int MOST_FAR = WIDTH * HEIGHT / 150;

    static Stream<Arguments> views() {
        var told = new Views.View("told", 34, 62, 8);
        return Stream.concat(
                Views.GOLDEN.stream()
                        .flatMap(view -> Arrays.stream(MapTheme.values())
                                .map(theme -> Arguments.of(view, theme, Scenes.world()))),
                Stream.of(Arguments.of(told, MapTheme.LIGHT, Scenes.told())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("views")
    void theMapLooksAsItDid(Views.View view, MapTheme theme, Links links) throws IOException {
        String name = view.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        BufferedImage painted = TestMap.painter()
                .paint(MapScene.of(links), view.small(WIDTH, HEIGHT), 1, theme, true)
                .image();
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            ImageIO.write(PaletteImage.of(painted, COLOURS), "png", file.toFile());
        }
        assertThat(file).as("run with -Dgolden.update=true to make it").exists();
        compare(painted, ImageIO.read(file.toFile()), name);
    }

    private static void compare(BufferedImage painted, BufferedImage golden, String name) throws IOException {
        var differences = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        double sum = 0;
        int far = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int difference = difference(painted.getRGB(x, y), golden.getRGB(x, y));
                sum += difference;
                far += difference > FAR ? 1 : 0;
                int grey = 255 - Math.min(255, difference * 3);
                differences.setRGB(x, y, new Color(difference > FAR ? 255 : grey, grey, grey).getRGB());
            }
        }
        double mean = sum / (WIDTH * HEIGHT);
        if (mean > MEAN || far > MOST_FAR) {
            Files.createDirectories(FAILED);
            Path now = FAILED.resolve(name);
            Path where = FAILED.resolve(name.replace(".png", "-difference.png"));
            ImageIO.write(painted, "png", now.toFile());
            ImageIO.write(differences, "png", where.toFile());
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "%s looks different: by %.1f of 255 on average (%.1f allowed), %d pixels by more than %d (%d allowed)."
                            + " See %s and %s.",
                    name,
                    mean,
                    MEAN,
                    far,
                    FAR,
                    MOST_FAR,
                    now,
                    where));
        }
    }

    private static int difference(int a, int b) {
        int red = Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF));
        int green = Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF));
        return Math.max(red, Math.max(green, Math.abs((a & 0xFF) - (b & 0xFF))));
    }

    @Test
    void theStoredPicturesAreSmallAndNoneIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            long all = 0;
            for (Path file : files.toList()) {
                assertThat(Files.size(file)).as("%s", file).isLessThan(60_000);
                all += Files.size(file);
                String name = file.getFileName().toString();
                String view = name.substring(0, name.indexOf('-'));
                assertThat(Views.GOLDEN.stream().map(Views.View::name).anyMatch(view::equals) || view.equals("told"))
                        .as("%s belongs to a view", name)
                        .isTrue();
            }
            assertThat(all).as("bytes of all").isLessThan(2_500_000);
        }
    }
}
