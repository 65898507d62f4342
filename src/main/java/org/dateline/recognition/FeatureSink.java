package org.dateline.recognition;

import java.util.Arrays;

/** Collects the hashes of one token's features; reused from token to token. */
final class FeatureSink {

    private int[] hashes = new int[192];
    private int size;

    void clear() {
        size = 0;
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    void add(int template, int a) {
        put(Hashes.of(template, a));
    }

    void add(int template, int a, int b) {
        put(Hashes.of(template, a, b));
    }

    void add(int template, int a, int b, int c) {
        put(Hashes.of(template, a, b, c));
    }

    int size() {
        return size;
    }

    int get(int i) {
        return hashes[i];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
