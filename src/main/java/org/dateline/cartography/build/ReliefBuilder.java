package org.dateline.cartography.build;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.dateline.cartography.ReliefFormat;
import org.dateline.geo.WebMercator;

/**
 * Makes relief.bin from the elevation tiles of Marble's atlas theme (SRTM30, NASA/JPL): 16 by 8 JPEGs of 675 pixels, eight
 * bits, plate carrée. The shading is computed here and not in the program, from a smoothed surface, so that the blocks of
 * the source's JPEG do not show on plains.
 */
final class ReliefBuilder {

    private static final int TILE = 675;
    private static final int WIDTH = 16 * TILE;
    private static final int HEIGHT = 8 * TILE;

    /** Of a source pixel along a meridian. */
    private static final double METRES = 40_007_863.0 / 2 / HEIGHT;

    /** How far from a pixel its slope is taken, in source pixels. */
    private static final double REACH = 0.7;

    private final float[] source = new float[WIDTH * HEIGHT];

    static void build(Path srtm, Path out) throws IOException {
        var builder = new ReliefBuilder();
        builder.read(srtm);
        builder.smooth();
        byte[] height = builder.heights();
        builder.toMetres();
        byte[][] fields = {builder.shades(), height};
        var sink = new ByteSink().magic("DLR1");
        for (int field = 0; field < fields.length; field++) {
            pyramid(sink, fields[field], ReliefFormat.values()[field]);
        }
        Files.write(out.resolve("relief.bin"), sink.toBytes());
    }

    private void read(Path srtm) throws IOException {
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 16; column++) {
                String name = String.format(Locale.ROOT, "3/%06d/%06d_%06d.jpg", row, row, column);
                byte[] pixels = pixels(ImageIO.read(srtm.resolve(name).toFile()));
                for (int y = 0; y < TILE; y++) {
                    for (int x = 0; x < TILE; x++) {
                        source[(row * TILE + y) * WIDTH + column * TILE + x] = pixels[y * TILE + x] & 0xFF;
                    }
                }
            }
        }
    }

    private static byte[] pixels(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            throw new IllegalArgumentException("not a grey image");
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** A bilateral blur along rows and columns: levels small steps, which are noise, keeps large ones, which are slopes. */
    private void smooth() {
        smoothAlong(1);
        smoothAlong(WIDTH);
    }

    private void smoothAlong(int stride) {
        float[] from = source.clone();
        double[] distance = new double[5];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = Math.exp(-i * i / (2 * 1.3 * 1.3));
        }
        IntStream.range(0, HEIGHT).parallel().forEach(y -> {
            for (int x = 0; x < WIDTH; x++) {
                int at = y * WIDTH + x;
                double noise = from[at] < 180 ? 4.5 : 2.2; // the grey steps of high land are six times as large
                double sum = 0;
                double weights = 0;
                for (int k = -4; k <= 4; k++) {
                    int other = at + k * stride;
                    if (other < 0 || other >= from.length) {
                        continue;
                    }
                    double step = from[other] - from[at];
                    double weight = distance[Math.abs(k)] * Math.exp(-step * step / (2 * noise * noise));
                    sum += weight * from[other];
                    weights += weight;
                }
                source[at] = (float) (sum / weights);
            }
        });
    }

    private byte[] heights() {
        return field(ReliefFormat.HEIGHT.size(), (column, row, lat) -> (int) Math.round(at(column, row)));
    }

    private byte[] shades() {
        return field(ReliefFormat.SHADE.size(), this::shade);
    }

    private void toMetres() {
        for (int i = 0; i < source.length; i++) {
            source[i] = (float) SourceScale.metres(source[i]);
        }
    }

    /** What a field holds at a column and row of the source, that is at a latitude. */
    private interface Value {
        int at(double column, double row, double lat);
    }

    private static byte[] field(int size, Value value) {
        byte[] field = new byte[size * size];
        IntStream.range(0, size).parallel().forEach(y -> {
            double lat = WebMercator.lat((y + 0.5) / size);
            double row = (90 - lat) / 180 * HEIGHT - 0.5;
            for (int x = 0; x < size; x++) {
                field[y * size + x] = (byte) value.at((x + 0.5) / size * WIDTH - 0.5, row, lat);
            }
        });
        return field;
    }

    /**
     * Shade from the north-west, 0 dark to 255 bright, 128 on level ground. Of the slope along the light the share
     * {@code L / (L + 0.11)} counts: hills of a few per cent show, and the Himalaya does not go black.
     */
    private int shade(double column, double row, double lat) {
        double stretch = 1 / Math.max(0.25, Math.cos(Math.toRadians(lat)));
        double dx = (at(column + REACH, row) - at(column - REACH, row)) * stretch;
        double dy = at(column, row + REACH) - at(column, row - REACH);
        double light = (dx + dy) * 0.7071 / (2 * REACH * METRES);
        double seen = Math.signum(light) * Math.max(0, Math.abs(light) - 0.0025);
        return (int) Math.round(128 + 122 * seen / (Math.abs(seen) + 0.11));
    }

    private double at(double column, double row) {
        int x = (int) Math.floor(column);
        int y = (int) Math.floor(row);
        double fx = column - x;
        double fy = row - y;
        return (value(x, y) * (1 - fx) + value(x + 1, y) * fx) * (1 - fy)
                + (value(x, y + 1) * (1 - fx) + value(x + 1, y + 1) * fx) * fy;
    }

    private float value(int x, int y) {
        return source[Math.max(0, Math.min(HEIGHT - 1, y)) * WIDTH + Math.floorMod(x, WIDTH)];
    }

    private static void pyramid(ByteSink sink, byte[] finest, ReliefFormat format) throws IOException {
        List<byte[]> levels = new ArrayList<>();
        levels.add(finest);
        for (int size = format.size(); size > ReliefFormat.TILE; size /= 2) {
            levels.add(halve(levels.get(levels.size() - 1), size));
        }
        for (int level = levels.size() - 1; level >= 0; level--) {
            int size = format.size() >> level;
            for (int y = 0; y < size; y += ReliefFormat.TILE) {
                for (int x = 0; x < size; x += ReliefFormat.TILE) {
                    byte[] jpeg = jpeg(levels.get(level), size, x, y, format.quality());
                    sink.number(jpeg.length).raw(jpeg);
                }
            }
        }
    }

    private static byte[] halve(byte[] pixels, int size) {
        int half = size / 2;
        byte[] halved = new byte[half * half];
        for (int y = 0; y < half; y++) {
            for (int x = 0; x < half; x++) {
                int at = 2 * y * size + 2 * x;
                int sum = (pixels[at] & 0xFF)
                        + (pixels[at + 1] & 0xFF)
                        + (pixels[at + size] & 0xFF)
                        + (pixels[at + size + 1] & 0xFF);
                halved[y * half + x] = (byte) ((sum + 2) / 4);
            }
        }
        return halved;
    }

    private static byte[] jpeg(byte[] pixels, int size, int left, int top, float quality) throws IOException {
        var image = new BufferedImage(ReliefFormat.TILE, ReliefFormat.TILE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = pixels(image);
        for (int y = 0; y < ReliefFormat.TILE; y++) {
            System.arraycopy(pixels, (top + y) * size + left, target, y * ReliefFormat.TILE, ReliefFormat.TILE);
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
