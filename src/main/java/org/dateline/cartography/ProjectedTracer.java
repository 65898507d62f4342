package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dateline.geo.WebMercator;

/**
 * A tracer of any projection. Lines are cut at the edge of what is seen before they are projected, for beyond it formulas may
 * give anything, and long edges get more corners, for straight ones are bent on the sheet. The grid ends at 85 degrees; what
 * touches its lower edge is Antarctica, which goes on to the pole.
 */
final class ProjectedTracer extends Tracer {

    /** Picture pixels after which an edge gets another corner. */
    private static final double EDGE = 16;

    /** Grid units after which it does however small the picture is: two degrees. */
    private static final double LONG = ArcFormat.SIZE / 180.0;

    /** Where the south pole is taken to lie on the grid, which ends before it. */
    private static final double POLE = ArcFormat.SIZE * 1.02;

    /** What of Antarctica lies beyond the grid. */
    private static final double[] CAP = {
        0, ArcFormat.SIZE, ArcFormat.SIZE, ArcFormat.SIZE, ArcFormat.SIZE, POLE, 0, POLE
    };

    private final Viewport view;
    private final double pixels;
    private final int top;
    private final int copy;
    private final Rectangle2D seen;
    private final double step;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private Point2D.Double last = new Point2D.Double();

    private ProjectedTracer(Viewport view, double pixels, int top, int copy, Rectangle2D seen) {
        this.view = view;
        this.pixels = pixels;
        this.top = top;
        this.copy = copy;
        this.seen = seen;
        this.step = Math.min(LONG, EDGE * ArcFormat.SIZE / (view.worldPixels() * pixels));
    }

    /** Tracers for the copies of the grid on both sides of the antimeridian, as far as they can be seen. */
    static List<Tracer> of(Viewport view, double pixels, double margin, int top) {
        return of(view, Sight.of(view, margin / pixels), pixels, top);
    }

    static List<Tracer> of(Viewport view, Sight sight, double pixels, int top) {
        var tracers = new ArrayList<Tracer>();
        for (int copy = -2; copy <= 2; copy++) {
            double west = Math.max(0, (sight.west() + 180) / 360 - copy);
            double east = Math.min(1, (sight.east() + 180) / 360 - copy);
            double north = sight.north() > WebMercator.MAX_LATITUDE ? 0 : WebMercator.y(sight.north());
            double south =
                    sight.south() < -WebMercator.MAX_LATITUDE ? POLE / ArcFormat.SIZE : WebMercator.y(sight.south());
            if (west < east && north < south) {
                var seen = new Rectangle2D.Double(
                        west * ArcFormat.SIZE,
                        north * ArcFormat.SIZE,
                        (east - west) * ArcFormat.SIZE,
                        (south - north) * ArcFormat.SIZE);
                tracers.add(new ProjectedTracer(view, pixels, top, copy, seen));
            }
        }
        return tracers;
    }

    private Point2D.Double at(double gridX, double gridY) {
        if (gridX != lastX || gridY != lastY) {
            double lon = gridX * 360 / ArcFormat.SIZE - 180 + copy * 360.0;
            double lat = gridY > ArcFormat.SIZE ? -90 : gridY <= 0 ? 90 : WebMercator.lat(gridY / ArcFormat.SIZE);
            last = view.projected(lon, lat);
            last.setLocation(last.x * pixels, last.y * pixels - top);
            lastX = gridX;
            lastY = gridY;
        }
        return last;
    }

    @Override
    double x(double gridX, double gridY) {
        return at(gridX, gridY).x;
    }

    @Override
    double y(double gridX, double gridY) {
        return at(gridX, gridY).y;
    }

    @Override
    double stretch(double gridX, double gridY) {
        double near = ArcFormat.SIZE / 3600.0;
        Point2D.Double here = at(gridX, gridY);
        return here.distance(at(gridX < seen.getCenterX() ? gridX + near : gridX - near, gridY)) / near;
    }

