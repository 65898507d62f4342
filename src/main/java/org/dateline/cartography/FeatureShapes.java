package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Where the geometries of a reader's overlay lie in one copy of the world, in view pixels. Geometries: WGS 84, x = longitude. */
abstract class FeatureShapes {

    /**
     * One for each copy of a thing that is seen, none when it lies outside.
     *
     * @param box of the thing
     * @param reach view pixels that it is drawn beyond its box
     */
    static List<FeatureShapes> of(Viewport view, Envelope box, double reach) {
        return view.isProjected()
                ? List.of(new Projected(view))
                : WorldCopies.turns(view, box, reach)
                        .<FeatureShapes>mapToObj(turn -> new Shifted(view, turn))
                        .toList();
    }

    abstract Point2D.Double point(Coordinate at);

    abstract Path2D line(LineString line);

    abstract Path2D area(Polygon polygon);

    /** The points of a line on the unit square of Web Mercator; a leap across the antimeridian is taken the short way. */
    private static double[] unit(LineString line) {
        Coordinate[] points = line.getCoordinates();
        double[] unit = new double[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            double x = WebMercator.x(points[i].x);
            // exactly around the world is no leap but a frame of the whole of it
            boolean leap =
                    i > 0 && Math.abs(x - unit[2 * i - 2]) > 0.5 && Math.abs(points[i].x - points[i - 1].x) < 359.9;
            unit[2 * i] = leap ? x - Math.rint(x - unit[2 * i - 2]) : x;
            unit[2 * i + 1] = WebMercator.y(points[i].y);
        }
        return unit;
    }

    private static List<double[]> rings(Polygon polygon) {
        var rings = new ArrayList<double[]>();
        rings.add(unit(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(unit(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    /** A copy of Web Mercator's world. */
    private static final class Shifted extends FeatureShapes {

        private final Viewport view;
        private final double turn;

        Shifted(Viewport view, double turn) {
            this.view = view;
            this.turn = turn;
        }

        @Override
        Point2D.Double point(Coordinate at) {
            return new Point2D.Double(
                    WorldCopies.x(view, WebMercator.x(at.x)) + turn, WorldCopies.y(view, WebMercator.y(at.y)));
        }

        @Override
        Path2D line(LineString line) {
            var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            add(path, unit(line));
            return path;
        }

        @Override
        Path2D area(Polygon polygon) {
            var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            rings(polygon).forEach(ring -> add(path, ring));
            return path;
        }

        private void add(Path2D path, double[] line) {
            for (int i = 0; i < line.length; i += 2) {
                double x = WorldCopies.x(view, line[i]) + turn;
                double y = WorldCopies.y(view, line[i + 1]);
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
    }

    /** Any other projection. */
    private static final class Projected extends FeatureShapes {

        private final Viewport view;
        private final ProjectedShapes shapes;

        Projected(Viewport view) {
            this.view = view;
            this.shapes = new ProjectedShapes(view);
        }

        @Override
        Point2D.Double point(Coordinate at) {
            return view.projected(Longitudes.around(at.x, view.projection().middleLongitude()), at.y);
        }

        @Override
        Path2D line(LineString line) {
            return shapes.line(unit(line));
        }

        @Override
        Path2D area(Polygon polygon) {
            return shapes.area(rings(polygon));
        }
    }
}
