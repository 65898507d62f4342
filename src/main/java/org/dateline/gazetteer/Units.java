package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The Earth and the administrative units, which come first among the rows: row 0, then countries, admin1 and admin2, each
 * sorted by code. Immutable but for the paths it remembers; safe for any number of threads.
 */
final class Units {

    private final int firstAdmin1;
    private final int firstAdmin2;
    private final int end;
    private final char[] parents;
    private final StringPool codes;

    /** Paths are asked for with every place that is shown, and a few units hold most of them. */
    private final AtomicReferenceArray<AdminPath> paths;

    Units(int countries, int admin1, int admin2, ByteBuffer parents, StringPool codes) {
        firstAdmin1 = 1 + countries;
        firstAdmin2 = firstAdmin1 + admin1;
        end = firstAdmin2 + admin2;
        this.parents = new char[end];
        parents.asCharBuffer().get(this.parents);
        this.codes = codes;
        this.paths = new AtomicReferenceArray<>(end);
    }

    /** The row after the last unit's. */
    int end() {
        return end;
    }

    boolean isUnit(int row) {
        return row < end;
    }

    /** The country above a unit; the Earth's row for the Earth. */
    int country(int unit) {
        int row = admin1(unit);
        return row >= firstAdmin1 ? parents[row] : row;
    }

    /** The first-order unit above a unit or the unit itself; the country where there is none. */
    int admin1(int unit) {
        return unit >= firstAdmin2 ? parents[unit] : unit;
    }

    String code(int unit) {
        return codes.get(unit);
    }

    OptionalInt row(String code) {
        long dots = code.chars().filter(c -> c == '.').count();
        int from = dots == 0 ? 1 : dots == 1 ? firstAdmin1 : firstAdmin2;
        int to = dots == 0 ? firstAdmin1 : dots == 1 ? firstAdmin2 : end;
        int row = codes.indexOf(code, from, to);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The units that hold a place, remembered. */
    AdminPath path(int unit, IntFunction<String> names) {
        AdminPath known = paths.get(unit);
        if (known == null) {
            known = read(unit, names);
            paths.set(unit, known);
        }
        return known;
    }

    private AdminPath read(int unit, IntFunction<String> names) {
        List<AdminPath.Unit> path = new ArrayList<>(3);
        for (int row : new int[] {country(unit), admin1(unit), unit}) {
            boolean isRepeated =
                    !path.isEmpty() && path.get(path.size() - 1).code().equals(code(row));
            if (row != 0 && !isRepeated) {
                path.add(new AdminPath.Unit(code(row), names.apply(row)));
            }
        }
        return new AdminPath(path);
    }
}
