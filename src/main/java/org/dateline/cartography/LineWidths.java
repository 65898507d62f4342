package org.dateline.cartography;

/** How wide lines are, in view pixels, at a zoom. Zero: not drawn. */
final class LineWidths {

    private LineWidths() {}

    static double coast(double zoom) {
        return ramp(zoom, 1, 0.45, 10, 1.3);
    }

    static double border(double zoom) {
        return ramp(zoom, 1, 0.5, 9, 1.7);
    }

    static double province(double zoom) {
        return ramp(zoom, 4, 0.5, 10, 1.1);
    }

    /** A river shows from a zoom that its rank sets, thin at first. */
    static double river(int rank, double zoom) {
        double from = 1.6 + rank * 0.62;
        if (zoom < from) {
            return 0;
        }
        return Math.min(3, 0.5 + (zoom - from) * 0.3);
    }

    private static double ramp(double zoom, double z0, double w0, double z1, double w1) {
        double share = Math.max(0, Math.min(1.4, (zoom - z0) / (z1 - z0)));
        return w0 + (w1 - w0) * share;
    }
}
