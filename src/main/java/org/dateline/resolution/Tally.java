package org.dateline.resolution;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sums by number (a row or a cell): a small open-addressing map, because thousands are added for each article. */
final class Tally {

    private int[] keys;
    private double[] sums;
    private boolean[] used;
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
        used = new boolean[slots];
    }

    void add(int key, double amount) {
        int slot = slot(key);
        if (!used[slot]) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            used[slot] = true;
            keys[slot] = key;
            size++;
        }
        sums[slot] += amount;
    }

    /** The sum for a key, 0 where nothing was added. */
    double get(int key) {
        int slot = slot(key);
        return used[slot] ? sums[slot] : 0;
    }

    /** The sum for a key, which is set back to 0, so that each key is taken once. */
    double take(int key) {
        int slot = slot(key);
        if (!used[slot]) {
            return 0;
        }
        double sum = sums[slot];
        sums[slot] = 0;
        return sum;
    }

    /** The keys whose sum is at least this, ascending. */
    int[] keysFrom(double least) {
        return IntStream.range(0, keys.length)
                .filter(slot -> used[slot] && sums[slot] >= least)
                .map(slot -> keys[slot])
                .sorted()
                .toArray();
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(used, false);
            Arrays.fill(sums, 0);
            size = 0;
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (used[slot] && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        boolean[] oldUsed = used;
        allocate(keys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                int slot = slot(oldKeys[i]);
                used[slot] = true;
                keys[slot] = oldKeys[i];
                sums[slot] = oldSums[i];
            }
        }
    }
}
