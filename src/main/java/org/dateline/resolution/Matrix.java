package org.dateline.resolution;

import java.util.Arrays;

/** Features of the candidates of one name: one row a candidate, reused from name to name. */
final class Matrix {

    private static final int WIDTH = Feature.values().length;

    private static final int RULES = Rule.values().length;
    private static final int[] RULE_OF = Arrays.stream(Feature.values())
            .mapToInt(feature -> feature.rule().ordinal())
            .toArray();

    private double[] values = new double[WIDTH * 16];

    /** Makes room for some candidates, all features 0. */
    void reset(int candidates) {
        if (candidates * WIDTH > values.length) {
            values = new double[candidates * WIDTH];
        }
        Arrays.fill(values, 0, candidates * WIDTH, 0);
    }

    void set(int candidate, Feature feature, double value) {
        values[candidate * WIDTH + feature.ordinal()] = value;
    }

    void set(int candidate, Feature feature, boolean holds) {
        if (holds) {
            values[candidate * WIDTH + feature.ordinal()] = 1;
        }
    }

    double get(int candidate, Feature feature) {
        return values[candidate * WIDTH + feature.ordinal()];
    }

    double dot(int candidate, double[] weights) {
        double sum = 0;
        int base = candidate * WIDTH;
        for (int f = 0; f < WIDTH; f++) {
            sum += weights[f] * values[base + f];
        }
        return sum;
    }

    /** What each rule adds to the score of a candidate, by {@link Rule#ordinal}. */
    double[] ruleSums(int candidate, double[] weights) {
        double[] sums = new double[RULES];
        int base = candidate * WIDTH;
        for (int f = 0; f < WIDTH; f++) {
            sums[RULE_OF[f]] += weights[f] * values[base + f];
        }
        return sums;
    }

    /** A copy of the features of one candidate. */
    double[] row(int candidate) {
        return Arrays.copyOfRange(values, candidate * WIDTH, (candidate + 1) * WIDTH);
    }
}
