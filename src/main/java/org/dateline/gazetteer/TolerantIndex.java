package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The rows of a country by the hash of their names' {@link TolerantKey}. Safe for any number of threads. */
final class TolerantIndex {

    private static final int ENTRY_BYTES = 6;

    private final ByteBuffer starts;
    private final ByteBuffer entries;
    private final PlaceTable places;

    TolerantIndex(ByteBuffer starts, ByteBuffer entries, PlaceTable places) {
        this.starts = starts;
        this.entries = entries;
        this.places = places;
    }

    int[] find(CharSequence foldedName, int country) {
        String key = TolerantKey.of(foldedName);
        if (key.isEmpty() || country < 0 || (country + 2) * Integer.BYTES > starts.limit()) {
            return new int[0];
        }
        int end = starts.getInt((country + 1) * Integer.BYTES);
        int hash = TolerantKey.hash(key);
        int low = lowerBound(hash, starts.getInt(country * Integer.BYTES), end);
        return IntStream.range(low, end)
                .takeWhile(i -> hash(i) == hash)
                .map(i -> PlaceTable.u24(entries, i * ENTRY_BYTES + 3))
                .boxed()
                .sorted(Comparator.comparingInt(places::prominenceRank).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int lowerBound(int hash, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hash(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int hash(int i) {
        return PlaceTable.u24(entries, i * ENTRY_BYTES);
    }
}
