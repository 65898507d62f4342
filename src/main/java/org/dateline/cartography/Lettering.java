package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Objects;

/** How type gets onto a map: as shapes, or as text where the format has fonts. */
public interface Lettering {

    /** Type as shapes: looks the same everywhere, cannot be searched. */
    Lettering SHAPES = (g, line) -> {
        line.halo(g);
        g.setComposite(AlphaComposite.SrcOver.derive((float) line.style().opacity()));
        g.setColor(new Color(line.style().rgb()));
        g.fill(line.outline());
        g.setComposite(AlphaComposite.SrcOver);
    };

    /** Draws a line of type; its baseline begins at the origin of the graphics and runs to the right. */
    void draw(Graphics2D g, Line line);

    /**
     * A line of type.
     *
     * @param text what it says
     * @param style how it looks
     * @param font in the size asked for; has all letters of the text
     * @param shipped whether the font is the style's own face, rather than one that stands in for missing letters
     * @param outline of its letters
     */
    record Line(String text, TextStyle style, Font font, boolean shipped, Shape outline) {
        public Line {
            Objects.requireNonNull(text);
            Objects.requireNonNull(style);
            Objects.requireNonNull(font);
            Objects.requireNonNull(outline);
        }

        /** Draws the halo, if there is one, as a shape. */
        public void halo(Graphics2D g) {
            if (style.haloOpacity() > 0) {
                g.setComposite(AlphaComposite.SrcOver.derive((float) (style.haloOpacity() * style.opacity())));
                g.setColor(new Color(style.halo()));
                g.setStroke(new BasicStroke(
                        (float) (2 * style.haloWidth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(outline);
                g.setComposite(AlphaComposite.SrcOver);
            }
        }
    }
}
