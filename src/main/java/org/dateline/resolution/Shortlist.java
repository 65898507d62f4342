package org.dateline.resolution;

import java.util.Arrays;
import org.dateline.gazetteer.NameKind;

/** The candidates of one name as rows of the gazetteer, each once. Grows while it is gathered; confined to one thread. */
final class Shortlist {

    private int[] rows = new int[8];
    private NameKind[] kinds = new NameKind[8];
    private Fit[] fits = new Fit[8];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int row(int i) {
        return rows[i];
    }

    NameKind kind(int i) {
        return kinds[i];
    }

    Fit fit(int i) {
        return fits[i];
    }

    /** Adds a candidate, unless its row is there already: the first way that led to it is the surest. */
    void add(int row, NameKind kind, Fit fit) {
        for (int i = 0; i < size; i++) {
            if (rows[i] == row) {
                if (kind.compareTo(kinds[i]) < 0 && fit == fits[i]) {
                    kinds[i] = kind;
                }
                return;
            }
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            fits = Arrays.copyOf(fits, size * 2);
        }
        rows[size] = row;
        kinds[size] = kind;
        fits[size++] = fit;
    }

    void addAll(Shortlist other) {
        for (int i = 0; i < other.size; i++) {
            add(other.rows[i], other.kinds[i], other.fits[i]);
        }
    }
}
