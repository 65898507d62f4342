package org.dateline.recognition;

/**
 * What one word is in most of its occurrences it is likely to be in the others too: "Gao" after "in" is a town, so "Gao" at the head of
 * a sentence is one as well. Collects for each word how likely its occurrences are part of a place name; gives each the view of the
 * others. For one thread.
 *
 * <p>Measured over models that had not seen the corpus: +0.6 points of F1 on LGL by folds, +2.3 without it, +0.6 on Conflict, none on
 * GeoVirus.
 */
final class Agreement {

    /** How far the other occurrences can sway one, in nats. */
    private static final float WEIGHT = 4;

    /** At this share of places among the others an occurrence is left as it is. */
    private static final float NEUTRAL = 0.4f;

    private final int[] forms;
    private final float[] sums;
    private final int[] counts;

    Agreement(int tokens) {
        int capacity = Integer.highestOneBit(Math.max(8, tokens)) * 4;
        forms = new int[capacity];
        sums = new float[capacity];
        counts = new int[capacity];
    }

    void add(int form, double place) {
        int slot = slot(form);
        forms[slot] = form;
        sums[slot] += (float) place;
        counts[slot]++;
    }

    /** What to add to the scores of an occurrence being part of a place name. */
    float bias(int form, double place) {
        int slot = slot(form);
        if (counts[slot] < 2) {
            return 0;
        }
        return WEIGHT * ((sums[slot] - (float) place) / (counts[slot] - 1) - NEUTRAL);
    }

    private int slot(int form) {
        int mask = forms.length - 1;
        int slot = form & mask;
        while (counts[slot] != 0 && forms[slot] != form) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
