package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A name in its place; positions in view pixels. */
sealed interface PlacedLabel {

    String text();

    TextStyle style();

    /** Boxes of its letters, which nothing else covers. */
    List<Rectangle2D> boxes();

    /** The box around all of them. */
    default Rectangle2D box() {
        Rectangle2D all = (Rectangle2D) boxes().get(0).clone();
        boxes().forEach(all::add);
        return all;
    }

    /**
     * Level lines of text, centred on each other.
     *
     * @param lines from top to bottom
     * @param widths of the lines
     * @param box of all lines
     */
    record Straight(String text, TextStyle style, List<String> lines, double[] widths, Rectangle2D box)
            implements PlacedLabel {
        @Override
        public List<Rectangle2D> boxes() {
            return List.of(box);
        }
    }

    /** Letters along a line. */
    record Curved(String text, TextStyle style, List<Letter> letters, List<Rectangle2D> boxes) implements PlacedLabel {
        static Curved of(String text, TextStyle style, List<Letter> letters) {
            List<Rectangle2D> boxes =
                    letters.stream().map(letter -> letter.box(style.size())).toList();
            return new Curved(text, style, List.copyOf(letters), boxes);
        }
    }

    /**
     * One letter: the middle of its baseline, and how it is turned.
     *
     * @param angle in radians clockwise
     */
    record Letter(String text, double x, double y, double angle, double width) {
        Rectangle2D box(double size) {
            double half = Math.max(width / 2, size * 0.25) + 0.5;
            double midX = x + Math.sin(angle) * size * 0.33;
            double midY = y - Math.cos(angle) * size * 0.33;
            double reachX = Math.abs(Math.cos(angle)) * half + Math.abs(Math.sin(angle)) * size * 0.5;
            double reachY = Math.abs(Math.sin(angle)) * half + Math.abs(Math.cos(angle)) * size * 0.5;
            return new Rectangle2D.Double(midX - reachX, midY - reachY, reachX * 2, reachY * 2);
        }
    }
}
