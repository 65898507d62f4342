package org.dateline.cartography;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.gazetteer.DataException;
import org.dateline.geo.Bounds;
import org.dateline.geo.WebMercator;

/** Lakes and rivers: water.bin. Immutable. */
final class Water {

    private final Lines lines;
    private final Area[] lakes;
    private final int[] riverRanks;
    private final Map<Integer, String> riverNames;
    private final Map<String, List<Integer>> courses;

    private Water(Lines lines, Area[] lakes, int[] riverRanks, Map<Integer, String> riverNames) {
        this.lines = lines;
        this.lakes = lakes;
        this.riverRanks = riverRanks;
        this.riverNames = riverNames;
        this.courses = riverNames.keySet().stream().collect(Collectors.groupingBy(riverNames::get));
    }

    static Water open(Path file) throws DataException {
        ByteSource source = ByteSource.open(file, "DLW1");
        try {
            var builder = new Lines.Builder();
            int[][][] rings = new int[source.number()][][];
            int[] lakeRanks = new int[rings.length];
            for (int lake = 0; lake < rings.length; lake++) {
                lakeRanks[lake] = source.number();
                source.text();
                rings[lake] = new int[source.number()][];
                for (int ring = 0; ring < rings[lake].length; ring++) {
                    rings[lake][ring] = new int[] {builder.read(source) << 1};
                }
            }
            Map<Integer, String> names = new LinkedHashMap<>();
            int[] riverRanks = rivers(source, builder, names);
            Lines lines = builder.build();
            Area[] lakes = new Area[rings.length];
            for (int lake = 0; lake < lakes.length; lake++) {
                lakes[lake] = Area.of("", lakeRanks[lake], rings[lake], lines);
            }
            return new Water(lines, lakes, riverRanks, names);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw source.damaged(e);
        }
    }

    /** The rank of each line; -1 marks a lake's shore. */
    private static int[] rivers(ByteSource source, Lines.Builder builder, Map<Integer, String> names) {
        int[] ranks = new int[1 << 12];
        java.util.Arrays.fill(ranks, -1);
        for (int left = source.number(); left > 0; left--) {
            int rank = source.number();
            String name = source.text();
            for (int parts = source.number(); parts > 0; parts--) {
                int line = builder.read(source);
                while (line >= ranks.length) {
                    int old = ranks.length;
                    ranks = java.util.Arrays.copyOf(ranks, old * 2);
                    java.util.Arrays.fill(ranks, old, old * 2, -1);
                }
                ranks[line] = rank;
                if (!name.isEmpty()) {
                    names.put(line, name);
                }
            }
        }
        return ranks;
    }

    Lines lines() {
        return lines;
    }

    Area[] lakes() {
        return lakes;
    }

    /** Rank of a river, 0 (the Nile) to 10; below 0 the line is a lake's shore. */
    int riverRank(int line) {
        return riverRanks[line];
    }

    /** The lines of the rivers of a name that flow through some part of the earth. */
    List<Integer> course(String name, Bounds where) {
        return courses.getOrDefault(name, List.of()).stream()
                .filter(line -> where.meets(box(line)))
                .toList();
    }

    private Bounds box(int line) {
        return new Bounds(
                WebMercator.lat((double) lines.box(line, 3) / ArcFormat.SIZE),
                degrees(lines.box(line, 0)),
                WebMercator.lat((double) lines.box(line, 1) / ArcFormat.SIZE),
                degrees(lines.box(line, 2)));
    }

    private static double degrees(int x) {
        return x * 360.0 / ArcFormat.SIZE - 180;
    }

    /** The names of rivers by line; many lines have none. */
    Map<Integer, String> riverNames() {
        return riverNames;
    }
}
