package org.dateline.recognition;

/**
 * One sequence of open tokens under the model: its best labels (Viterbi) and how likely each label is (forward and backward sums,
 * in logarithms). For one thread.
 */
final class Chain {

    private static final int N = Label.COUNT;
    private static final float NEVER = -1e9f;

    private final SequenceModel model;
    private final float[] scores;
    private final int first;
    private final int length;

    /**
     * A view of some tokens' scores.
     *
     * @param scores of all tokens and labels
     * @param first token of the sequence
     * @param end token after it
     */
    Chain(SequenceModel model, float[] scores, int first, int end) {
        this.model = model;
        this.scores = scores;
        this.first = first;
        this.length = end - first;
    }

    private float score(int t, int label) {
        return scores[(first + t) * N + label];
    }

    /** A name cannot go on that has not begun. */
    private float transition(int from, int to) {
        return to == Label.I && (from == Label.O || from == N) ? NEVER : model.transition(from, to);
    }

    int[] labels() {
        float[][] best = new float[length][N];
        int[][] back = new int[length][N];
        for (int to = 0; to < N; to++) {
            best[0][to] = score(0, to) + transition(N, to);
        }
        for (int t = 1; t < length; t++) {
            for (int to = 0; to < N; to++) {
                int from = bestBefore(best[t - 1], to);
                best[t][to] = best[t - 1][from] + transition(from, to) + score(t, to);
                back[t][to] = from;
            }
        }
        return trace(best[length - 1], back);
    }

    private int bestBefore(float[] best, int to) {
        int from = 0;
        for (int k = 1; k < N; k++) {
            if (best[k] + transition(k, to) > best[from] + transition(from, to)) {
                from = k;
            }
        }
        return from;
    }

    private int[] trace(float[] last, int[][] back) {
        int[] labels = new int[length];
        int label = 0;
        for (int k = 1; k < N; k++) {
            label = last[k] > last[label] ? k : label;
        }
        for (int t = length - 1; t >= 0; t--) {
            labels[t] = label;
            label = back[t][label];
        }
        return labels;
    }

    /** For each token and label its probability, with all scores divided by a temperature first. */
    double[][] probabilities(double temperature) {
        double[][] forward = forward(temperature);
        double[][] backward = backward(temperature);
        double[] end = forward[length - 1];
        double total = plus(plus(end[0], end[1]), end[2]);
        for (int t = 0; t < length; t++) {
            for (int label = 0; label < N; label++) {
                forward[t][label] = Math.exp(forward[t][label] + backward[t][label] - total);
            }
        }
        return forward;
    }

    private double[][] forward(double temperature) {
        double[][] forward = new double[length][N];
        for (int t = 0; t < length; t++) {
            for (int to = 0; to < N; to++) {
                double sum = t == 0 ? transition(N, to) / temperature : NEVER;
                for (int from = 0; t > 0 && from < N; from++) {
                    sum = plus(sum, forward[t - 1][from] + transition(from, to) / temperature);
                }
                forward[t][to] = sum + score(t, to) / temperature;
            }
        }
        return forward;
    }

    private double[][] backward(double temperature) {
        double[][] backward = new double[length][N];
        for (int t = length - 2; t >= 0; t--) {
            for (int from = 0; from < N; from++) {
                double sum = NEVER;
                for (int to = 0; to < N; to++) {
                    double step = (transition(from, to) + score(t + 1, to)) / temperature;
                    sum = plus(sum, step + backward[t + 1][to]);
                }
                backward[t][from] = sum;
            }
        }
        return backward;
    }

    private static double plus(double a, double b) {
        double most = Math.max(a, b);
        return most < NEVER / 4 ? most : most + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
