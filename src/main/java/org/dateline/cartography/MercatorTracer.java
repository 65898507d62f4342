package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A tracer of Web Mercator: the grid is stretched and shifted, nothing more. What lies outside is left out. */
final class MercatorTracer extends Tracer {

    /** From this zoom on the points of the source are so far apart that corners show: they are rounded. */
    private static final double ROUND_FROM = 8.5;

    /** How far from a corner its rounding begins at most, in view pixels. */
    private static final double ROUNDING = 7;

    private final double scale;
    private final double offsetX;
    private final double offsetY;
    private final double west;
    private final double north;
    private final double east;
    private final double south;
    private final Pen pen;

    /**
     * A tracer for a copy of the world and a band of the picture; y counts from the band's top.
     *
     * @param copy which copy, 0 for the one between 180° W and 180° E
     * @param pixels picture pixels a view pixel
     * @param margin how far around the band lines matter, in picture pixels
     * @param top first row of the band
     * @param rows how many rows it has
     */
    MercatorTracer(Viewport view, int copy, double pixels, double margin, int top, int rows) {
        double world = view.worldPixels() * pixels;
        scale = world / ArcFormat.SIZE;
        offsetX = (copy - view.x()) * world + view.width() * pixels / 2;
        offsetY = -view.y() * world + view.height() * pixels / 2 - top;
        west = (-margin - offsetX) / scale;
        north = (-margin - offsetY) / scale;
        east = (view.width() * pixels + margin - offsetX) / scale;
        south = (rows + margin - offsetY) / scale;
        pen = new Pen(view.zoom() < ROUND_FROM ? 0 : ROUNDING * pixels);
    }

    @Override
    double x(double gridX, double gridY) {
        return gridX * scale + offsetX;
    }

    @Override
    double y(double gridX, double gridY) {
        return gridY * scale + offsetY;
    }

    @Override
    double stretch(double gridX, double gridY) {
        return scale;
    }

    @Override
    Rectangle2D seen() {
        return new Rectangle2D.Double(west, north, east - west, south - north);
    }

    @Override
    boolean sees(double w, double n, double e, double s) {
        return w <= east && e >= west && n <= south && s >= north;
    }

    @Override
    void fill(Path2D.Float path, Area area, Lines.Level level, double smallest) {
        int[] boxes = area.boxes();
        for (int ring = 0; ring < area.rings().length; ring++) {
            int at = ring * 4;
            double size = Math.max(boxes[at + 2] - boxes[at], boxes[at + 3] - boxes[at + 1]) * scale;
            if (size >= smallest && sees(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3])) {
                boolean first = true;
                for (int directed : area.rings()[ring]) {
                    append(path, level, directed >>> 1, (directed & 1) != 0, first);
                    first = false;
                }
                path.closePath();
            }
        }
    }

    private void append(Path2D.Float path, Lines.Level level, int line, boolean reversed, boolean first) {
        int parts = level.firstPart()[line + 1] - level.firstPart()[line];
        boolean open = first;
        for (int i = 0; i < parts; i++) {
            int part = level.firstPart()[line] + (reversed ? parts - 1 - i : i);
            int from = level.start()[line] + (part - level.firstPart()[line]) * Lines.PART;
            int to = Math.min(from + Lines.PART, level.start()[line + 1]);
            boolean far = isBesides(level.boxes(), part);
            for (int k = 0; k < to - from; k++) {
                if (far && k > 0 && k < to - from - 1) {
                    k = to - from - 1; // a part that lies on one side of the view may as well be straight
                }
                int point = reversed ? to - 1 - k : from + k;
                add(path, level, line, point, open);
                open = false;
            }
        }
        pen.lift(path); // lines meet in corners that the lines beside the area have too
    }

    @Override
    void stroke(Path2D.Float path, Lines lines, Lines.Level level, int line) {
        double size = Math.max(lines.box(line, 2) - lines.box(line, 0), lines.box(line, 3) - lines.box(line, 1));
        if (size * scale < 1 || !sees(lines.box(line, 0), lines.box(line, 1), lines.box(line, 2), lines.box(line, 3))) {
            return;
        }
        boolean open = true;
        for (int part = level.firstPart()[line]; part < level.firstPart()[line + 1]; part++) {
            int from = level.start()[line] + (part - level.firstPart()[line]) * Lines.PART;
            int to = Math.min(from + Lines.PART, level.start()[line + 1]);
            if (isBesides(level.boxes(), part)) {
                if (!open) {
                    add(path, level, line, from, false); // the way out
                    pen.lift(path);
                    open = true;
                }
                continue;
            }
            if (open && from > level.start()[line]) {
                from--; // the way in
            }
            for (int point = from; point < to; point++) {
                add(path, level, line, point, open);
                open = false;
            }
        }
        pen.lift(path);
    }

    @Override
    void strokeWhole(Path2D.Float path, Lines lines, Lines.Level level, int line) {
        if (sees(lines.box(line, 0), lines.box(line, 1), lines.box(line, 2), lines.box(line, 3))) {
            for (int point = level.start()[line]; point < level.start()[line + 1]; point++) {
                add(path, level, line, point, point == level.start()[line]);
            }
            pen.lift(path);
        }
    }

    private void add(Path2D.Float path, Lines.Level level, int line, int point, boolean move) {
        double px = level.x(line, point) * scale + offsetX;
        double py = level.y(line, point) * scale + offsetY;
        if (move) {
            pen.moveTo(path, px, py);
        } else {
            pen.lineTo(path, px, py);
        }
    }

    private boolean isBesides(int[] boxes, int part) {
        int at = part * 4;
        return boxes[at] > east || boxes[at + 2] < west || boxes[at + 1] > south || boxes[at + 3] < north;
    }
}
