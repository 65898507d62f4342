package org.dateline.cartography.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which borders are disputed or undetermined: those that run along a line which Natural Earth marks as such. */
final class Disputes {

    /** Cell of the search grid and reach of a match, in grid units: about 5 km at the equator. */
    private static final int REACH = 1 << 9;

    /** By cell: the distance from its middle hardly matters, only whether any line of a class passes nearby. */
    private final Map<Long, Integer> classes = new HashMap<>();

    private static final int SETTLED = 1;
    private static final int DISPUTED = 2;

    Disputes(List<Shapefile.Feature> borders) {
        for (Shapefile.Feature border : borders) {
            int bit = isDisputed(border.text("featurecla"), border) ? DISPUTED : SETTLED;
            border.parts().forEach(part -> mark(Grid.line(part), bit));
        }
    }

    private static boolean isDisputed(String featureClass, Shapefile.Feature border) {
        if (featureClass.startsWith("International") || featureClass.startsWith("Overlay")) {
            return false;
        }
        return !border.text("type").startsWith("Water") && !featureClass.startsWith("Lease");
    }

    private void mark(long[] line, int bit) {
        for (int i = 1; i < line.length; i++) {
            double dx = Grid.x(line[i]) - Grid.x(line[i - 1]);
            double dy = Grid.y(line[i]) - Grid.y(line[i - 1]);
            int steps = (int) Math.ceil(Math.hypot(dx, dy) / (REACH / 2.0)) + 1;
            for (int step = 0; step <= steps; step++) {
                int x = (int) (Grid.x(line[i - 1]) + dx * step / steps);
                int y = (int) (Grid.y(line[i - 1]) + dy * step / steps);
                classes.merge(cell(x, y), bit, (a, b) -> a | b);
            }
        }
    }

    private static long cell(int x, int y) {
        return Grid.pack(Math.floorDiv(x, REACH), Math.floorDiv(y, REACH));
    }

    /** Whether most of a border runs where only disputed lines run. */
    boolean covers(long[] line) {
        int disputed = 0;
        int known = 0;
        for (long point : line) {
            int here = near(point);
            known += here == 0 ? 0 : 1;
            disputed += here == DISPUTED ? 1 : 0;
        }
        return known > 0 && disputed * 2 > known;
    }

    private int near(long point) {
        int here = classes.getOrDefault(cell(Grid.x(point), Grid.y(point)), 0);
        if (here != 0) {
            return here;
        }
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                here |= classes.getOrDefault(cell(Grid.x(point) + dx * REACH, Grid.y(point) + dy * REACH), 0);
            }
        }
        return here;
    }
}
