package org.dateline.gazetteer;

import java.util.Objects;
import org.dateline.gazetteer.Gazetteer.Bearers;

/** The bearers of one key, read where they lie in the mapped file. Immutable. */
final class Postings implements Bearers {

    /** Of a name that nobody bears. */
    static final Bearers NOBODY = new Bearers() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public int row(int i) {
            throw new IndexOutOfBoundsException(i);
        }

        @Override
        public NameKind kind(int i) {
            throw new IndexOutOfBoundsException(i);
        }
    };

    private final KeyIndex keys;
    private final int at;
    private final int count;

    Postings(KeyIndex keys, int at) {
        this.keys = keys;
        this.at = at;
        int n = 0;
        while (KeyIndex.hasMore(keys.posting(at + 3 * n))) {
            n++;
        }
        count = n + 1;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int row(int i) {
        return KeyIndex.row(keys.posting(at + 3 * Objects.checkIndex(i, count)));
    }

    @Override
    public NameKind kind(int i) {
        return KeyIndex.kind(keys.posting(at + 3 * Objects.checkIndex(i, count)));
    }

    /** The bearers of an abbreviation and of the same letters as a name, merged by prominence. */
    static final class Merged implements Bearers {

        private final int[] rows;
        private final NameKind[] kinds;

        Merged(Bearers a, Bearers b, PlaceTable places) {
            rows = new int[a.count() + b.count()];
            kinds = new NameKind[rows.length];
            int i = 0;
            int j = 0;
            while (i + j < rows.length) {
                boolean takesA = j == b.count()
                        || i < a.count() && places.prominenceRank(a.row(i)) >= places.prominenceRank(b.row(j));
                rows[i + j] = takesA ? a.row(i) : b.row(j);
                kinds[i + j] = takesA ? a.kind(i) : b.kind(j);
                if (takesA) {
                    i++;
                } else {
                    j++;
                }
            }
        }

        @Override
        public int count() {
            return rows.length;
        }

        @Override
        public int row(int i) {
            return rows[i];
        }

        @Override
        public NameKind kind(int i) {
            return kinds[i];
        }
    }
}
