package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileKey;

/** Which tiles fill a view, and where. Pure. */
final class TileGrid {

    /** Servers of street maps have no tiles beyond. */
    private static final int DEEPEST = 19;

    private TileGrid() {}

    /**
     * A tile in a view.
     *
     * @param left in whole view pixels, so that neighbours meet without a seam
     */
    record Cell(TileKey tile, double left, double top, double width, double height) {}

    /** The tiles of the zoom level nearest to the view's, row by row; the world repeats sideways. */
    static List<Cell> of(Viewport view) {
        int zoom = (int) Math.max(0, Math.min(DEEPEST, Math.round(view.zoom())));
        int across = 1 << zoom;
        double size = view.worldPixels() / across;
        double left = view.width() / 2.0 - view.x() * view.worldPixels();
        double top = view.height() / 2.0 - view.y() * view.worldPixels();
        var cells = new ArrayList<Cell>();
        int firstRow = (int) Math.max(0, Math.floor(-top / size));
        int lastRow = (int) Math.min(across - 1, Math.floor((view.height() - 1 - top) / size));
        int lastColumn = (int) Math.floor((view.width() - 1 - left) / size);
        for (int row = firstRow; row <= lastRow; row++) {
            double y = Math.rint(top + row * size);
            double below = Math.rint(top + (row + 1) * size);
            for (int column = (int) Math.floor(-left / size); column <= lastColumn; column++) {
                double x = Math.rint(left + column * size);
                double right = Math.rint(left + (column + 1) * size);
                var tile = new TileKey(zoom, Math.floorMod(column, across), row);
                cells.add(new Cell(tile, x, y, right - x, below - y));
            }
        }
        return cells;
    }
}
