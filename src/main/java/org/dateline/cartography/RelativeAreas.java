package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;
import org.dateline.resolution.relative.RelativePlace;

/** Where the places that the article tells by others lie in a view. A pure function. */
public final class RelativeAreas {

    /** Metres after which an edge gets another corner, for a straight line on the ground is bent on the map. */
    private static final double EDGE = 50_000;

    /** View pixels that an area is drawn beyond its outline. */
    private static final double REACH = 3;

    private RelativeAreas() {}

    /** What can be seen, in reading order; where the world repeats in the view, so does an area. */
    public static List<RelativeArea> of(MapScene scene, Viewport view) {
        if (!scene.shows(Layer.PLACES) || !scene.shows(Layer.TOLD)) {
            return List.of();
        }
        Map<Footprint, List<RelativePlace>> byGround = new LinkedHashMap<>();
        for (RelativePlace place : scene.links().analysis().relatives()) {
            byGround.computeIfAbsent(place.footprint(), ground -> new ArrayList<>())
                    .add(place);
        }
        var areas = new ArrayList<RelativeArea>();
        byGround.forEach((ground, places) -> add(areas, ground, places, scene.emphasis(), view));
        return List.copyOf(areas);
    }

    /** The one that a click at a view pixel means: of several the smallest. */
    public static Optional<RelativeArea> at(List<RelativeArea> areas, double x, double y) {
        return areas.stream()
                .filter(area -> area.contains(x, y))
                .min(Comparator.comparingDouble(
                        area -> area.box().getWidth() * area.box().getHeight()));
    }

    private static void add(
            List<RelativeArea> areas, Footprint ground, List<RelativePlace> places, Emphasis emphasis, Viewport view) {
        List<double[]> ring = ring(ground);
        if (view.isProjected()) {
            projected(ring, view).ifPresent(path -> {
                var at = view.toScreen(ground.center());
                areas.add(new RelativeArea(places, emphasis.ofTold(places), path, at.x, at.y));
            });
            return;
        }
        double west = ring.stream().mapToDouble(point -> point[0]).min().orElseThrow();
        double east = ring.stream().mapToDouble(point -> point[0]).max().orElseThrow();
        double north = ring.stream().mapToDouble(point -> point[1]).min().orElseThrow();
        double south = ring.stream().mapToDouble(point -> point[1]).max().orElseThrow();
        if (WorldCopies.y(view, south) + REACH < 0 || WorldCopies.y(view, north) - REACH > view.height()) {
            return;
        }
        double middle = WebMercator.x(ground.center().lon());
        double x = middle - Math.rint(middle - (west + east) / 2);
        double y = WebMercator.y(ground.center().lat());
        WorldCopies.turns(view, west, east, REACH)
                .forEach(turn -> areas.add(new RelativeArea(
                        places,
                        emphasis.ofTold(places),
                        path(ring, view, turn),
                        WorldCopies.x(view, x) + turn,
                        WorldCopies.y(view, y))));
    }

    private static Optional<Path2D> projected(List<double[]> ring, Viewport view) {
        double[] points = ring.stream().flatMapToDouble(Arrays::stream).toArray();
        Path2D path = new ProjectedShapes(view).area(List.of(points));
        return path.getBounds2D().intersects(-REACH, -REACH, view.width() + 2 * REACH, view.height() + 2 * REACH)
                ? Optional.of(path)
                : Optional.empty();
    }

    private static Path2D path(List<double[]> ring, Viewport view, double turn) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD, ring.size() + 1);
        for (double[] point : ring) {
            double x = WorldCopies.x(view, point[0]) + turn;
            double y = WorldCopies.y(view, point[1]);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    /**
     * The outline on the unit square of the projection without a jump at the antimeridian: x may leave 0 to 1. A ring around a
     * pole is closed along the edge of the map.
     */
    static List<double[]> ring(Footprint ground) {
        var ring = new ArrayList<double[]>();
        double x = Double.NaN;
        for (LatLon point : dense(ground.outline())) {
            double next = WebMercator.x(point.lon());
            x = Double.isNaN(x) ? next : next - Math.rint(next - x);
            ring.add(new double[] {x, WebMercator.y(point.lat())});
        }
        if (Math.abs(x - ring.get(0)[0]) > 0.5) {
            double edge = ground.center().lat() > 0 ? 0 : 1;
            ring.add(new double[] {x, edge});
            ring.add(new double[] {ring.get(0)[0], edge});
        }
        return ring;
    }

    private static List<LatLon> dense(List<LatLon> outline) {
        var points = new ArrayList<LatLon>();
        for (int i = 0; i + 1 < outline.size(); i++) {
            LatLon from = outline.get(i);
            double metres = from.distanceMetres(outline.get(i + 1));
            double bearing = from.bearingTo(outline.get(i + 1));
            int pieces = (int) Math.max(1, Math.ceil(metres / EDGE));
            for (int k = 0; k < pieces; k++) {
                points.add(from.destination(bearing, metres * k / pieces));
            }
        }
        points.add(outline.get(outline.size() - 1));
        return points;
    }
}
