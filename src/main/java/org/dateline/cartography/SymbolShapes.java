package org.dateline.cartography;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The paths of {@link MarkerSymbol} as Java2D shapes on the unit circle. */
final class SymbolShapes {

    private SymbolShapes() {}

    static Shape of(MarkerSymbol symbol) {
        return switch (symbol) {
            case DISC, RING, CLUSTER -> new Ellipse2D.Double(-1, -1, 2, 2);
            case SQUARE -> polygon(-0.78, -0.78, 0.78, -0.78, 0.78, 0.78, -0.78, 0.78);
            case DIAMOND -> polygon(0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0);
            case TRIANGLE -> polygon(0, -1.05, 1, 0.72, -1, 0.72);
        };
    }

    /** The same about a point, so many view pixels large. */
    static Shape of(MarkerSymbol symbol, double x, double y, double radius) {
        var at = AffineTransform.getTranslateInstance(x, y);
        at.scale(radius, radius);
        return at.createTransformedShape(of(symbol));
    }

    /** The line of a tick, to be drawn within a symbol. */
    static Shape tick() {
        var path = new Path2D.Double();
        path.moveTo(MarkerSymbol.TICK[0], MarkerSymbol.TICK[1]);
        path.lineTo(MarkerSymbol.TICK[2], MarkerSymbol.TICK[3]);
        path.lineTo(MarkerSymbol.TICK[4], MarkerSymbol.TICK[5]);
        return path;
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
