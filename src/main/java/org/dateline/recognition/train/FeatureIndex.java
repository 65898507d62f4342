package org.dateline.recognition.train;

import java.util.Arrays;

/** Numbers feature hashes 0, 1, 2 ... in the order in which they are first seen, and counts how often each is. */
final class FeatureIndex {

    private int[] slots = new int[1 << 16];
    private int[] hashes = new int[1 << 15];
    private int[] counts = new int[1 << 15];
    private int size;

    int add(int hash) {
        int slot = find(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = find(hash);
            }
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1]++;
        return slots[slot] - 1;
    }

    /** The number of a hash that was added before. */
    int of(int hash) {
        return slots[find(hash)] - 1;
    }

    private int find(int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[find(hashes[i])] = i + 1;
        }
    }

    int size() {
        return size;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    int count(int feature) {
        return counts[feature];
    }
}
