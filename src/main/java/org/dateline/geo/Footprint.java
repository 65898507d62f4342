package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;

/** The ground in which something lies that is not known to the point. Distances on the sphere, in metres. Immutable. */
public sealed interface Footprint permits Footprint.Disc, Footprint.Wedge, Footprint.Corridor, Band {

    /** Degrees between the corners of a drawn arc. */
    double ARC_STEP = 10;

    /** The point that stands for it. */
    LatLon center();

    /** How far the true position may lie from {@link #center()}. */
    double precisionMetres();

    /** Its outline as one ring, counter-clockwise, first and last corner the same. */
    List<LatLon> outline();

    boolean contains(LatLon point);

    default Bounds bounds() {
        return Bounds.around(outline());
    }

    /**
     * A circle and what lies in it.
     *
     * @param center its middle
     * @param radius metres, more than 0
     */
    record Disc(LatLon center, double radius) implements Footprint {
        public Disc {
            requirePositive(radius);
        }

        @Override
        public double precisionMetres() {
            return radius;
        }

        @Override
        public List<LatLon> outline() {
            return ring(arc(center, radius, 0, -360));
        }

        @Override
        public boolean contains(LatLon point) {
            return center.distanceMetres(point) <= radius;
        }
    }

    /**
     * A sector of a ring: what lies in some direction from a point at some distance.
     *
     * @param apex the point
     * @param bearing degrees clockwise from north, 0 to 360
     * @param halfAngle degrees to either side of it, more than 0, at most 180
     * @param near metres at which it begins, 0 or more
     * @param far metres at which it ends, more than {@code near}
     */
    record Wedge(LatLon apex, double bearing, double halfAngle, double near, double far) implements Footprint {
        public Wedge {
            requirePositive(halfAngle);
            requirePositive(far - near);
            if (near < 0 || halfAngle > 180 || !(bearing >= 0 && bearing <= 360)) {
                throw new IllegalArgumentException("no such wedge: " + bearing + "±" + halfAngle + ", from " + near);
            }
        }

        @Override
        public LatLon center() {
            return halfAngle > 90 ? apex : apex.destination(bearing, (near + far) / 2);
        }

        @Override
        public double precisionMetres() {
            LatLon center = center();
            return outline().stream().mapToDouble(center::distanceMetres).max().orElseThrow();
        }

        @Override
        public List<LatLon> outline() {
            List<LatLon> corners = new ArrayList<>(arc(apex, far, bearing + halfAngle, bearing - halfAngle));
            if (near == 0 && halfAngle < 180) {
                corners.add(apex);
            } else if (near > 0 && halfAngle < 180) {
                corners.addAll(arc(apex, near, bearing - halfAngle, bearing + halfAngle));
            }
            return ring(corners);
        }

        @Override
        public boolean contains(LatLon point) {
            double distance = apex.distanceMetres(point);
            double off =
                    Math.abs(LatLon.wrapped(0, apex.bearingTo(point) - bearing).lon());
            return distance >= near && distance <= far && off <= halfAngle;
        }
    }

    /**
     * A strip along the way between two points, round at its ends.
     *
     * @param from one end
     * @param to the other, at another place
     * @param halfWidth metres to either side, more than 0
     */
    record Corridor(LatLon from, LatLon to, double halfWidth) implements Footprint {
        public Corridor {
            requirePositive(halfWidth);
            requirePositive(from.distanceMetres(to));
        }

        @Override
        public LatLon center() {
            return from.destination(from.bearingTo(to), from.distanceMetres(to) / 2);
        }

        @Override
        public double precisionMetres() {
            return from.distanceMetres(to) / 2 + halfWidth;
        }

        @Override
        public List<LatLon> outline() {
            double out = from.bearingTo(to);
            double back = to.bearingTo(from);
            List<LatLon> corners = new ArrayList<>(arc(to, halfWidth, back + 270, back + 90));
            corners.addAll(arc(from, halfWidth, out + 270, out + 90));
            return ring(corners);
        }

        @Override
        public boolean contains(LatLon point) {
            double length = from.distanceMetres(to);
            double angle = from.distanceMetres(point) / LatLon.EARTH_RADIUS_METRES;
            double turn = Math.toRadians(from.bearingTo(point) - from.bearingTo(to));
            double across = Math.asin(Math.sin(angle) * Math.sin(turn)) * LatLon.EARTH_RADIUS_METRES;
            double along = Math.atan2(Math.sin(angle) * Math.cos(turn), Math.cos(angle)) * LatLon.EARTH_RADIUS_METRES;
            boolean beside = along >= 0 && along <= length && Math.abs(across) <= halfWidth;
            return beside || from.distanceMetres(point) <= halfWidth || to.distanceMetres(point) <= halfWidth;
        }
    }

    private static void requirePositive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("must be more than 0: " + value);
        }
    }

    /** Points of an arc about a center, from one bearing to another in steps, both included. */
    private static List<LatLon> arc(LatLon center, double radius, double fromBearing, double toBearing) {
        int steps = Math.max(2, (int) Math.ceil(Math.abs(toBearing - fromBearing) / ARC_STEP));
        var points = new ArrayList<LatLon>();
        for (int i = 0; i <= steps; i++) {
            points.add(center.destination(fromBearing + (toBearing - fromBearing) * i / steps, radius));
        }
        return points;
    }

    private static List<LatLon> ring(List<LatLon> corners) {
        var ring = new ArrayList<LatLon>(corners);
        if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0));
        }
        return List.copyOf(ring);
    }
}
