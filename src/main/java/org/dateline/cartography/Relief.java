package org.dateline.cartography;

import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.dateline.gazetteer.DataException;

/** Shade and height of the earth's surface: relief.bin, its tiles decoded when they are needed. Thread-safe. */
final class Relief {

    /** Tiles kept decoded: 16 MB, what a window of 1280 x 800 needs with its margin, and some. */
    private static final int KEPT = 64;

    private final ByteSource source;
    private final int[][] offsets;
    private final Map<Integer, byte[]> tiles = new Recent<>(KEPT);

    private Relief(ByteSource source, int[][] offsets) {
        this.source = source;
        this.offsets = offsets;
    }

    static Relief open(Path file) throws DataException {
        ByteSource source = ByteSource.open(file, "DLR1");
        try {
            int[][] offsets = new int[ReliefFormat.values().length][];
            for (ReliefFormat format : ReliefFormat.values()) {
                offsets[format.ordinal()] = new int[2 * firstTile(levels(format))];
                for (int tile = 0; tile < offsets[format.ordinal()].length; tile += 2) {
                    int length = source.number();
                    offsets[format.ordinal()][tile] = source.skip(length);
                    offsets[format.ordinal()][tile + 1] = length;
                }
            }
            return new Relief(source, offsets);
        } catch (IndexOutOfBoundsException e) {
            throw source.damaged(e);
        }
    }

    /** Levels of the pyramid; level 0 is one tile. */
    static int levels(ReliefFormat format) {
        return Integer.numberOfTrailingZeros(format.size() / ReliefFormat.TILE) + 1;
    }

    private static int firstTile(int level) {
        int tiles = 0;
        for (int i = 0; i < level; i++) {
            tiles += 1 << 2 * i;
        }
        return tiles;
    }

    /**
     * A window of a field, rows one after the other.
     *
     * @param level 0 is one tile; the world is {@code TILE << level} pixels wide
     * @param left may lie outside the world, which repeats sideways
     * @param top may lie outside the world, whose first and last row then repeat
     */
    byte[] window(ReliefFormat format, int level, int left, int top, int width, int height) {
        byte[] window = new byte[width * height];
        int size = ReliefFormat.TILE << level;
        for (int y = 0; y < height; y++) {
            int row = Math.max(0, Math.min(size - 1, top + y));
            for (int x = 0; x < width; ) {
                int column = Math.floorMod(left + x, size);
                int run = Math.min(width - x, ReliefFormat.TILE - column % ReliefFormat.TILE);
                byte[] tile = tile(format, level, column / ReliefFormat.TILE, row / ReliefFormat.TILE);
                int from = row % ReliefFormat.TILE * ReliefFormat.TILE + column % ReliefFormat.TILE;
                System.arraycopy(tile, from, window, y * width + x, run);
                x += run;
            }
        }
        return window;
    }

    private synchronized byte[] tile(ReliefFormat format, int level, int column, int row) {
        int number = firstTile(level) + (row << level) + column;
        return tiles.computeIfAbsent(format.ordinal() << 24 | number, key -> decode(format, number));
    }

    private byte[] decode(ReliefFormat format, int number) {
        int from = offsets[format.ordinal()][number * 2];
        int length = offsets[format.ordinal()][number * 2 + 1];
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(source.bytes(), from, length))) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            reader.setInput(in);
            try {
                return ((DataBufferByte) reader.read(0).getRaster().getDataBuffer()).getData();
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return flat(format);
        }
    }

    /** What stands for a damaged tile: level ground. A map with a flat patch beats no map. */
    private static byte[] flat(ReliefFormat format) {
        byte[] flat = new byte[ReliefFormat.TILE * ReliefFormat.TILE];
        java.util.Arrays.fill(flat, format == ReliefFormat.SHADE ? (byte) 128 : (byte) 110);
        return flat;
    }
}
