package org.dateline.resolution.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a conditional logit: softmax cross-entropy against soft targets, with Adam (Kingma and Ba 2015), a
 * learning rate that falls to nothing, and a pull towards zero. The same seed and examples give the same weights.
 */
final class LogitTrainer {

    private static final int EPOCHS = 30;
    private static final int BATCH = 32;
    private static final double RATE = 0.03;
    private static final double MOMENTUM = 0.9;
    private static final double SMOOTHING = 0.999;
    private static final double TINY = 1e-8;

    private final double decay;
    private final long seed;

    LogitTrainer(double decay, long seed) {
        this.decay = decay;
        this.seed = seed;
    }

    double[] train(List<Example> examples, int width) {
        Example[] order = examples.toArray(Example[]::new);
        double[] weights = new double[width];
        double[] gradient = new double[width];
        double[] first = new double[width];
        double[] second = new double[width];
        Random random = new Random(seed);
        int steps = EPOCHS * ((order.length + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                Arrays.fill(gradient, 0);
                for (int i = from; i < to; i++) {
                    addGradient(order[i], weights, gradient);
                }
                step++;
                double rate = RATE * (1 - (double) (step - 1) / steps);
                for (int f = 0; f < width; f++) {
                    double g = gradient[f] / (to - from) + decay * weights[f];
                    first[f] = MOMENTUM * first[f] + (1 - MOMENTUM) * g;
                    second[f] = SMOOTHING * second[f] + (1 - SMOOTHING) * g * g;
                    double mean = first[f] / (1 - Math.pow(MOMENTUM, step));
                    double spread = second[f] / (1 - Math.pow(SMOOTHING, step));
                    weights[f] -= rate * mean / (Math.sqrt(spread) + TINY);
                }
            }
        }
        return weights;
    }

    private static void shuffle(Example[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private static void addGradient(Example example, double[] weights, double[] gradient) {
        double[] p = softmax(example.features(), weights);
        for (int c = 0; c < p.length; c++) {
            double error = example.weight() * (p[c] - example.target()[c]);
            if (error != 0) {
                double[] features = example.features()[c];
                for (int f = 0; f < gradient.length; f++) {
                    gradient[f] += error * features[f];
                }
            }
        }
    }

    private static double[] softmax(double[][] features, double[] weights) {
        double[] p = new double[features.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            for (int f = 0; f < weights.length; f++) {
                p[c] += weights[f] * features[c][f];
            }
            most = Math.max(most, p[c]);
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(p[c] - most);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
