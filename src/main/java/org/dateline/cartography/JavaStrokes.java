package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Draws lines with Java2D, as shapes into a drawing. */
record JavaStrokes(Graphics2D graphics) implements Strokes {

    @Override
    public void draw(Path2D path, int rgb, double width, double opacity) {
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(rgb));
        graphics.draw(path);
        graphics.setComposite(AlphaComposite.SrcOver);
    }
}
