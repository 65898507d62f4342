package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.dateline.article.Interruption;

/** Draws how densely an article's mentions lie, as shapes, and the key to it. */
final class HeatPainter {

    static final double KEY_HEIGHT = 40;
    private static final double CELL_WIDTH = 30;

    private final HeatColours colours;

    HeatPainter(MapTheme theme) {
        this.colours = HeatColours.of(theme);
    }

    /** Draws the density; the graphics counts in view pixels. */
    void paint(Graphics2D g, Heat heat, Viewport view) {
        DensityGrid grid = heat.over(view);
        g.setComposite(AlphaComposite.SrcOver.derive((float) colours.opacity()));
        for (int i = 0; i < heat.thresholds().size(); i++) {
            Interruption.check();
            g.setColor(new Color(colours.rgb().get(i)));
            g.fill(Contours.of(grid, heat.thresholds().get(i)));
        }
        g.setComposite(AlphaComposite.SrcOver);
    }

    static double keyWidth(Heat.Key key) {
        return CELL_WIDTH * key.classes().size();
    }

    /** Draws the key: its title, a row of patches, and under the left edge of each where it begins. */
    void key(Graphics2D g, Heat.Key key, double x, double y, int ground, SheetText text, TextStyle style) {
        text.draw(g, text.say(key.title()), style, x, y + style.size());
        for (int i = 0; i < key.classes().size(); i++) {
            double left = x + i * CELL_WIDTH;
            g.setColor(new Color(colours.over(ground, i)));
            g.fill(new Rectangle2D.Double(left, y + 16, CELL_WIDTH, 9));
            text.draw(g, key.classes().get(i), style.withSize(9), left, y + 35);
        }
    }
}
