package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.dateline.geo.LatLon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small maps compared with pictures that somebody has looked at. {@code -Dgolden.update=true} paints them anew. The
 * tolerance allows for another JDK's rasteriser and JPEG decoder.
 */
class GoldenMapTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/cartography");

    @ParameterizedTest
    @CsvSource({
        "afghanistan, 33.4, 65.5, 5.2, LIGHT",
        "pacific, -15, 178, 2.6, PRINT",
        "gaza, 31.45, 34.45, 8.6, DARK",
        "sahel, 14.5, 2, 3.9, CONTRAST",
        "told, 34, 62, 6.6, LIGHT"
    })
    void theMapLooksAsItDid(String name, double lat, double lon, double zoom, MapTheme theme) throws IOException {
        Viewport view = Viewport.centered(new LatLon(lat, lon), zoom, 480, 300);
        BufferedImage painted = TestMap.painter()
                .paint(MapScene.of(name.equals("told") ? Scenes.told() : Scenes.article()), view, 1, theme, true)
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
}
