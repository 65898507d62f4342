package org.dateline.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names of countries of which a view shows a part only. Sheets ask for the view that they show; the window
 * asks for cells of the ground ({@link GroundRooms}), so that no name wanders when the view does. One instance serves one view.
 */
final class CountryParts {

    /** Names are about three times as wide as high, and so are the cells in which room is counted. */
    private static final int CELL_WIDTH = 9;

    private static final int CELL_HEIGHT = 3;

    /** How many spots of a country are tried, and how many cells they lie apart. */
    private static final int MOST = 30;

    private static final int APART = 4;

    /** A wide name close to the edge of a sheet looks cut off. */
    private static final double MARGIN = 16;

    private final Topology topology;
    private final Viewport view;
    private final Lines.Level level;

    CountryParts(Topology topology, Viewport view) {
        this(topology, view, 0);
    }

    /** @param coarser levels of zoom by which the lines may be simpler than those that are drawn */
    CountryParts(Topology topology, Viewport view, double coarser) {
        this.topology = topology;
        this.view = view;
        this.level = topology.lines().level(ArcFormat.level(view.zoom() - coarser));
    }

    /**
     * A place for a name.
     *
     * @param x of its middle, in view pixels
     * @param y of its middle, in view pixels
     * @param room how wide a name may be, and thrice how high, to stay inside of the country and of the view
     */
    record Spot(double x, double y, double room) {}

    /** Where in a view the name of a country may stand. */
    static Rectangle2D inside(Viewport view) {
        return new Rectangle2D.Double(MARGIN, MARGIN, view.width() - 2 * MARGIN, view.height() - 2 * MARGIN);
    }

    /** Spots in what the view shows of a country, the roomiest first; none where it shows nothing. */
    List<Spot> spots(String code) {
        return clearance(code).map(this::spots).orElse(List.of());
    }

    /** A few spots in a box of the view, the roomiest first. */
    List<Spot> roomiest(String code, Rectangle2D box, int most) {
        return clearance(code).map(clearance -> roomiest(clearance, box, most)).orElse(List.of());
    }

    private Optional<int[][]> clearance(String code) {
        Area area = topology.areas().get(code);
        if (area == null) {
            return Optional.empty();
        }
        var path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (Tracer tracer : Tracer.of(view, 1, 0)) {
            tracer.fill(path, area, level, CELL_WIDTH);
        }
        return path.getBounds2D().intersects(inside(view)) ? Optional.of(clearance(path)) : Optional.empty();
    }

    private static List<Spot> roomiest(int[][] clearance, Rectangle2D box, int most) {
        int left = (int) Math.ceil(box.getMinX() / CELL_WIDTH);
        int right = (int) Math.floor(box.getMaxX() / CELL_WIDTH);
        int top = (int) Math.ceil(box.getMinY() / CELL_HEIGHT);
        int bottom = (int) Math.floor(box.getMaxY() / CELL_HEIGHT);
        var chosen = new ArrayList<Spot>();
        for (int i = 0; i < most; i++) {
            int best = 1;
            Optional<Spot> roomiest = Optional.empty();
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    if (clearance[row][column] > best) {
                        Spot spot = spot(row, column, clearance[row][column]);
                        if (chosen.stream().noneMatch(other -> isClose(other, spot))) {
                            best = clearance[row][column];
                            roomiest = Optional.of(spot);
                        }
                    }
                }
            }
            roomiest.ifPresent(chosen::add);
        }
        return chosen;
    }

    private static Spot spot(int row, int column, int clear) {
        return new Spot((column + 0.5) * CELL_WIDTH, (row + 0.5) * CELL_HEIGHT, (2 * clear - 1) * CELL_WIDTH);
    }

    private List<Spot> spots(int[][] clearance) {
        var cells = new ArrayList<Spot>();
        for (int row = 0; row < clearance.length; row++) {
            for (int column = 0; column < clearance[row].length; column++) {
                if (clearance[row][column] > 1) {
                    cells.add(spot(row, column, clearance[row][column]));
                }
            }
        }
        cells.sort(Comparator.comparingDouble(Spot::room).reversed());
        var chosen = new ArrayList<Spot>();
        for (Spot cell : cells) {
            if (chosen.stream().noneMatch(other -> isClose(other, cell))) {
                chosen.add(cell);
            }
            if (chosen.size() == MOST) {
                break;
            }
        }
        return chosen;
    }

    private static boolean isClose(Spot a, Spot b) {
        return Math.abs(a.x() - b.x()) < APART * CELL_WIDTH && Math.abs(a.y() - b.y()) < APART * CELL_HEIGHT;
    }

    /** For each cell how many cells it is to the nearest one outside, in either direction; 0 for those outside. */
    private int[][] clearance(Path2D path) {
        Raster inside = cells(path);
        int rows = inside.getHeight();
        int columns = inside.getWidth();
        int[][] clear = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                clear[row][column] = inside.getSample(column, row, 0) == 0 ? 0 : 1 + least(clear, row, column, -1);
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                clear[row][column] = Math.min(clear[row][column], 1 + least(clear, row, column, 1));
            }
        }
        return clear;
    }

    /** The least clearance of the four neighbours that a sweep has passed; beyond the view there is none. */
    private static int least(int[][] clear, int row, int column, int back) {
        int beside = at(clear, row, column + back);
        int beyond = Math.min(at(clear, row + back, column - 1), at(clear, row + back, column + 1));
        return Math.min(Math.min(beside, beyond), at(clear, row + back, column));
    }

    private static int at(int[][] clear, int row, int column) {
        return row < 0 || row >= clear.length || column < 0 || column >= clear[row].length ? 0 : clear[row][column];
    }

    private Raster cells(Path2D path) {
        var image = new BufferedImage(
                Math.max(1, view.width() / CELL_WIDTH),
                Math.max(1, view.height() / CELL_HEIGHT),
                BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = image.createGraphics();
        g.scale(1.0 / CELL_WIDTH, 1.0 / CELL_HEIGHT);
        g.clip(inside(view));
        g.fill(path);
        g.dispose();
        return image.getRaster();
    }
}
