package org.dateline.cartography;

/**
 * An area as rings of lines.
 *
 * @param code admin code; "" for all land or a lake
 * @param rank 0 for the largest
 * @param rings each ring a run of lines, in the file's notation: number times two, plus one when run backwards
 * @param boxes of the rings: west, north, east, south in grid units, four for each ring
 */
record Area(String code, int rank, int[][] rings, int[] boxes) {

    static Area of(String code, int rank, int[][] rings, Lines lines) {
        int[] boxes = new int[rings.length * 4];
        for (int ring = 0; ring < rings.length; ring++) {
            int at = ring * 4;
            boxes[at] = boxes[at + 1] = Integer.MAX_VALUE;
            boxes[at + 2] = boxes[at + 3] = Integer.MIN_VALUE;
            for (int directed : rings[ring]) {
                int line = directed >>> 1;
                boxes[at] = Math.min(boxes[at], lines.box(line, 0));
                boxes[at + 1] = Math.min(boxes[at + 1], lines.box(line, 1));
                boxes[at + 2] = Math.max(boxes[at + 2], lines.box(line, 2));
                boxes[at + 3] = Math.max(boxes[at + 3], lines.box(line, 3));
            }
        }
        return new Area(code, rank, rings, boxes);
    }

    /** Whether a point of the grid lies inside, by how often a ray to the east crosses the lines of a level. */
    boolean holds(Lines.Level level, double gridX, double gridY) {
        boolean inside = false;
        for (int ring = 0; ring < rings.length; ring++) {
            int at = ring * 4;
            if (gridY < boxes[at + 1] || gridY > boxes[at + 3] || gridX > boxes[at + 2]) {
                continue;
            }
            for (int directed : rings[ring]) {
                inside ^= crosses(level, directed >>> 1, gridX, gridY);
            }
        }
        return inside;
    }

    private static boolean crosses(Lines.Level level, int line, double gridX, double gridY) {
        boolean odd = false;
        for (int i = level.start()[line] + 1; i < level.start()[line + 1]; i++) {
            double y0 = level.y(line, i - 1);
            double y1 = level.y(line, i);
            if (y0 > gridY != y1 > gridY) {
                double x0 = level.x(line, i - 1);
                odd ^= x0 + (gridY - y0) / (y1 - y0) * (level.x(line, i) - x0) > gridX;
            }
        }
        return odd;
    }

    /** The box around all of its rings: west, north, east, south in grid units. */
    int[] box() {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int at = 0; at < boxes.length; at += 4) {
            box[0] = Math.min(box[0], boxes[at]);
            box[1] = Math.min(box[1], boxes[at + 1]);
            box[2] = Math.max(box[2], boxes[at + 2]);
            box[3] = Math.max(box[3], boxes[at + 3]);
        }
        return box;
    }
}
