package org.dateline.cartography;

/**
 * What builder and program agree on about relief.bin: two grey fields on the Mercator square, each a pyramid of tiles from
 * the coarsest (one tile) to the finest, row by row; a tile is its length and a grey JPEG.
 */
public enum ReliefFormat {
    /** Light from the north-west: 128 on level ground, brighter on lit slopes. */
    SHADE(8192, 0.5f),
    /** Height: below 100 under the sea, 255 on the highest summits; the steps are finer in low land. */
    HEIGHT(2048, 0.7f);

    /** Pixels along the side of a tile. */
    public static final int TILE = 512;

    private final int size;
    private final float quality;

    ReliefFormat(int size, float quality) {
        this.size = size;
        this.quality = quality;
    }

    /** Pixels along the side of the finest level. */
    public int size() {
        return size;
    }

    /** Of the JPEGs, 0 to 1. */
    public float quality() {
        return quality;
    }
}
