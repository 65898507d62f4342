package org.dateline.geo;

import java.util.Collection;

/**
 * A box of latitudes and longitudes, WGS 84 degrees. A box with {@code west > east} crosses the antimeridian.
 *
 * @param south southern edge, at most {@code north}
 * @param west western edge, -180 to 180
 * @param north northern edge
 * @param east eastern edge, -180 to 180
 */
public record Bounds(double south, double west, double north, double east) {

    public Bounds {
        new LatLon(south, west);
        new LatLon(north, east);
        if (south > north) {
            throw new IllegalArgumentException("south " + south + " lies north of " + north);
        }
    }

    public static Bounds of(LatLon point) {
        return new Bounds(point.lat(), point.lon(), point.lat(), point.lon());
    }

    /**
     * The smallest box around some points; of the two ways around the earth it takes the one with the widest gap outside.
     *
     * @throws IllegalArgumentException when there is no point
     */
    public static Bounds around(Collection<LatLon> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no points");
        }
        double[] lons = points.stream().mapToDouble(LatLon::lon).sorted().toArray();
        double west = lons[0];
        double east = lons[lons.length - 1];
        double widest = west + 360 - east;
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                west = lons[i];
                east = lons[i - 1];
            }
        }
        double south = points.stream().mapToDouble(LatLon::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(LatLon::lat).max().orElseThrow();
        return new Bounds(south, west, north, east);
    }

    public boolean crossesAntimeridian() {
        return west > east;
    }

    /** Degrees of longitude from west to east, 0 to 360. */
    public double width() {
        return crossesAntimeridian() ? east + 360 - west : east - west;
    }

    public double height() {
        return north - south;
    }

    public LatLon center() {
        return LatLon.wrapped((south + north) / 2, west + width() / 2);
    }

    /** Whether two boxes share a point. */
    public boolean meets(Bounds other) {
        boolean inLat = other.south <= north && other.north >= south;
        return inLat && (spans(other.west) || other.spans(west));
    }

    public boolean contains(LatLon point) {
        return spans(point.lon()) && point.lat() >= south && point.lat() <= north;
    }

    private boolean spans(double lon) {
        return crossesAntimeridian() ? lon >= west || lon <= east : lon >= west && lon <= east;
    }
}
