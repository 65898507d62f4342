package org.dateline.cartography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.DataException;
import org.dateline.geo.LatLon;
import org.dateline.resolution.relative.BorderLines;

/**
 * The borders of the shipped map, as its lines run between two countries, at the level of detail of about 400 m. The lines are
 * read, at that level alone, when a border is asked for the first time: few articles tell places by one. Thread-safe.
 */
public final class TopologyBorders implements BorderLines {

    private static final int LEVEL = ArcFormat.LEVELS - 2;

    private final Path file;
    private Optional<Topology> topology = Optional.empty();
    private boolean read;

    private TopologyBorders(Path file) {
        this.file = file;
    }

    /**
     * The borders in a basemap. When its file is missing or damaged none is known; whoever opens the map says so.
     *
     * @param folder {@code data/basemap}
     */
    public static TopologyBorders in(Path folder) {
        return new TopologyBorders(folder.resolve("topology.bin"));
    }

    @Override
    public List<List<LatLon>> between(String country, String other) {
        return topology().map(map -> between(map, country, other)).orElse(List.of());
    }

    private synchronized Optional<Topology> topology() {
        if (!read) {
            read = true;
            try {
                topology = Optional.of(Topology.open(file, LEVEL));
            } catch (DataException e) {
                topology = Optional.empty();
            }
        }
        return topology;
    }

    private static List<List<LatLon>> between(Topology map, String country, String other) {
        Area here = map.areas().get(country);
        Area there = map.areas().get(other);
        if (here == null || there == null) {
            return List.of();
        }
        Set<Integer> beyond = Arrays.stream(there.rings())
                .flatMapToInt(Arrays::stream)
                .mapToObj(directed -> directed >>> 1)
                .collect(Collectors.toSet());
        var lines = new ArrayList<List<LatLon>>();
        for (int[] ring : here.rings()) {
            addShared(lines, ring, beyond, map.lines().level(LEVEL));
        }
        return List.copyOf(lines);
    }

    /** Runs of a ring's arcs that the other country has too, each joined to one line. */
    private static void addShared(List<List<LatLon>> lines, int[] ring, Set<Integer> beyond, Lines.Level level) {
        int start = 0;
        while (start < ring.length && beyond.contains(ring[start] >>> 1)) {
            start++;
        }
        var line = new ArrayList<LatLon>();
        for (int i = 1; i <= ring.length; i++) {
            int directed = ring[(start + i) % ring.length];
            if (beyond.contains(directed >>> 1)) {
                append(line, directed, level);
            } else {
                close(lines, line);
            }
        }
        close(lines, line);
    }

    private static void close(List<List<LatLon>> lines, List<LatLon> line) {
        if (line.size() > 1) {
            lines.add(List.copyOf(line));
        }
        line.clear();
    }

    private static void append(List<LatLon> line, int directed, Lines.Level level) {
        int border = directed >>> 1;
        int from = level.start()[border];
        int count = level.start()[border + 1] - from;
        for (int k = 0; k < count; k++) {
            LatLon point = level.position(border, from + ((directed & 1) != 0 ? count - 1 - k : k));
            if (line.isEmpty() || !line.get(line.size() - 1).equals(point)) {
                line.add(point);
            }
        }
    }
}
