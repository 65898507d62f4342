package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.ArcFormat;
import org.dateline.cartography.NameClass;

/** Names of seas, ranges, deserts, regions and islands, each along a line of our own drawing. */
final class FeatureSource {

    private FeatureSource() {}

    static List<Name> read(Path table) throws IOException {
        var names = new ArrayList<Name>();
        for (String[] row : Table.read(table)) {
            NameClass kind = NameClass.valueOf(row[0]);
            long[] line = line(row[2].split("; *"));
            double length = length(line);
            double least = kind == NameClass.REGION ? 4 : kind.isWater() ? 1 : 3.4;
            double zoom = Math.max(least, Math.min(9, Name.zoomToFit(row[1], 6.6, length * 1.1)));
            names.add(new Name(kind, zoom, length * length, line, (int) length, "", row[1]));
        }
        return names;
    }

    /** From left to right: a line that crosses the antimeridian goes on beyond the edge of the grid. */
    private static long[] line(String[] positions) {
        long[] line = new long[positions.length];
        for (int i = 0; i < line.length; i++) {
            String[] latLon = positions[i].trim().split(" +");
            line[i] = Grid.of(Double.parseDouble(latLon[1]), Double.parseDouble(latLon[0]));
            if (i > 0 && Grid.x(line[i]) < Grid.x(line[i - 1]) - ArcFormat.SIZE / 2) {
                line[i] = Grid.pack(Grid.x(line[i]) + ArcFormat.SIZE, Grid.y(line[i]));
            }
        }
        return line;
    }

    private static double length(long[] line) {
        double length = 0;
        for (int i = 1; i < line.length; i++) {
            length += Math.hypot(Grid.x(line[i]) - Grid.x(line[i - 1]), Grid.y(line[i]) - Grid.y(line[i - 1]));
        }
        return length;
    }
}
