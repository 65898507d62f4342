package org.dateline.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of {@link Label}.
 * Features are known by their 32-bit hash alone. Immutable and safe for any number of threads.
 */
public final class SequenceModel {

    private static final int N = Label.COUNT;

    private final int[] features;
    private final short[] weights;

    /** Open addressing; a slot holds a feature in its upper half and its row plus 1 in its lower, 0 where it is free. */
    private final long[] slots;

    private final float scale;
    private final float[] transitions;

    /**
     * Takes its arrays over.
     *
     * @param features hashes, ascending as signed numbers
     * @param weights for each feature one weight a label, in units of {@code scale}
     * @param transitions from label (row; the last row is the start of a sequence) to label
     */
    public SequenceModel(int[] features, short[] weights, float scale, float[] transitions) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
        int capacity = Integer.highestOneBit(Math.max(8, features.length) * 2 - 1) * 2;
        this.slots = new long[capacity];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & (capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = (long) features[i] << 32 | i + 1;
        }
    }

    public int size() {
        return features.length;
    }

    /** Adds up the weights of a token's features into {@code scores[offset ...]}. */
    void score(FeatureSink sink, float[] scores, int offset) {
        int o = 0;
        int b = 0;
        int in = 0;
        int mask = slots.length - 1;
        for (int k = 0; k < sink.size(); k++) {
            int feature = sink.get(k);
            int slot = feature & mask;
            long entry;
            while ((entry = slots[slot]) != 0) {
                if ((int) (entry >> 32) == feature) {
                    int at = ((int) entry - 1) * N;
                    o += weights[at];
                    b += weights[at + 1];
                    in += weights[at + 2];
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
        scores[offset] = o * scale;
        scores[offset + 1] = b * scale;
        scores[offset + 2] = in * scale;
    }

    float transition(int from, int to) {
        return transitions[from * N + to];
    }

    public void write(DataOutput out) throws IOException {
        out.writeFloat(scale);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.writeInt(features.length);
        long last = Integer.MIN_VALUE;
        for (int feature : features) {
            Varint.write(out, feature - last);
            last = feature;
        }
        for (int label = 0; label < N; label++) {
            for (int i = 0; i < features.length; i++) {
                int weight = weights[i * N + label];
                Varint.write(out, ((weight << 1) ^ (weight >> 31)) & 0xFFFFFFFFL);
            }
        }
    }

    public static SequenceModel read(DataInput in) throws IOException {
        float scale = in.readFloat();
        float[] transitions = new float[(N + 1) * N];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int[] features = new int[in.readInt()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            last += Varint.read(in);
            features[i] = (int) last;
        }
        short[] weights = new short[features.length * N];
        for (int label = 0; label < N; label++) {
            for (int i = 0; i < features.length; i++) {
                int coded = (int) Varint.read(in);
                weights[i * N + label] = (short) (coded >>> 1 ^ -(coded & 1));
            }
        }
        return new SequenceModel(features, weights, scale, transitions);
    }
}
