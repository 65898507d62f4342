package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void everyPixelReadsBack() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            BufferedImage image = image(new Random(seed));
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(image, Map.of())));
            assertThat(pixels(read)).as("seed %d", seed).isEqualTo(pixels(image));
        }
    }

    @Test
    void theResolutionIsWrittenInDotsAMetre() throws IOException {
        byte[] png = png(image(new Random(1)), Map.of());
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        int dots = (png[at + 6] & 0xFF) << 8 | png[at + 7] & 0xFF;
        assertThat(dots).isEqualTo((int) Math.round(192 / 0.0254));
    }

    @Test
    void wordsAreWrittenInUtf8() throws IOException {
        byte[] png = png(image(new Random(1)), Map.of("Description", "Map of Herāt."));
        assertThat(new String(png, StandardCharsets.UTF_8))
                .contains("Description")
                .contains("Map of Herāt.");
    }

    private static byte[] png(BufferedImage image, Map<String, String> words) throws IOException {
        var out = new ByteArrayOutputStream();
        PngWriter.write(image, 192, words, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Runs of colour with noise between them, so that every filter is the best for some row. */
    private static BufferedImage image(Random random) {
        var image = new BufferedImage(1 + random.nextInt(60), 1 + random.nextInt(60), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            int kind = random.nextInt(3);
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, kind == 0 ? random.nextInt() : kind == 1 ? x * 0x010101 : y * 0x030201);
            }
        }
        return image;
    }
}
