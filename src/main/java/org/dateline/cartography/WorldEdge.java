package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where a projected map shows more than the earth: paper around it, and a thin line along its edge. */
final class WorldEdge {

    /** Height of a strip, in view pixels. */
    private static final int STRIP = 6;

    private WorldEdge() {}

    /** Everything beyond the edge, in strips: no name may lie there or cross over. */
    static List<Rectangle2D> obstacles(Viewport view) {
        var boxes = new ArrayList<Rectangle2D>();
        if (Sight.of(view, 0).complete()) {
            return boxes;
        }
        for (int y = 0; y < view.height(); y += STRIP) {
            int from = -1;
            for (int x = 0; x <= view.width() + STRIP; x += STRIP) {
                boolean outside =
                        x <= view.width() && view.seen(x, y + STRIP / 2.0).isEmpty();
                if (outside && from < 0) {
                    from = x;
                } else if (!outside && from >= 0) {
                    boxes.add(new Rectangle2D.Double(from - STRIP / 2.0, y, x - from, STRIP));
                    from = -1;
                }
            }
        }
        return boxes;
    }

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
