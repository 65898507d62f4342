package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.LatLon;

/** Outlines made from the topology at the level of detail of about 400 m. */
final class TopologyOutlines implements Outlines {

    private static final int LEVEL = ArcFormat.LEVELS - 2;

    private final Topology topology;

    TopologyOutlines(Topology topology) {
        this.topology = topology;
    }

    @Override
    public Optional<Outline> of(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(topology.areas().get(code)).map(area -> new Outline(code, polygons(area)));
    }

    /** Outer rings are those that lie in an even number of others; each hole goes to the smallest ring around it. */
    private List<List<List<LatLon>>> polygons(Area area) {
        var rings = new ArrayList<Ring>();
        for (int[] directed : area.rings()) {
            Ring ring = ring(directed);
            if (ring.points.size() >= 4) {
                rings.add(ring);
            }
        }
        rings.sort((a, b) -> Double.compare(Math.abs(b.area), Math.abs(a.area)));
        var polygons = new ArrayList<List<List<LatLon>>>();
        var outers = new ArrayList<Ring>();
        for (Ring ring : rings) {
            int around = -1;
            int depth = 0;
            for (int i = 0; i < outers.size(); i++) {
                if (outers.get(i).holds(ring)) {
                    around = i;
                    depth++;
                }
            }
            if (depth % 2 == 1) {
                polygons.get(around).add(ring.turned(false));
            } else {
                outers.add(ring);
                polygons.add(new ArrayList<>(List.of(ring.turned(true))));
            }
        }
        return polygons.stream().map(List::copyOf).toList();
    }

    private Ring ring(int[] directed) {
        Lines.Level level = topology.lines().level(LEVEL);
        var points = new ArrayList<LatLon>();
        for (int d : directed) {
            int line = d >>> 1;
            int from = level.start()[line];
            int to = level.start()[line + 1];
            for (int k = 0; k < to - from - 1; k++) {
                points.add(level.position(line, (d & 1) != 0 ? to - 1 - k : from + k));
            }
        }
        if (!points.isEmpty()) {
            points.add(points.get(0));
        }
        return new Ring(points, area(points));
    }

    private static double area(List<LatLon> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            LatLon a = points.get(i - 1);
            LatLon b = points.get(i);
            sum += a.lon() * b.lat() - b.lon() * a.lat();
        }
        return sum / 2;
    }

    /** A closed ring; its area in square degrees is positive when it runs anticlockwise. */
    private record Ring(List<LatLon> points, double area) {

        boolean holds(Ring other) {
            return new Outline("", List.of(List.of(points))).contains(other.points.get(0))
                    && Math.abs(other.area) < Math.abs(area);
        }

        List<LatLon> turned(boolean anticlockwise) {
            var turned = new ArrayList<>(points);
            if (anticlockwise != area > 0) {
                Collections.reverse(turned);
            }
            return turned;
        }
    }
}
