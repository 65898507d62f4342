package org.dateline.cartography.build;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outlines of a TrueType font: its tables {@code glyf}, {@code loca} and {@code maxp}. Lengths are units of the font. Not thread-safe. */
final class GlyphTable {

    private static final int LONG_OFFSETS = 50;
    private static final int MOST_POINTS = 6;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TrueTypeFile font;
    private final List<byte[]> glyphs = new ArrayList<>();

    GlyphTable(TrueTypeFile font) {
        this.font = font;
        boolean wide = font.table("head").getShort(LONG_OFFSETS) != 0;
        ByteBuffer loca = font.table("loca");
        ByteBuffer glyf = font.table("glyf");
        int count = font.table("maxp").getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int from = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
            int to = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
            byte[] glyph = new byte[to - from];
            glyf.get(from, glyph);
            glyphs.add(glyph);
        }
    }

    int count() {
        return glyphs.size();
    }

    boolean isOfParts(int glyph) {
        byte[] bytes = glyphs.get(glyph);
        return bytes.length > 0 && bytes[0] < 0;
    }

    /** The outline of a glyph, put together from its parts where it has some. */
    Path2D outline(int glyph) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var in = ByteBuffer.wrap(glyphs.get(glyph));
        if (in.hasRemaining()) {
            int contours = in.getShort();
            in.position(10);
            if (contours < 0) {
                parts(in, path);
            } else {
                SimpleGlyph.read(in, contours, path);
            }
        }
        return path;
    }

    void replace(int glyph, SimpleGlyph outline) {
        glyphs.set(glyph, outline.toBytes());
        ByteBuffer most = font.table("maxp");
        // of glyphs alone and, behind, of those made of parts
        int[] counts = {outline.points(), outline.contours()};
        for (int i = 0; i < 4; i++) {
            int at = MOST_POINTS + 2 * i;
            most.putShort(at, (short) Math.max(most.getShort(at), counts[i % 2]));
        }
    }

    /** Writes the outlines back into the font. */
    void store() {
        int size = glyphs.stream().mapToInt(glyph -> glyph.length + 3 & ~3).sum();
        var glyf = ByteBuffer.allocate(size);
        var loca = ByteBuffer.allocate(4 * glyphs.size() + 4);
        for (byte[] glyph : glyphs) {
            loca.putInt(glyf.position());
            glyf.put(glyph).position(glyf.position() + 3 & ~3);
        }
        loca.putInt(size);
        font.table("head").putShort(LONG_OFFSETS, (short) 1);
        font.replace("glyf", glyf.array());
        font.replace("loca", loca.array());
    }

    private void parts(ByteBuffer in, Path2D path) {
        int flags;
        do {
            flags = in.getShort();
            int part = in.getShort() & 0xFFFF;
            if ((flags & OFFSETS) == 0) {
                throw new IllegalArgumentException("parts joined at points are not read");
            }
            boolean words = (flags & WORDS) != 0;
            double dx = words ? in.getShort() : in.get();
            double dy = words ? in.getShort() : in.get();
            double[] m = {1, 0, 0, 1};
            if ((flags & SCALE) != 0) {
                m[0] = m[3] = fraction(in);
            } else if ((flags & TWO_SCALES) != 0) {
                m = new double[] {fraction(in), 0, 0, fraction(in)};
            } else if ((flags & MATRIX) != 0) {
                m = new double[] {fraction(in), fraction(in), fraction(in), fraction(in)};
            }
            path.append(outline(part).getPathIterator(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy)), false);
        } while ((flags & MORE) != 0);
    }

    private static double fraction(ByteBuffer in) {
        return in.getShort() / 16384.0;
    }
}
