package org.dateline.cartography.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.cartography.ArcFormat;

/**
 * Cuts the rings of neighbouring areas into arcs that they share, so that a border is stored, generalised and drawn once. A
 * point is a node when more than two other points are joined to it, or when the edge of the map starts there.
 */
final class Topology {

    /** A line between two nodes, or a closed one without any, and the areas beside it: one or two. */
    static final class Arc {
        final long[] line;
        final List<Integer> sides = new ArrayList<>(2);

        Arc(long[] line) {
            this.line = line;
        }

        /** Whether it is where the map was cut: along the antimeridian or at the end of the projection. */
        boolean isSeam() {
            return Topology.isSeam(line[0], line[1]);
        }
    }

    /** An arc in the direction in which a ring runs along it. */
    record Directed(int arc, boolean reversed) {}

    final List<Arc> arcs = new ArrayList<>();

    /** The rings of each area, in the order of the areas. */
    final List<List<List<Directed>>> areas = new ArrayList<>();

    private final Map<List<Long>, Integer> index = new HashMap<>();

    static Topology of(List<List<long[]>> areas) {
        Set<Long> nodes = nodes(areas);
        var topology = new Topology();
        for (int area = 0; area < areas.size(); area++) {
            var rings = new ArrayList<List<Directed>>();
            for (long[] ring : areas.get(area)) {
                rings.add(topology.cut(ring, nodes, area));
            }
            topology.areas.add(rings);
        }
        return topology;
    }

    private static Set<Long> nodes(List<List<long[]>> areas) {
        Map<Long, long[]> neighbours = new HashMap<>(1 << 21);
        Set<Long> nodes = new HashSet<>();
        for (List<long[]> rings : areas) {
            for (long[] ring : rings) {
                for (int i = 0; i < ring.length - 1; i++) {
                    long before = ring[i == 0 ? ring.length - 2 : i - 1];
                    long[] known = neighbours.computeIfAbsent(ring[i], p -> new long[] {before, ring[0] ^ -1L, 0});
                    meet(known, before, ring[i], nodes);
                    meet(known, ring[i + 1], ring[i], nodes);
                    if (isSeam(before, ring[i]) != isSeam(ring[i], ring[i + 1])) {
                        nodes.add(ring[i]);
                    }
                }
            }
        }
        return nodes;
    }

    /** Notes a neighbour; {@code known} holds two at most and how many it holds, less one. */
    private static void meet(long[] known, long neighbour, long point, Set<Long> nodes) {
        if (neighbour == known[0] || (known[2] == 1 && neighbour == known[1])) {
            return;
        }
        if (known[2] == 1) {
            nodes.add(point);
        } else {
            known[1] = neighbour;
            known[2] = 1;
        }
    }

    static boolean isSeam(long a, long b) {
        return (Grid.x(a) == Grid.x(b) && (Grid.x(a) <= 0 || Grid.x(a) >= ArcFormat.SIZE))
                || (Grid.y(a) == Grid.y(b) && Grid.y(a) >= ArcFormat.SIZE);
    }

    private List<Directed> cut(long[] ring, Set<Long> nodes, int area) {
        int first = 0;
        while (first < ring.length - 1 && !nodes.contains(ring[first])) {
            first++;
        }
        long[] turned = rotate(ring, first == ring.length - 1 ? smallest(ring) : first);
        var directed = new ArrayList<Directed>();
        int from = 0;
        for (int i = 1; i < turned.length; i++) {
            if (i == turned.length - 1 || nodes.contains(turned[i])) {
                directed.add(arc(Arrays.copyOfRange(turned, from, i + 1), area));
                from = i;
            }
        }
        return directed;
    }

    private static int smallest(long[] ring) {
        int smallest = 0;
        for (int i = 1; i < ring.length - 1; i++) {
            smallest = ring[i] < ring[smallest] ? i : smallest;
        }
        return smallest;
    }

