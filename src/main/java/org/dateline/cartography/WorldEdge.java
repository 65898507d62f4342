package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Where a projected map shows more than the earth: paper around it, and a thin line along its edge. */
final class WorldEdge {

    private WorldEdge() {}

    /** Paints over what lies outside; the graphics counts in view pixels. */
    static void paint(Graphics2D g, Viewport view, MapTheme theme) {
        Sight sight = Sight.of(view, 0);
        if (sight.complete()) {
            return;
        }
        Shape earth = sight.edge(view);
        var outside = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outside.append(new Rectangle2D.Double(-8, -8, view.width() + 16.0, view.height() + 16.0), false);
        outside.append(earth, false);
        g.setColor(new Color(SheetColours.of(theme).paper()));
        g.fill(outside);
        g.setColor(new Color(Palette.of(theme).lines().coast()));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(earth);
    }
}
