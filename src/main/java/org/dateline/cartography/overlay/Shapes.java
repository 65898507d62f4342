package org.dateline.cartography.overlay;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes geometries out of what files say, and refuses what lies nowhere on the earth. */
final class Shapes {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    static boolean isOnEarth(Coordinate c) {
        return c.x >= -180 && c.x <= 180 && c.y >= -90 && c.y <= 90;
    }

    static Optional<Geometry> point(Coordinate at) {
        return isOnEarth(at) ? Optional.of(FACTORY.createPoint(at)) : Optional.empty();
    }

    static Optional<Geometry> line(List<Coordinate> points) {
        return points.size() >= 2 && points.stream().allMatch(Shapes::isOnEarth)
                ? Optional.of(FACTORY.createLineString(points.toArray(Coordinate[]::new)))
                : Optional.empty();
    }

    /** A polygon from its outer ring and its holes; rings that are not closed are closed. */
    static Optional<Geometry> polygon(List<List<Coordinate>> rings) {
        if (rings.isEmpty()
                || rings.stream()
                        .anyMatch(ring -> ring.size() < 3 || !ring.stream().allMatch(Shapes::isOnEarth))) {
            return Optional.empty();
        }
        LinearRing[] closed = rings.stream().map(Shapes::ring).toArray(LinearRing[]::new);
        LinearRing[] holes = java.util.Arrays.copyOfRange(closed, 1, closed.length);
        Polygon polygon = FACTORY.createPolygon(closed[0], holes);
        return Optional.of(polygon);
    }

    private static LinearRing ring(List<Coordinate> points) {
        List<Coordinate> ring = new java.util.ArrayList<>(points);
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1)) || ring.size() < 4) {
            ring.add(ring.get(0).copy());
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    static Optional<Geometry> collection(List<Geometry> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(FACTORY.buildGeometry(parts));
    }
}
