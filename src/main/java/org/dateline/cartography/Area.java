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
}
