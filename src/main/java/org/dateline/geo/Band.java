package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A strip of even width along a bent line, round at its ends: a stretch of a border. What the line goes round within its own
 * width belongs to it. Immutable.
 *
 * <p>It is measured on a plane on which directions and distances from the center are true (the azimuthal equidistant
 * projection); 500 km out it is 0.1 % too wide there.
 *
 * @param center the point of the line that stands for it
 * @param line its points, two at least, not all the same
 * @param halfWidth metres to either side, more than 0
 */
public record Band(LatLon center, List<LatLon> line, double halfWidth) implements Footprint {

    private static final GeometryFactory PLANE = new GeometryFactory();

    /** Corners of a quarter of a circle. */
    private static final int ROUNDNESS = (int) (90 / ARC_STEP);

    public Band {
        Objects.requireNonNull(center);
        line = List.copyOf(line);
        if (!(halfWidth > 0) || Double.isInfinite(halfWidth)) {
            throw new IllegalArgumentException("must be more than 0: " + halfWidth);
        }
        if (line.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("a line needs two points");
        }
    }

    @Override
    public double precisionMetres() {
        return line.stream().mapToDouble(center::distanceMetres).max().orElseThrow() + halfWidth;
    }

    @Override
    public List<LatLon> outline() {
        var outline = new ArrayList<LatLon>();
        for (Coordinate corner : shape().getExteriorRing().reverse().getCoordinates()) {
            double bearing = (Math.toDegrees(Math.atan2(corner.x, corner.y)) + 360) % 360;
            outline.add(center.destination(bearing, Math.hypot(corner.x, corner.y)));
        }
        return List.copyOf(outline);
    }

    @Override
    public boolean contains(LatLon point) {
        Point onPlane = PLANE.createPoint(onPlane(point));
        return PLANE.createPolygon(shape().getExteriorRing().getCoordinateSequence())
                .contains(onPlane);
    }

    /** East and north of the center, in metres; the buffer of a line that hangs together is one polygon. */
    private Polygon shape() {
        Coordinate[] points = line.stream().map(this::onPlane).toArray(Coordinate[]::new);
        return (Polygon) PLANE.createLineString(points).buffer(halfWidth, ROUNDNESS);
    }

    private Coordinate onPlane(LatLon point) {
        double bearing = Math.toRadians(center.bearingTo(point));
        double metres = center.distanceMetres(point);
        return new Coordinate(metres * Math.sin(bearing), metres * Math.cos(bearing));
    }
}
