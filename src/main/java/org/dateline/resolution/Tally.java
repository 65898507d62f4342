package org.dateline.resolution;

import java.util.Arrays;

/**
 * Sums by number, a row or a cell and so never negative: a small open-addressing map, because thousands are added for each
 * article. Remembers which slots it uses, so that one tally can serve name after name at no more than what it holds.
 */
final class Tally {

    /** Key plus 1; 0 where the slot is free. */
    private int[] keys;

    private double[] sums;

    /** The slots in use, in the order in which they were taken. */
    private int[] used;

    private int size;

    Tally() {
        this(64);
    }

    Tally(int capacity) {
        allocate(Integer.highestOneBit(Math.max(16, capacity)) << 1);
    }

    private void allocate(int slots) {
        keys = new int[slots];
        sums = new double[slots];
        used = new int[slots / 2];
    }

    void add(int key, double amount) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (size == used.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key + 1;
            used[size++] = slot;
        }
        sums[slot] += amount;
    }

    /** The sum for a key, 0 where nothing was added. */
    double get(int key) {
        return sums[slot(key)];
    }

    /** The sum for a key, which is set back to 0, so that each key is taken once. */
    double take(int key) {
        int slot = slot(key);
        double sum = sums[slot];
        sums[slot] = 0;
        return sum;
    }

    /** The keys whose sum is at least this, ascending. */
    int[] keysFrom(double least) {
        return Arrays.stream(used, 0, size)
                .filter(slot -> sums[slot] >= least)
                .map(slot -> keys[slot] - 1)
                .sorted()
                .toArray();
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            keys[used[i]] = 0;
            sums[used[i]] = 0;
        }
        size = 0;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        int[] oldUsed = used;
        allocate(keys.length * 2);
        for (int i = 0; i < size; i++) {
            int slot = slot(oldKeys[oldUsed[i]] - 1);
            keys[slot] = oldKeys[oldUsed[i]];
            sums[slot] = oldSums[oldUsed[i]];
            used[i] = slot;
        }
    }
}
