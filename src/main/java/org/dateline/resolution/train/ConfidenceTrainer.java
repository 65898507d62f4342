package org.dateline.resolution.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits the logistic function that turns a winner's probability and circumstances into a confidence (Platt 1999). */
final class ConfidenceTrainer {

    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    private static final double DECAY = 1.5e-3;

    /** A corpus counts by this power of its size: one of local news must not speak for all. */
    private static final double SHARE = 0.6;

    /**
     * What became of one verdict.
     *
     * @param inputs of the confidence
     * @param corpus where it was seen
     */
    record Outcome(double[] inputs, boolean right, String corpus) {}

    double[] train(List<Outcome> outcomes) {
        int width = outcomes.get(0).inputs().length;
        double[] share = shares(outcomes);
        double[] weights = new double[width];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width];
            for (int i = 0; i < share.length; i++) {
                double[] x = outcomes.get(i).inputs();
                double sum = 0;
                for (int f = 0; f < width; f++) {
                    sum += weights[f] * x[f];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (outcomes.get(i).right() ? 1 : 0);
                for (int f = 0; f < width; f++) {
                    gradient[f] += share[i] * error * x[f];
                }
            }
            for (int f = 0; f < width; f++) {
                weights[f] -= RATE * (gradient[f] + DECAY * weights[f]);
            }
        }
        return weights;
    }

    /** What each outcome counts; they sum to 1. */
    private static double[] shares(List<Outcome> outcomes) {
        Map<String, Integer> sizes = new HashMap<>();
        outcomes.forEach(outcome -> sizes.merge(outcome.corpus(), 1, Integer::sum));
        double all = sizes.values().stream()
                .mapToDouble(size -> Math.pow(size, SHARE))
                .sum();
        return outcomes.stream()
                .mapToDouble(outcome -> Math.pow(sizes.get(outcome.corpus()), SHARE - 1) / all)
                .toArray();
    }
}
