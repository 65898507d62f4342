package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.recognition.Label;
import org.dateline.recognition.SequenceModel;

/**
 * Trains the conditional random field by FTRL-Proximal (McMahan et al. 2013), which leaves the weights of useless features at
 * exactly zero. Where the gold allows several labels, all of them are summed over. The model is the mean of several trainings
 * that see the examples in orders of their own: what one order makes of a rare word is luck. Deterministic for a seed; one thread.
 */
final class CrfTrainer {

    private static final int N = Label.COUNT;
    private static final double NEVER = -1e9;

    private final FeatureIndex index;
    private final Settings settings;
    private final double[] z;
    private final double[] n;
    private final double[] weights;
    private final double[] mean;
    private final double[] transitionZ = new double[(N + 1) * N];
    private final double[] transitionN = new double[(N + 1) * N];
    private final double[] transitionMean = new double[(N + 1) * N];
    private final Random random;

    /**
     * How to train.
     *
     * @param alpha step size
     * @param l1 strength of the pull towards zero
     * @param l2 strength of the shrinking
     * @param dropout share of features hidden at random in each step
     * @param recall extra cost, in nats, of leaving a place out; negative for the reverse
     * @param trainings how many trainings the model is the mean of
     */
    record Settings(
            double alpha,
            double l1,
            double l2,
            int rounds,
            double dropout,
            double recall,
            int minCount,
            int trainings,
            long seed) {}

    CrfTrainer(FeatureIndex index, Settings settings) {
        this.index = index;
        this.settings = settings;
        this.z = new double[index.size() * N];
        this.n = new double[index.size() * N];
        this.weights = new double[index.size() * N];
        this.mean = new double[index.size() * N];
        this.random = new Random(settings.seed);
    }

    SequenceModel train(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        for (int training = 0; training < settings.trainings; training++) {
            forget();
            for (int round = 0; round < settings.rounds; round++) {
                Collections.shuffle(order, random);
                for (Example example : order) {
                    step(example);
                }
            }
            addToMean();
        }
        return model();
    }

    private void forget() {
        for (double[] state : List.of(z, n, transitionZ, transitionN)) {
            Arrays.fill(state, 0);
        }
    }

    private void addToMean() {
        double share = (settings.dropout > 0 ? 1 - settings.dropout : 1) / settings.trainings;
        for (int at = 0; at < mean.length; at++) {
            mean[at] += weight(z[at], n[at], settings.l1, settings.l2) * share;
        }
        double[] transitions = transitions();
        for (int k = 0; k < transitions.length; k++) {
            transitionMean[k] += transitions[k] / settings.trainings;
        }
    }

    private void step(Example example) {
        int length = example.length();
        int[][] features = settings.dropout > 0 ? thinned(example.features()) : example.features();
        double[][] scores = new double[length][N];
        for (int t = 0; t < length; t++) {
            for (int feature : features[t]) {
                for (int label = 0; label < N; label++) {
                    int at = feature * N + label;
                    weights[at] = weight(z[at], n[at], settings.l1, settings.l2);
                    scores[t][label] += weights[at];
                }
            }
            if ((example.allowed()[t] & 1) == 0) {
                scores[t][Label.O] += settings.recall;
            }
        }
        double[] transitions = transitions();
        Lattice free = new Lattice(scores, transitions, null);
        Lattice bound = new Lattice(scores, transitions, example.allowed());
        for (int t = 0; t < length; t++) {
            for (int label = 0; label < N; label++) {
                double gradient = free.marginal(t, label) - bound.marginal(t, label);
                if (Math.abs(gradient) > 1e-4) {
                    for (int feature : features[t]) {
                        update(z, n, feature * N + label, gradient, weights[feature * N + label]);
                    }
                }
            }
        }
        for (int k = 0; k < transitions.length; k++) {
            double gradient = free.expected(k) - bound.expected(k);
            if (Math.abs(gradient) > 1e-4) {
                update(transitionZ, transitionN, k, gradient, transitions[k]);
            }
        }
    }

    private int[][] thinned(int[][] features) {
        int[][] kept = new int[features.length][];
        for (int t = 0; t < features.length; t++) {
            int[] some = new int[features[t].length];
            int size = 0;
            for (int feature : features[t]) {
                if (random.nextDouble() >= settings.dropout) {
                    some[size++] = feature;
                }
            }
            kept[t] = Arrays.copyOf(some, size);
        }
        return kept;
    }

    private void update(double[] zs, double[] ns, int at, double gradient, double weight) {
        double square = gradient * gradient;
        double sigma = (Math.sqrt(ns[at] + square) - Math.sqrt(ns[at])) / settings.alpha;
        zs[at] += gradient - sigma * weight;
        ns[at] += square;
    }

    private double weight(double zi, double ni, double l1, double l2) {
        if (Math.abs(zi) <= l1) {
            return 0;
        }
        return -(zi - Math.signum(zi) * l1) / ((1 + Math.sqrt(ni)) / settings.alpha + l2);
    }

    private double[] transitions() {
        double[] transitions = new double[(N + 1) * N];
        for (int k = 0; k < transitions.length; k++) {
            transitions[k] = weight(transitionZ[k], transitionN[k], 0, settings.l2);
        }
        transitions[Label.O * N + Label.I] = NEVER;
        transitions[N * N + Label.I] = NEVER;
        return transitions;
    }

    private SequenceModel model() {
        double largest = Arrays.stream(mean).map(Math::abs).max().orElse(0);
        double scale = Math.max(largest, 1e-9) / 1000;
        int[] live = live(scale);
        int[] hashes = new int[live.length];
        short[] quantized = new short[live.length * N];
        for (int i = 0; i < live.length; i++) {
            hashes[i] = index.hash(live[i]);
            for (int label = 0; label < N; label++) {
                quantized[i * N + label] = (short) Math.round(mean[live[i] * N + label] / scale);
            }
        }
        float[] transitions = new float[transitionMean.length];
        for (int k = 0; k < transitions.length; k++) {
            transitions[k] = (float) transitionMean[k];
        }
        return new SequenceModel(hashes, quantized, (float) scale, transitions);
    }

    /** The features whose weights are not all zero once rounded, by ascending hash. */
    private int[] live(double scale) {
        return IntStream.range(0, index.size())
                .filter(f -> IntStream.range(f * N, f * N + N).anyMatch(at -> Math.round(mean[at] / scale) != 0))
                .boxed()
                .sorted((a, b) -> Integer.compare(index.hash(a), index.hash(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
