package org.dateline.cartography.tiles;

/**
 * A tile of the world in Web Mercator.
 *
 * @param zoom 0 (the world in one tile) to 22
 * @param x column from the antimeridian eastwards, 0 to 2^zoom - 1
 * @param y row, 0 is the northernmost
 */
public record TileKey(int zoom, int x, int y) {

    public TileKey {
        if (zoom < 0 || zoom > 22 || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom) {
            throw new IllegalArgumentException("not a tile: " + zoom + "/" + x + "/" + y);
        }
    }
}
