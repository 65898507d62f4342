package org.dateline.cartography.build;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Tells the centre lines that run through lakes which the map shows: they are left out, others carry a river on. */
final class LakeFinder {

    private final List<Path2D> shores = new ArrayList<>();

    LakeFinder(List<Shapefile.Feature> lakes) {
        for (Shapefile.Feature lake : lakes) {
            var shore = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (double[] part : lake.parts()) {
                shore.moveTo(part[0], part[1]);
                for (int i = 2; i < part.length; i += 2) {
                    shore.lineTo(part[i], part[i + 1]);
                }
                shore.closePath();
            }
            shores.add(shore);
        }
    }

    /** Whether a centre line lies in lakes for the most part. */
    boolean holds(Shapefile.Feature river) {
        if (!river.text("featurecla").equals("Lake Centerline")) {
            return false;
        }
        int points = 0;
        int inside = 0;
        for (double[] part : river.parts()) {
            for (int i = 0; i < part.length; i += 2) {
                double x = part[i];
                double y = part[i + 1];
                points++;
                inside += shores.stream().anyMatch(shore -> shore.contains(x, y)) ? 1 : 0;
            }
        }
        return inside * 2 > points;
    }
}
