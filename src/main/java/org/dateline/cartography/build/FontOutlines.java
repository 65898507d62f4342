package org.dateline.cartography.build;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Merges the contours of a font's glyphs where they overlap. Fonts that are cut from variable ones draw a letter as strokes laid over each other. JavaFX takes the
 * outline of a glyph by the even-odd rule, where it draws type as shapes: all type on a scaled display without a graphics
 * processor, and what is higher than 80 device pixels everywhere. What two strokes share is then a hole.
 */
final class FontOutlines {

    /** Of the ground that the two rules tell apart, in square units of the font: less cannot be seen. */
    private static final double SEEN = 20;

    private static final double FLAT = 0.1;

    private FontOutlines() {}

    /**
     * A font with each glyph's outline in contours that do not overlap. All measures stay; outlines move by half a unit at most.
     *
     * @param font a TrueType file
     */
    static byte[] merged(byte[] font) {
        var file = new TrueTypeFile(font);
        var glyphs = new GlyphTable(file);
        // most of those made of parts need no more than their parts
        for (boolean ofParts : new boolean[] {false, true}) {
            for (int i = 0; i < glyphs.count(); i++) {
                Path2D outline = glyphs.outline(i);
                if (glyphs.isOfParts(i) == ofParts && overlap(outline) > SEEN) {
                    glyphs.replace(i, SimpleGlyph.of(new Area(outline).getPathIterator(null)));
                }
            }
        }
        glyphs.store();
        return file.toBytes();
    }

    /** How much of an outline is ground by the one rule of what is inside and not by the other, in square units of its own. */
    static double overlap(Shape outline) {
        var ground = new Area(winding(Path2D.WIND_NON_ZERO, outline));
        ground.exclusiveOr(new Area(winding(Path2D.WIND_EVEN_ODD, outline)));
        double twice = 0;
        double[] at = new double[6];
        double[] first = new double[2];
        double[] last = new double[2];
        // the contours of an area lie so that all of its ground counts, and its holes against it
        for (PathIterator path = ground.getPathIterator(null, FLAT); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            double[] to = kind == PathIterator.SEG_CLOSE ? first : at.clone();
            if (kind == PathIterator.SEG_MOVETO) {
                first = to;
            } else {
                twice += last[0] * to[1] - last[1] * to[0];
            }
            last = to;
        }
        return Math.abs(twice) / 2;
    }

    private static Path2D winding(int rule, Shape outline) {
        var path = new Path2D.Double(rule);
        path.append(outline.getPathIterator(null), false);
        return path;
    }
}
