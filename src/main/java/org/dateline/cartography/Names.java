package org.dateline.cartography;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.gazetteer.DataException;

/**
 * The names of the basemap: names.bin. A name is a number; small numbers are shown from lower zooms on and, within a zoom,
 * weigh more. Immutable.
 */
final class Names {

    /** Cells of the search grid across the world. */
    private static final int CELLS = 128;

    private final NameClass[] kinds;
    private final byte[] zooms;
    private final int[][] points;
    private final int[] xs;
    private final int[] ys;
    private final int[] widths;
    private final String[] codes;
    private final ByteSource source;
    private final int[] texts;
    private final String[] known;
    private final int[] cellStart;
    private final int[] byCell;
    private final int[] alongLines;
    private final int[] countries;
    private final Map<String, Integer> byCode = new HashMap<>();

    private Names(ByteSource source) {
        int count = source.number();
        kinds = new NameClass[count];
        zooms = new byte[count];
        points = new int[count][];
        xs = new int[count];
        ys = new int[count];
        widths = new int[count];
        codes = new String[count];
        this.source = source;
        texts = new int[count];
        known = new String[count];
        NameClass[] all = NameClass.values();
        for (int i = 0; i < count; i++) {
            int code = source.number();
            kinds[i] = all[code & 15];
            zooms[i] = (byte) source.number();
            texts[i] = source.skipText();
            read(source, i, code >>> 4);
        }
        cellStart = new int[CELLS * CELLS + 1];
        byCell = new int[count];
        index();
        alongLines = those(name -> points[name] != null);
        countries = those(name -> kinds[name] == NameClass.COUNTRY);
        for (int name : those(name -> kinds[name] == NameClass.COUNTRY || kinds[name] == NameClass.PROVINCE)) {
            byCode.putIfAbsent(codes[name], name);
        }
    }

    static Names open(Path file) throws DataException {
        ByteSource source = ByteSource.open(file, "DLN1");
        try {
            return new Names(source);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw source.damaged(e);
        }
    }

    private int[] those(IntPredicate wanted) {
        return IntStream.range(0, kinds.length).filter(wanted).toArray();
    }

    private void read(ByteSource source, int name, int count) {
        xs[name] = source.number();
        ys[name] = source.number();
        if (count > 1) {
            points[name] = new int[count * 2];
            points[name][0] = xs[name];
            points[name][1] = ys[name];
            for (int i = 2; i < count * 2; i++) {
                points[name][i] = source.number();
            }
        }
        if (!kinds[name].isTown()) {
            widths[name] = source.number();
            codes[name] = source.text();
        }
    }

    private void index() {
        for (int i = 0; i < xs.length; i++) {
            cellStart[cell(i) + 1]++;
        }
        for (int i = 1; i < cellStart.length; i++) {
            cellStart[i] += cellStart[i - 1];
        }
        int[] next = cellStart.clone();
        for (int i = 0; i < xs.length; i++) {
            byCell[next[cell(i)]++] = i;
        }
    }

    private int cell(int name) {
        return column(ys[name]) * CELLS + column(xs[name]);
    }

    private static int column(int grid) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((long) grid * CELLS / ArcFormat.SIZE)));
    }

    /** The names that run along a line; there are few. */
    int[] alongLines() {
        return alongLines;
    }

    /** The names of countries, wherever they are. */
    int[] countries() {
        return countries;
    }

    /** The name of a country or province. */
    OptionalInt of(String adminCode) {
        Integer name = byCode.get(adminCode);
        return name == null ? OptionalInt.empty() : OptionalInt.of(name);
    }

    /** Visits the names at points in a box of the grid that may be shown at a zoom. */
    void visit(double zoom, int west, int north, int east, int south, IntConsumer visitor) {
        int limit = (int) Math.floor(zoom * 10 + 1e-6);
        for (int row = column(north); row <= column(south); row++) {
            for (int column = column(west); column <= column(east); column++) {
                int end = cellStart[row * CELLS + column + 1];
                for (int i = cellStart[row * CELLS + column]; i < end && zooms[byCell[i]] <= limit; i++) {
                    int name = byCell[i];
                    if (points[name] == null
                            && xs[name] >= west
                            && xs[name] <= east
                            && ys[name] >= north
                            && ys[name] <= south) {
                        visitor.accept(name);
                    }
                }
            }
        }
    }

    NameClass kind(int name) {
        return kinds[name];
    }

    double zoom(int name) {
        return zooms[name] / 10.0;
    }

    int x(int name) {
        return xs[name];
    }

    int y(int name) {
        return ys[name];
    }

    /** The line along which it runs, x and y in turn; empty for a name at a point. */
    int[] line(int name) {
        return points[name] == null ? new int[0] : Arrays.copyOf(points[name], points[name].length);
    }

    /** Room from side to side in grid units; of a line its length; 0 for a town. */
    int width(int name) {
        return widths[name];
    }

    /** Admin code of a country or province, else "". */
    String code(int name) {
        return codes[name] == null ? "" : codes[name];
    }

    String text(int name) {
        String text = known[name];
        if (text == null) {
            text = source.textAt(texts[name]);
            known[name] = text; // two threads may both read it: they read the same
        }
        return text;
    }
}
