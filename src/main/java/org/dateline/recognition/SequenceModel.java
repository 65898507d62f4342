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

    /**
     * The features by open addressing, 0 where a slot is free. Key and weights lie under one index, because what scoring costs
     * is waiting for memory: 7.3 ns a feature against 10.1 with rows in between.
     */
    private final int[] slots;

    /** The three weights of the feature in a slot, 16 bits each. */
    private final long[] packed;

    private final float scale;
    private final float[] transitions;

    /**
     * Takes its arrays over.
     *
     * @param features hashes, ascending as signed numbers; one of 0 has no effect
     * @param weights for each feature one weight a label, in units of {@code scale}
     * @param transitions from label (row; the last row is the start of a sequence) to label
     */
    public SequenceModel(int[] features, short[] weights, float scale, float[] transitions) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
        int capacity = Integer.highestOneBit(Math.max(8, features.length) * 2 - 1) * 2;
        this.slots = new int[capacity];
        this.packed = new long[capacity];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & (capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = features[i];
            packed[slot] = pack(weights[i * N], weights[i * N + 1], weights[i * N + 2]);
        }
    }

    private static long pack(short o, short b, short in) {
        return (o & 0xFFFFL) << 32 | (b & 0xFFFFL) << 16 | in & 0xFFFFL;
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
            int known;
            while ((known = slots[slot]) != 0) {
                if (known == feature) {
                    long weight = packed[slot];
                    o += (short) (weight >>> 32);
                    b += (short) (weight >>> 16);
                    in += (short) weight;
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
