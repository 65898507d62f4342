package org.dateline.cartography;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.gazetteer.DataException;

/** Land, countries, provinces and the lines between them: topology.bin. Immutable. */
final class Topology {

    private final Lines lines;
    private final ArcClass[] classes;
    private final byte[] zooms;
    private final Map<String, Area> areas;

    private Topology(Lines lines, ArcClass[] classes, byte[] zooms, Map<String, Area> areas) {
        this.lines = lines;
        this.classes = classes;
        this.zooms = zooms;
        this.areas = areas;
    }

    static Topology open(Path file) throws DataException {
        return open(file, new Lines.Builder());
    }

    /** Reads one level of detail alone. */
    static Topology open(Path file, int level) throws DataException {
        return open(file, new Lines.Builder(level, level));
    }

    private static Topology open(Path file, Lines.Builder builder) throws DataException {
        ByteSource source = ByteSource.open(file, "DLT1");
        try {
            ArcClass[] classes = new ArcClass[source.number()];
            byte[] zooms = new byte[classes.length];
            ArcClass[] all = ArcClass.values();
            for (int i = 0; i < classes.length; i++) {
                int code = source.number();
                classes[i] = all[code & 7];
                zooms[i] = (byte) (code >>> 3);
                builder.read(source);
            }
            Lines lines = builder.build();
            return new Topology(lines, classes, zooms, areas(source, lines));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw source.damaged(e);
        }
    }

    private static Map<String, Area> areas(ByteSource source, Lines lines) {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (int left = source.number(); left > 0; left--) {
            String code = source.text();
            int[][] rings = new int[source.number()][];
            for (int ring = 0; ring < rings.length; ring++) {
                rings[ring] = new int[source.number()];
                for (int i = 0; i < rings[ring].length; i++) {
                    rings[ring][i] = source.number();
                }
            }
            areas.put(code, Area.of(code, 0, rings, lines));
        }
        return areas;
    }

    Lines lines() {
        return lines;
    }

    ArcClass arcClass(int line) {
        return classes[line];
    }

    /** From which zoom on a province line is drawn. */
    double zoom(int line) {
        return zooms[line] / 10.0;
    }

    Area land() {
        return areas.get("");
    }

    /** The areas by admin code, "" the whole of the land. */
    Map<String, Area> areas() {
        return areas;
    }
}
