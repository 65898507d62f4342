package org.dateline.cartography;

import java.awt.geom.Path2D;

/** Draws lines with rounded corners, the more of a corner the longer its sides, up to a limit. Not thread-safe. */
final class Pen {

    private final double rounding;
    private double lastX;
    private double lastY;
    private double cornerX;
    private double cornerY;
    private boolean pending;

    /** @param rounding how far from a corner its rounding begins at most; 0 draws corners as they are */
    Pen(double rounding) {
        this.rounding = rounding;
    }

    void moveTo(Path2D.Float path, double x, double y) {
        lift(path);
        path.moveTo(x, y);
        lastX = x;
        lastY = y;
    }

    void lineTo(Path2D.Float path, double x, double y) {
        if (rounding == 0) {
            path.lineTo(x, y);
            return;
        }
        if (pending) {
            turn(path, x, y);
        }
        cornerX = x;
        cornerY = y;
        pending = true;
    }

    private void turn(Path2D.Float path, double x, double y) {
        double before = Math.hypot(cornerX - lastX, cornerY - lastY);
        double after = Math.hypot(x - cornerX, y - cornerY);
        double reach = Math.min(rounding, Math.min(before, after / 2));
        if (!(reach > 0.5)) {
            path.lineTo(cornerX, cornerY);
            lastX = cornerX;
            lastY = cornerY;
            return;
        }
        path.lineTo(cornerX + (lastX - cornerX) * reach / before, cornerY + (lastY - cornerY) * reach / before);
        lastX = cornerX + (x - cornerX) * reach / after;
        lastY = cornerY + (y - cornerY) * reach / after;
        path.quadTo(cornerX, cornerY, lastX, lastY);
    }

    /** Ends a line at the point that it was drawn to last, however it goes on. */
    void lift(Path2D.Float path) {
        if (pending) {
            path.lineTo(cornerX, cornerY);
            lastX = cornerX;
            lastY = cornerY;
            pending = false;
        }
    }
}