    private static long[] rotate(long[] ring, int start) {
        int open = ring.length - 1;
        long[] turned = new long[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[(start + i) % open];
        }
        return turned;
    }

    private Directed arc(long[] line, int area) {
        boolean reversed = isBackwards(line);
        long[] forward = reversed ? reverse(line) : line;
        List<Long> key =
                List.of(forward[0], forward[1], forward[forward.length - 1], (long) forward.length, hash(forward));
        int number = index.computeIfAbsent(key, k -> {
            arcs.add(new Arc(forward));
            return arcs.size() - 1;
        });
        arcs.get(number).sides.add(area);
        return new Directed(number, reversed);
    }

    private static long hash(long[] line) {
        return Arrays.hashCode(line);
    }

    private static boolean isBackwards(long[] line) {
        int i = 0;
        int j = line.length - 1;
        while (i < j) {
            if (line[i] != line[j]) {
                return line[i] > line[j];
            }
            i++;
            j--;
        }
        return false;
    }

    private static long[] reverse(long[] line) {
        long[] reversed = new long[line.length];
        for (int i = 0; i < line.length; i++) {
            reversed[i] = line[line.length - 1 - i];
        }
        return reversed;
    }

    /**
     * Joins areas: the rings around all that fall into one group. Arcs with the group on both sides vanish.
     *
     * @param group of each area
     * @return by group, in the order in which the groups first occur
     */
    Map<String, List<List<Directed>>> dissolve(List<String> group) {
        Map<String, List<Directed>> edges = new LinkedHashMap<>();
        for (int area = 0; area < areas.size(); area++) {
            String name = group.get(area);
            for (List<Directed> ring : areas.get(area)) {
                for (Directed directed : ring) {
                    long inside = arcs.get(directed.arc).sides.stream()
                            .filter(side -> group.get(side).equals(name))
                            .count();
                    if (inside == 1) {
                        edges.computeIfAbsent(name, n -> new ArrayList<>()).add(directed);
                    }
                }
            }
        }
        Map<String, List<List<Directed>>> rings = new LinkedHashMap<>();
        edges.forEach((name, some) -> rings.put(name, chain(some)));
        return rings;
    }

    /** Strings arcs together into closed rings. */
    private List<List<Directed>> chain(List<Directed> edges) {
        Map<Long, List<Directed>> byStart = new HashMap<>();
        edges.forEach(edge ->
                byStart.computeIfAbsent(start(edge), p -> new ArrayList<>()).add(edge));
        Set<Directed> used = new HashSet<>();
        var rings = new ArrayList<List<Directed>>();
        for (Directed edge : edges) {
            var ring = new ArrayList<Directed>();
            for (Directed at = edge; at != null && used.add(at); ) {
                ring.add(at);
                at = byStart.getOrDefault(end(at), List.of()).stream()
                        .filter(next -> !used.contains(next))
                        .findFirst()
                        .orElse(null);
            }
            if (!ring.isEmpty()) {
                rings.add(ring);
            }
        }
        return rings;
    }

    long start(Directed edge) {
        long[] line = arcs.get(edge.arc).line;
        return edge.reversed ? line[line.length - 1] : line[0];
    }

    long end(Directed edge) {
        long[] line = arcs.get(edge.arc).line;
        return edge.reversed ? line[0] : line[line.length - 1];
    }

    /** The points of a ring of arcs, closed. */
    long[] points(List<Directed> ring) {
        long[] points = new long
                [ring.stream().mapToInt(d -> arcs.get(d.arc).line.length - 1).sum() + 1];
        int count = 0;
        for (Directed directed : ring) {
            long[] line = arcs.get(directed.arc).line;
            for (int i = 0; i < line.length - 1; i++) {
                points[count++] = directed.reversed ? line[line.length - 1 - i] : line[i];
            }
        }
        points[count] = points[0];
        return points;
    }
}
