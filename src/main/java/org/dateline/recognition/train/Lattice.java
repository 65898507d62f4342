package org.dateline.recognition.train;

import org.dateline.recognition.Label;

/** Forward and backward sums over the labellings of one sequence, in logarithms. */
final class Lattice {

    private static final int N = Label.COUNT;
    private static final double NEVER = -1e9;

    private final double[][] scores;
    private final double[] transitions;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    /**
     * Sums up.
     *
     * @param scores of each token and label
     * @param transitions as in the model: from label times labels plus to label, the last row for the start
     * @param allowed for each token the labels that count as bits, or null for all of them
     */
    Lattice(double[][] scores, double[] transitions, byte[] allowed) {
        this.scores = masked(scores, allowed);
        this.transitions = transitions;
        int length = scores.length;
        forward = new double[length][N];
        backward = new double[length][N];
        double[] terms = new double[N];
        for (int t = 0; t < length; t++) {
            for (int to = 0; to < N; to++) {
                for (int from = 0; from < N; from++) {
                    terms[from] = t == 0 ? NEVER : forward[t - 1][from] + transitions[from * N + to];
                }
                forward[t][to] = this.scores[t][to] + (t == 0 ? transitions[N * N + to] : sum(terms));
            }
        }
        for (int t = length - 2; t >= 0; t--) {
            for (int from = 0; from < N; from++) {
                for (int to = 0; to < N; to++) {
                    terms[to] = transitions[from * N + to] + this.scores[t + 1][to] + backward[t + 1][to];
                }
                backward[t][from] = sum(terms);
            }
        }
        total = sum(forward[length - 1]);
    }

    private static double[][] masked(double[][] scores, byte[] allowed) {
        if (allowed == null) {
            return scores;
        }
        double[][] masked = new double[scores.length][N];
        for (int t = 0; t < scores.length; t++) {
            for (int label = 0; label < N; label++) {
                masked[t][label] = (allowed[t] >> label & 1) == 1 ? scores[t][label] : NEVER;
            }
        }
        return masked;
    }

    private static double sum(double[] logs) {
        double most = Math.max(logs[0], Math.max(logs[1], logs[2]));
        if (most < NEVER / 2) {
            return most;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    double marginal(int t, int label) {
        return Math.exp(forward[t][label] + backward[t][label] - total);
    }

    /** How often a transition is expected in the sequence. */
    double expected(int k) {
        int from = k / N;
        int to = k % N;
        if (from == N) {
            return marginal(0, to);
        }
        double sum = 0;
        for (int t = 1; t < scores.length; t++) {
            sum += Math.exp(forward[t - 1][from] + transitions[k] + scores[t][to] + backward[t][to] - total);
        }
        return sum;
    }
}
