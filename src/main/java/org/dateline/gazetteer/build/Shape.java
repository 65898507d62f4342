package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/**
 * What the gazetteer needs to know of some polygons.
 *
 * @param parts each polygon's corners (south-west and north-east of its box) and its area
 */
record Shape(List<Part> parts) {

    /**
     * One polygon.
     *
     * @param box its box, which never crosses the antimeridian: the sources cut there
     * @param squareKilometres area on the sphere, holes not taken off
     * @param center the centroid of its ring in degrees
     */
    record Part(Bounds box, double squareKilometres, LatLon center) {}

    /** Parts smaller than this share of the largest one lie outside the box: Rockall is not to widen Scotland's. */
    private static final double SMALL = 0.02;

    static Shape merge(Collection<Shape> shapes) {
        List<Part> parts = new ArrayList<>();
        shapes.forEach(shape -> parts.addAll(shape.parts));
        return new Shape(parts);
    }

    double squareKilometres() {
        return parts.stream().mapToDouble(Part::squareKilometres).sum();
    }

    /** The radius of a disc of the same area, in metres; at least 1 km. */
    double radiusMetres() {
        return Math.max(1000, 1000 * Math.sqrt(squareKilometres() / Math.PI));
    }

    Optional<Bounds> box() {
        double largest =
                parts.stream().mapToDouble(Part::squareKilometres).max().orElse(0);
        List<LatLon> corners = new ArrayList<>();
        for (Part part : parts) {
            if (part.squareKilometres >= SMALL * largest) {
                // A corner a degree apart keeps the widest gap from falling inside a part.
                for (double lon = part.box.west(); lon < part.box.east(); lon++) {
                    corners.add(new LatLon(part.box.south(), lon));
                }
                corners.add(new LatLon(part.box.north(), part.box.east()));
            }
        }
        return corners.isEmpty() ? Optional.empty() : Optional.of(Bounds.around(corners));
    }

    /** The centroid of the largest part. */
    Optional<LatLon> center() {
        return parts.stream()
                .max(Comparator.comparingDouble(Part::squareKilometres))
                .map(Part::center);
    }

    /** The shape of a GeoJSON geometry. */
    static Shape of(Json geometry) {
        List<Json> polygons = geometry.get("type").text().equals("MultiPolygon")
                ? geometry.get("coordinates").list()
                : List.of(geometry.get("coordinates"));
        return new Shape(polygons.stream().map(p -> part(ring(p.get(0)))).toList());
    }

    private static double[][] ring(Json ring) {
        return ring.list().stream()
                .map(p -> new double[] {
                    p.get(0).number().orElseThrow(), p.get(1).number().orElseThrow()
                })
                .toArray(double[][]::new);
    }

    /** The part of a ring of longitudes and latitudes. */
    static Part part(double[][] ring) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        double twice = 0;
        double sphere = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] a = ring[i];
            double[] b = ring[(i + 1) % ring.length];
            west = Math.min(west, a[0]);
            east = Math.max(east, a[0]);
            south = Math.min(south, a[1]);
            north = Math.max(north, a[1]);
            double cross = a[0] * b[1] - b[0] * a[1];
            twice += cross;
            x += (a[0] + b[0]) * cross;
            y += (a[1] + b[1]) * cross;
            sphere +=
                    Math.toRadians(b[0] - a[0]) * (2 + Math.sin(Math.toRadians(a[1])) + Math.sin(Math.toRadians(b[1])));
        }
        Bounds box = new Bounds(south, clamp(west, 180), north, clamp(east, 180));
        double kilometres = LatLon.EARTH_RADIUS_METRES / 1000;
        LatLon center = Math.abs(twice) < 1e-9
                ? box.center()
                : new LatLon(clamp(y / (3 * twice), 90), clamp(x / (3 * twice), 180));
        return new Part(box, Math.abs(sphere * kilometres * kilometres / 2), center);
    }

    private static double clamp(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}
