package org.dateline.cartography.build;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The contours of one glyph in the notation of the TrueType table {@code glyf}. Immutable.
 *
 * @param closed its contours, none of them empty
 */
record SimpleGlyph(List<List<Point>> closed) {

    private static final int ON = 1;
    private static final int REPEAT = 8;

    SimpleGlyph {
        closed = closed.stream().map(List::copyOf).toList();
        if (closed.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a contour without points");
        }
    }

    /**
     * A point of a contour.
     *
     * @param x units of the font to the right
     * @param y units of the font up
     * @param on whether the contour goes through it, or is only drawn towards it
     */
    record Point(int x, int y, boolean on) {

        private boolean isAt(Point other) {
            return x == other.x && y == other.y;
        }
    }

    /** An outline, on whole units. What has no ground there is left out. */
    static SimpleGlyph of(PathIterator path) {
        var contours = new ArrayList<List<Point>>();
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO) {
                contours.add(new ArrayList<>());
            }
            if (kind == PathIterator.SEG_QUADTO) {
                add(contours, point(c[0], c[1], false));
                add(contours, point(c[2], c[3], true));
            } else if (kind != PathIterator.SEG_CLOSE) {
                add(contours, point(c[0], c[1], true));
            }
        }
        contours.forEach(contour -> {
            if (contour.size() > 1 && contour.get(0).equals(contour.get(contour.size() - 1))) {
                contour.remove(contour.size() - 1);
            }
        });
        contours.removeIf(contour -> contour.size() < 3);
        return new SimpleGlyph(contours);
    }

    /** Appends the contours that stand behind the frame of a glyph. */
    static void read(ByteBuffer in, int contours, Path2D path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = in.getShort() & 0xFFFF;
        }
        in.position(in.position() + 2 + (in.getShort(in.position()) & 0xFFFF));
        int[] flags = new int[contours == 0 ? 0 : ends[contours - 1] + 1];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = in.get();
            for (int more = (flags[i] & REPEAT) == 0 ? 0 : in.get() & 0xFF; more > 0; more--, i++) {
                flags[i + 1] = flags[i];
            }
        }
        int[] xs = coordinates(in, flags, 0x02, 0x10);
        int[] ys = coordinates(in, flags, 0x04, 0x20);
        int from = 0;
        for (int end : ends) {
            var contour = new ArrayList<Point>();
            for (int i = from; i <= end; i++) {
                contour.add(new Point(xs[i], ys[i], (flags[i] & ON) != 0));
            }
            append(contour, path);
            from = end + 1;
        }
    }

    int contours() {
        return closed.size();
    }

    int points() {
        return closed.stream().mapToInt(List::size).sum();
    }

    byte[] toBytes() {
        if (closed.isEmpty()) {
            return new byte[0];
        }
        List<Point> all = closed.stream().flatMap(List::stream).toList();
        var frame = new Rectangle(all.get(0).x(), all.get(0).y(), 0, 0);
        all.forEach(point -> frame.add(point.x(), point.y()));
        var out = ByteBuffer.allocate(12 + 2 * contours());
        out.putShort((short) contours()).putShort((short) frame.x).putShort((short) frame.y);
        out.putShort((short) frame.getMaxX()).putShort((short) frame.getMaxY());
        int end = -1;
        for (List<Point> contour : closed) {
            end += contour.size();
            out.putShort((short) end);
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(out.array());
        var xs = new ByteArrayOutputStream();
        var ys = new ByteArrayOutputStream();
        var last = new Point(0, 0, true);
        for (Point point : all) {
            bytes.write((point.on() ? ON : 0)
                    | step(xs, point.x() - last.x(), 0x02, 0x10)
                    | step(ys, point.y() - last.y(), 0x04, 0x20));
            last = point;
        }
        bytes.writeBytes(xs.toByteArray());
        bytes.writeBytes(ys.toByteArray());
        return bytes.toByteArray();
    }

    private static Point point(double x, double y, boolean on) {
        return new Point((int) Math.rint(x), (int) Math.rint(y), on);
    }

    /** A line of no length is left out, and a bend that has become one. */
    private static void add(List<List<Point>> contours, Point point) {
        List<Point> contour = contours.get(contours.size() - 1);
        Point last = contour.isEmpty() ? point : contour.get(contour.size() - 1);
        if (!contour.isEmpty() && last.isAt(point)) {
            contour.set(contour.size() - 1, new Point(point.x(), point.y(), true));
        } else {
            contour.add(point);
        }
    }

    private static int[] coordinates(ByteBuffer in, int[] flags, int isShort, int sameOrPositive) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = in.get() & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += in.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    private static int step(ByteArrayOutputStream out, int step, int isShort, int sameOrPositive) {
        if (step == 0) {
            return sameOrPositive;
        }
        if (Math.abs(step) < 256) {
            out.write(Math.abs(step));
            return isShort | (step > 0 ? sameOrPositive : 0);
        }
        out.write(step >> 8);
        out.write(step);
        return 0;
    }

    /** Between two points off the contour it goes through their middle. */
    private static void append(List<Point> contour, Path2D path) {
        Point last = contour.get(contour.size() - 1);
        Point first = contour.get(0);
        double[] begin = first.on() ? at(first) : last.on() ? at(last) : middle(last, first);
        path.moveTo(begin[0], begin[1]);
        for (int i = 0; i < contour.size(); i++) {
            Point point = contour.get(i);
            Point next = contour.get((i + 1) % contour.size());
            if (!point.on()) {
                double[] end = next.on() ? at(next) : middle(point, next);
                path.quadTo(point.x(), point.y(), end[0], end[1]);
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        path.closePath();
    }

    private static double[] at(Point point) {
        return new double[] {point.x(), point.y()};
    }

    private static double[] middle(Point a, Point b) {
        return new double[] {(a.x() + b.x()) / 2.0, (a.y() + b.y()) / 2.0};
    }
}
