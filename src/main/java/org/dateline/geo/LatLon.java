package org.dateline.geo;

/**
 * A position on the WGS 84 ellipsoid, in degrees: latitude first, north and east positive.
 *
 * @param lat latitude, -90 to 90
 * @param lon longitude, -180 to 180
 */
public record LatLon(double lat, double lon) {

    /** Mean radius of the earth in metres (IUGG R1). */
    public static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public LatLon {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude out of range: " + lat);
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude out of range: " + lon);
        }
    }

    /** A position whose longitude may lie outside -180 to 180 and is wrapped into it. */
    public static LatLon wrapped(double lat, double lon) {
        double turns = Math.floor((lon + 180) / 360);
        return new LatLon(lat, Math.min(180, Math.max(-180, lon - turns * 360)));
    }

    /** Great-circle distance in metres on the sphere (haversine; within 0.6 % of the geodesic). */
    public double distanceMetres(LatLon other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double sinLat = Math.sin(dLat / 2);
        double sinLon = Math.sin(dLon / 2);
        double a =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** Initial great-circle bearing to {@code other} in degrees clockwise from north, 0 to 360. */
    public double bearingTo(LatLon other) {
        double dLon = Math.toRadians(other.lon - lon);
        double from = Math.toRadians(lat);
        double to = Math.toRadians(other.lat);
        double y = Math.sin(dLon) * Math.cos(to);
        double x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(dLon);
        return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
    }

    /** The position {@code metres} away along a great circle that starts at {@code bearing} degrees. */
    public LatLon destination(double bearing, double metres) {
        double angle = metres / EARTH_RADIUS_METRES;
        double from = Math.toRadians(lat);
        double course = Math.toRadians(bearing);
        double sinTo = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course);
        double to = Math.asin(Math.max(-1, Math.min(1, sinTo)));
        double dLon = Math.atan2(
                Math.sin(course) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * sinTo);
        return wrapped(Math.toDegrees(to), lon + Math.toDegrees(dLon));
    }
}
