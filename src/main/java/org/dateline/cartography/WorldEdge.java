package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where a projected map shows more than the earth: paper around it, and a thin line along its edge. */
final class WorldEdge {

    private WorldEdge() {}

    /** Along the edge, where no name may cross it. */
    static List<Rectangle2D> obstacles(Viewport view) {
        Sight sight = Sight.of(view, 0);
        var boxes = new ArrayList<Rectangle2D>();
        if (!sight.complete()) {
            double[] at = new double[6];
            for (PathIterator i = sight.edge(view).getPathIterator(null); !i.isDone(); i.next()) {
                i.currentSegment(at);
                if (at[0] > -9 && at[1] > -9 && at[0] < view.width() + 9 && at[1] < view.height() + 9) {
                    boxes.add(new Rectangle2D.Double(at[0] - 2, at[1] - 2, 4, 4));
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
