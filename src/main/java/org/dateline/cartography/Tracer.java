package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns lines of the grid into paths of picture pixels, for one copy of the world in one view. What lies outside is left out
 * where that changes nothing inside. Not thread-safe.
 */
abstract class Tracer {

    /** Tracers for all copies of the world that a view shows. */
    static List<Tracer> of(Viewport view, double pixels, double margin) {
        return of(view, pixels, margin, 0, (int) Math.ceil(view.height() * pixels));
    }

    /**
     * Tracers for all copies of the world that a band of the picture shows; y counts from the band's top.
     *
     * @param pixels picture pixels a view pixel
     * @param margin how far around the band lines matter, in picture pixels
     * @param top first row of the band
     * @param rows how many rows it has
     */
    static List<Tracer> of(Viewport view, double pixels, double margin, int top, int rows) {
        if (view.isProjected()) {
            return ProjectedTracer.of(view, pixels, margin, top);
        }
        var tracers = new ArrayList<Tracer>();
        double half = view.width() / 2.0 / view.worldPixels();
        double reach = half + margin / pixels / view.worldPixels();
        for (int copy = (int) Math.floor(view.x() - reach); copy <= Math.floor(view.x() + reach); copy++) {
            tracers.add(new MercatorTracer(view, copy, pixels, margin, top, rows));
        }
        return tracers;
    }

    /** The picture pixel of a point of the grid. */
    abstract double x(double gridX, double gridY);

    /** The picture pixel of a point of the grid. */
    abstract double y(double gridX, double gridY);

    /** Picture pixels in a unit of the grid at one of its points. */
    abstract double stretch(double gridX, double gridY);

    /** What of the grid can be seen, margin included. */
    abstract Rectangle2D seen();

    boolean sees(double w, double n, double e, double s) {
        Rectangle2D seen = seen();
        return w <= seen.getMaxX() && e >= seen.getMinX() && n <= seen.getMaxY() && s >= seen.getMinY();
    }

    /** Adds the rings of an area that can be seen; rings smaller than {@code smallest} pixels are left out. */
    abstract void fill(Path2D.Float path, Area area, Lines.Level level, double smallest);

    /** Adds a line as far as it can be seen, in one or more pieces; closed specks of less than a pixel are left out. */
    abstract void stroke(Path2D.Float path, Lines lines, Lines.Level level, int line);

    /** Adds the whole of a line if any of it can be seen: dashes begin where the line does, not where a view cuts it. */
    abstract void strokeWhole(Path2D.Float path, Lines lines, Lines.Level level, int line);

    /** Adds the lines around an area without those where the map was cut along the antimeridian. */
    void outline(Path2D.Float path, Area area, Topology topology, Lines.Level level) {
        for (int[] ring : area.rings()) {
            for (int directed : ring) {
                if (topology.arcClass(directed >>> 1) != ArcClass.SEAM) {
                    stroke(path, topology.lines(), level, directed >>> 1);
                }
            }
        }
    }
}
