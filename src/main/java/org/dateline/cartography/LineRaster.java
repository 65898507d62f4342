package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Draws lines into a band of a picture, five times as fast as Java2D strokes them: a pixel is covered by how far its middle
 * is from the nearest segment, which gives round caps and joins for nothing. Lines thinner than a pixel are drawn a pixel
 * wide and fainter. Not thread-safe.
 */
final class LineRaster implements Strokes {

    /** How far a curve may lie from the chords that stand for it, in pixels. */
    private static final double FLAT = 0.15;

    /** Looks at eight pixels at once: most of those near a line are clear. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final int[] pixels;
    private final int width;
    private final int top;
    private final int rows;
    private final byte[] cover;
    private final int block;
    private final long[] touched;

    /**
     * A raster for some rows of a picture.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param top the first row; paths count from it
     */
    LineRaster(BufferedImage image, int top, int rows) {
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.top = top;
        this.rows = rows;
        this.cover = new byte[width * rows];
        this.block = (width + 63) / 64;
        this.touched = new long[rows];
    }

    @Override
    public void draw(Path2D path, int rgb, double lineWidth, double opacity) {
        var segments = new Segments(Math.max(1, lineWidth) / 2, Math.min(1, lineWidth) * opacity * 255);
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        for (PathIterator i = path.getPathIterator(null, FLAT); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    segments.end();
                    startX = at[0];
                    startY = at[1];
                    segments.start(startX, startY);
                }
                case PathIterator.SEG_CLOSE -> segments.to(startX, startY);
                default -> segments.to(at[0], at[1]);
            }
        }
        segments.end();
        paint(rgb);
    }

    /** Marks the pixels near segments. */
    private final class Segments {

        private final double reach;
        private final double most;
        private final int full;
        private final double shortest;
        private double lastX;
        private double lastY;
        private double skippedX;
        private double skippedY;
        private boolean skipped;

        /** @param most cover of a pixel in the middle of the line, 0 to 255 */
        Segments(double half, double most) {
            this.reach = half + 0.5;
            this.most = most;
            this.full = (int) (most + 0.5);
            this.shortest = reach * reach * 0.5;
        }

        void start(double x, double y) {
            lastX = x;
            lastY = y;
            skipped = false;
        }

        /** Goes on to a point; steps that are short against the width of the line are taken together. */
        void to(double x, double y) {
            double dx = x - lastX;
            double dy = y - lastY;
            skipped = dx * dx + dy * dy < shortest;
            if (skipped) {
                skippedX = x;
                skippedY = y;
            } else {
                cover(lastX, lastY, x, y);
                lastX = x;
                lastY = y;
            }
        }

        void end() {
            if (skipped) {
                cover(lastX, lastY, skippedX, skippedY);
                skipped = false;
            }
        }

        private void cover(double x0, double y0, double x1, double y1) {
            double north = Math.min(y0, y1) - reach;
            double south = Math.max(y0, y1) + reach;
            double west = Math.min(x0, x1) - reach;
            double east = Math.max(x0, x1) + reach;
            if (south < 0 || north > rows || east < 0 || west > width) {
                return;
            }
            double dx = x1 - x0;
            double dy = y1 - y0;
            double squared = dx * dx + dy * dy;
            double perLength = squared > 1e-12 ? 1 / squared : 0;
            // along a row the segment's neighbourhood is a slanted strip: so wide, and moving so much from row to row
            boolean level = Math.abs(dy) <= 1e-6;
            double lean = level ? 0 : dx / dy;
            double strip = level ? Double.MAX_VALUE : reach * Math.sqrt(1 + lean * lean);
            int last = lastMiddle(south, rows);
            for (int row = firstMiddle(north); row <= last; row++) {
                double py = row + 0.5 - y0;
                double middle = x0 + py * lean;
                int first = firstMiddle(Math.max(west, middle - strip));
                int end = lastMiddle(Math.min(east, middle + strip), width);
                row(row, first, end, x0, py, dx, dy, perLength);
            }
        }

        /** The first pixel whose middle lies at or beyond a place. */
        private static int firstMiddle(double from) {
            return from <= 0.5 ? 0 : (int) Math.ceil(from - 0.5);
        }

        /** The last of some pixels whose middle lies at or before a place. */
        private static int lastMiddle(double to, int count) {
            return to < 0.5 ? -1 : Math.min(count - 1, (int) (to - 0.5));
        }

        private void row(int row, int first, int end, double x0, double py, double dx, double dy, double perLength) {
            int base = row * width;
            boolean any = false;
            for (int column = first; column <= end; column++) {
                if ((cover[base + column] & 0xFF) >= full) {
                    continue;
                }
                double px = column + 0.5 - x0;
                double t = (px * dx + py * dy) * perLength;
                t = t < 0 ? 0 : t > 1 ? 1 : t;
                double ex = px - t * dx;
                double ey = py - t * dy;
                double squared = ex * ex + ey * ey;
                if (squared < reach * reach) {
                    int value = (int) (Math.min(1, reach - Math.sqrt(squared)) * most + 0.5);
                    if (value > (cover[base + column] & 0xFF)) {
                        cover[base + column] = (byte) value;
                        any = true;
                    }
                }
            }
            if (any) {
                int lastBlock = end / block;
                for (int i = first / block; i <= lastBlock; i++) {
                    touched[row] |= 1L << i;
                }
            }
        }
    }

    /** Lays a colour over all pixels that are covered, and uncovers them. */
    private void paint(int rgb) {
        int redBlue = rgb & 0xFF00FF;
        int green = rgb & 0x00FF00;
        for (int row = 0; row < rows; row++) {
            int base = row * width;
            int target = (top + row) * width;
            for (long blocks = touched[row]; blocks != 0; blocks &= blocks - 1) {
                int first = Long.numberOfTrailingZeros(blocks) * block;
                int end = Math.min(width, first + block);
                for (int x = first; x < end; x++) {
                    if (x + 8 <= end && (long) EIGHT.get(cover, base + x) == 0) {
                        x += 7;
                        continue;
                    }
                    int share = cover[base + x] & 0xFF;
                    if (share != 0) {
                        cover[base + x] = 0;
                        int over = share + (share >> 7); // 256ths
                        int left = 256 - over;
                        int under = pixels[target + x];
                        // red and blue are mixed in one multiplication, with a byte of room above each
                        int rb = ((under & 0xFF00FF) * left + redBlue * over + 0x800080) >>> 8;
                        int g = ((under & 0x00FF00) * left + green * over + 0x008000) >>> 8;
                        pixels[target + x] = (rb & 0xFF00FF) | (g & 0x00FF00);
                    }
                }
            }
            touched[row] = 0;
        }
    }
}
