package org.dateline.resolution.train;

import java.util.List;

/** Fits the logistic function that turns a winner's probability and circumstances into a confidence (Platt 1999). */
final class ConfidenceTrainer {

    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    private static final double DECAY = 1e-4;

    double[] train(List<double[]> inputs, List<Boolean> right) {
        int width = inputs.get(0).length;
        double[] weights = new double[width];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width];
            for (int i = 0; i < inputs.size(); i++) {
                double[] x = inputs.get(i);
                double sum = 0;
                for (int f = 0; f < width; f++) {
                    sum += weights[f] * x[f];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (right.get(i) ? 1 : 0);
                for (int f = 0; f < width; f++) {
                    gradient[f] += error * x[f];
                }
            }
            for (int f = 0; f < width; f++) {
                weights[f] -= RATE * (gradient[f] / inputs.size() + DECAY * weights[f]);
            }
        }
        return weights;
    }
}
