package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.geo.WebMercator;

/**
 * Where in a window the names of countries and provinces may stand that are so large that it shows a part of them only. The
 * places belong to the ground and not to the view, so no name wanders while the map moves: the world is divided into cells
 * about as large as a window, and in each of them a name stands where its area has most room; in every other cell only where
 * it keeps away from those of the cells around, so that it is not repeated close by. The cells change with every half level of
 * zoom. Thread-safe.
 */
final class GroundRooms {

    /** Of a cell, in view pixels at the zoom for which it was made. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 760;

    /** What of a cell's sides stays free of names, so that those of two neighbours keep apart. */
    private static final double INSET = 0.14;

    /** How far from each other a name stands in two cells side by side, in view pixels, and in two above each other. */
    private static final double APART_BESIDE = 640;

    private static final double APART_ABOVE = 420;

    /** Areas smaller than this, in view pixels, are seen with the middle, where their name stands anyway. */
    private static final double LARGE = 640;

    /** Places tried for a name in a cell. */
    private static final int TRIES = 4;

    /** Cells are looked at in half their size, and with simpler lines by so many levels of zoom: nobody sees them. */
    private static final double COARSER = 2;

    private static final int KEPT = 96;

    private final Topology topology;
    private final List<Boxed> areas;
    private final Map<Cell, List<Room>> known = new Recent<>(KEPT);

    private record Boxed(Area area, int[] box, double from, double to) {}

    private record Cell(int halves, int column, int row) {

        /** Pixels of the whole world at the zoom for which the cell is made. */
        double world() {
            return WebMercator.worldPixels(halves / 2.0);
        }

        /** As on a chessboard: its neighbours are of the other colour. */
        boolean isBlack() {
            return (column + row) % 2 != 0;
        }

        List<Cell> neighbours() {
            return List.of(
                    new Cell(halves, column - 1, row),
                    new Cell(halves, column + 1, row),
                    new Cell(halves, column, row - 1),
                    new Cell(halves, column, row + 1));
        }
    }

    /**
     * Where the name of an area may stand in a cell.
     *
     * @param code of the area
     * @param spots the roomiest first; never empty. In units of the world: x from 0 at the antimeridian, y from the top
     */
    record Room(String code, List<CountryParts.Spot> spots) {}

    GroundRooms(Topology topology, Names names) {
        this.topology = topology;
        this.areas = topology.areas().values().stream()
                .filter(area -> area.rings().length > 0)
                .flatMap(area -> names.of(area.code()).stream()
                        .mapToObj(name -> new Boxed(
                                area,
                                area.box(),
                                names.zoom(name),
                                names.kind(name) == NameClass.COUNTRY ? BasemapLabels.COUNTRIES_TO : Double.MAX_VALUE)))
                .toList();
    }

    /**
     * The rooms in and around a view of Web Mercator.
     *
     * @param around how far around, in view pixels
     */
    List<Room> near(Viewport view, double around) {
        int halves = (int) Math.floor(view.zoom() * 2 + 1e-9);
        double world = WebMercator.worldPixels(halves / 2.0);
        double reachX = (view.width() / 2.0 + around) / view.worldPixels();
        double reachY = (view.height() / 2.0 + around) / view.worldPixels();
        int columns = (int) Math.ceil(world / WIDTH);
        var rooms = new ArrayList<Room>();
        int first = column(view.x() - reachX, world, columns);
        int last = column(view.x() + reachX, world, columns);
        for (int column = first; column <= Math.min(last, first + columns - 1); column++) {
            int top = (int) Math.floor(Math.max(0, view.y() - reachY) * world / HEIGHT);
            int bottom = (int) Math.floor(Math.min(1, view.y() + reachY) * world / HEIGHT);
            for (int row = top; row <= bottom; row++) {
                rooms.addAll(rooms(new Cell(halves, Math.floorMod(column, columns), row)));
            }
        }
        return rooms;
    }

    /** The last cell of a world is cut off where the next copy begins. */
    private static int column(double x, double world, int columns) {
        double copy = Math.floor(x);
        return ((int) copy) * columns + (int) Math.floor((x - copy) * world / WIDTH);
    }

    private List<Room> rooms(Cell cell) {
        synchronized (known) {
            List<Room> rooms = known.get(cell);
            if (rooms != null) {
                return rooms;
            }
        }
        List<Room> rooms = made(cell);
        synchronized (known) {
            known.put(cell, rooms);
        }
        return rooms;
    }

    private List<Room> made(Cell cell) {
        double world = cell.world();
        var small = new Viewport(
                (cell.column + 0.5) * WIDTH / world,
                (cell.row + 0.5) * HEIGHT / world,
                cell.halves / 2.0 - 1,
                WIDTH / 2,
                HEIGHT / 2);
        var parts = new CountryParts(topology, small, COARSER);
        double grid = ArcFormat.SIZE / world;
        var rooms = new ArrayList<Room>();
        for (Boxed each : areas) {
            int[] box = each.box;
            boolean shown = each.from < (cell.halves + 1) / 2.0 && each.to >= cell.halves / 2.0;
            boolean large = shown && Math.max(box[2] - box[0], (box[3] - box[1]) * 1.6) >= LARGE * grid;
            if (large
                    && box[0] <= (cell.column + 1) * WIDTH * grid
                    && box[2] >= cell.column * WIDTH * grid
                    && box[1] <= (cell.row + 1) * HEIGHT * grid
                    && box[3] >= cell.row * HEIGHT * grid) {
                List<CountryParts.Spot> spots =
                        apart(cell, each.area.code(), spots(parts, each.area.code(), cell, world));
                if (!spots.isEmpty()) {
                    rooms.add(new Room(each.area.code(), spots));
                }
            }
        }
        return rooms;
    }

    /** Of the spots in a black cell those that lie far from where the white ones around it name the same area. */
    private List<CountryParts.Spot> apart(Cell cell, String code, List<CountryParts.Spot> spots) {
        if (spots.isEmpty() || !cell.isBlack()) {
            return spots.subList(0, Math.min(TRIES, spots.size()));
        }
        double world = cell.world();
        List<CountryParts.Spot> others = cell.neighbours().stream()
                .flatMap(neighbour -> rooms(neighbour).stream())
                .filter(room -> room.code().equals(code))
                .map(room -> room.spots().get(0))
                .toList();
        return spots.stream()
                .filter(spot -> others.stream()
                        .allMatch(other -> Math.hypot(
                                        (spot.x() - other.x()) * world / APART_BESIDE,
                                        (spot.y() - other.y()) * world / APART_ABOVE)
                                > 1))
                .limit(TRIES)
                .toList();
    }

    private static List<CountryParts.Spot> spots(CountryParts parts, String code, Cell cell, double world) {
        var inner = new Rectangle2D.Double(
                WIDTH * INSET / 2, HEIGHT * INSET / 2, WIDTH * (1 - 2 * INSET) / 2, HEIGHT * (1 - 2 * INSET) / 2);
        return parts.roomiest(code, inner, 2 * TRIES).stream()
                .map(spot -> new CountryParts.Spot(
                        (cell.column * WIDTH + 2 * spot.x()) / world,
                        (cell.row * HEIGHT + 2 * spot.y()) / world,
                        2 * spot.room() / world))
                .filter(spot -> spot.x() >= 0 && spot.x() < 1)
                .toList();
    }
}