    @Override
    Rectangle2D seen() {
        return seen;
    }

    // ---- areas

    @Override
    void fill(Path2D.Float path, Area area, Lines.Level level, double smallest) {
        int[] boxes = area.boxes();
        double scale = view.worldPixels() * pixels / ArcFormat.SIZE;
        for (int ring = 0; ring < area.rings().length; ring++) {
            int at = ring * 4;
            double size = Math.max(boxes[at + 2] - boxes[at], boxes[at + 3] - boxes[at + 1]) * scale;
            if (size >= smallest && sees(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3])) {
                fill(path, points(area.rings()[ring], level));
                if (boxes[at + 3] >= ArcFormat.SIZE && boxes[at + 2] - boxes[at] > ArcFormat.SIZE / 2) {
                    fill(path, CAP);
                }
            }
        }
    }

    private static double[] points(int[] ring, Lines.Level level) {
        int size = 0;
        for (int directed : ring) {
            size += level.start()[(directed >>> 1) + 1] - level.start()[directed >>> 1];
        }
        double[] points = new double[size * 2];
        int next = 0;
        for (int directed : ring) {
            int line = directed >>> 1;
            int from = level.start()[line];
            int to = level.start()[line + 1];
            for (int k = 0; k < to - from; k++) {
                int point = (directed & 1) != 0 ? to - 1 - k : from + k;
                points[next++] = level.x(line, point);
                points[next++] = level.y(line, point);
            }
        }
        return points;
    }

    /** Adds a ring of grid points, x and y in turn. */
    void fill(Path2D path, double[] ring) {
        double[] inside = BoxClip.ring(ring, seen);
        if (inside.length >= 6) {
            move(path, inside[0], inside[1]);
            for (int i = 0; i < inside.length; i += 2) {
                int next = (i + 2) % inside.length;
                line(path, inside[i], inside[i + 1], inside[next], inside[next + 1]);
            }
            path.closePath();
        }
    }

    private void move(Path2D path, double x, double y) {
        Point2D.Double at = at(x, y);
        path.moveTo(at.x, at.y);
    }

    /** Goes on from the first point to the second, bending as the projection does. */
    private void line(Path2D path, double x0, double y0, double x1, double y1) {
        int pieces = (int) Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / step);
        for (int i = 1; i < pieces; i++) {
            double share = (double) i / pieces;
            Point2D.Double at = at(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
            path.lineTo(at.x, at.y);
        }
        Point2D.Double at = at(x1, y1);
        path.lineTo(at.x, at.y);
    }

    // ---- lines

    @Override
    void stroke(Path2D.Float path, Lines lines, Lines.Level level, int line) {
        if (!sees(lines.box(line, 0), lines.box(line, 1), lines.box(line, 2), lines.box(line, 3))) {
            return;
        }
        int from = level.start()[line];
        double[] points = new double[(level.start()[line + 1] - from) * 2];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = level.x(line, from + i / 2);
            points[i + 1] = level.y(line, from + i / 2);
        }
        stroke(path, points);
    }

    /** Adds a line of grid points, x and y in turn, in one or more pieces. */
    void stroke(Path2D path, double[] points) {
        boolean open = true;
        for (int i = 2; i < points.length; i += 2) {
            double[] piece = BoxClip.segment(points[i - 2], points[i - 1], points[i], points[i + 1], seen);
            if (piece.length == 0) {
                open = true;
                continue;
            }
            if (open || piece[0] != points[i - 2] || piece[1] != points[i - 1]) {
                move(path, piece[0], piece[1]);
            }
            line(path, piece[0], piece[1], piece[2], piece[3]);
            open = piece[2] != points[i] || piece[3] != points[i + 1];
        }
    }

    @Override
    void strokeWhole(Path2D.Float path, Lines lines, Lines.Level level, int line) {
        stroke(path, lines, level, line);
    }
}
