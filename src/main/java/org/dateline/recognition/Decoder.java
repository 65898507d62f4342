package org.dateline.recognition;

import java.util.ArrayList;
import java.util.List;
import org.dateline.recognition.Analyzer.Sheet;

/**
 * Finds the most likely labels of a sheet's tokens (Viterbi) and how sure they are (forward-backward). Without state; safe for any
 * number of threads.
 */
public final class Decoder {

    private static final int N = Label.COUNT;
    private static final float NEVER = -1e9f;

    private final SequenceModel model;
    private final float boldness;
    private final float temperature;

    /**
     * A decoder.
     *
     * @param boldness added to the score of beginning a name, in nats: more finds and more false alarms
     * @param temperature by which all scores are divided for certainties; above 1 it makes them more modest
     */
    public Decoder(SequenceModel model, float boldness, float temperature) {
        this.model = model;
        this.boldness = boldness;
        this.temperature = temperature;
    }

    /**
     * A name.
     *
     * @param first its first token
     * @param end the token after its last
     * @param certainty probability that it begins where it does
     */
    public record Found(int first, int end, double certainty) {}

    public List<Found> decode(Sheet sheet) {
        List<Found> found = new ArrayList<>();
        int n = sheet.size();
        int i = 0;
        while (i < n) {
            if (!sheet.isOpen(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < n && sheet.isOpen(end) && sheet.continuesSequence(end)) {
                end++;
            }
            sequence(sheet, i, end, found);
            i = end;
        }
        return found;
    }

    private void sequence(Sheet sheet, int from, int to, List<Found> found) {
        int length = to - from;
        float[] scores = new float[length * N];
        for (int t = 0; t < length; t++) {
            model.score(sheet.features(from + t), scores, t * N);
            scores[t * N + Label.B] += boldness;
        }
        int[] labels = viterbi(scores, length);
        double[] sure = null;
        for (int t = 0; t < length; t++) {
            if (labels[t] == Label.B) {
                int end = t + 1;
                while (end < length && labels[end] == Label.I) {
                    end++;
                }
                sure = sure == null ? beginnings(scores, length) : sure;
                found.add(new Found(from + t, from + end, sure[t]));
            }
        }
    }

    private float transition(int from, int to) {
        return to == Label.I && (from == Label.O || from == N) ? NEVER : model.transition(from, to);
    }

    private int[] viterbi(float[] scores, int length) {
        float[] best = new float[length * N];
        int[] back = new int[length * N];
        for (int to = 0; to < N; to++) {
            best[to] = scores[to] + transition(N, to);
        }
        for (int t = 1; t < length; t++) {
            for (int to = 0; to < N; to++) {
                int from = 0;
                float most = Float.NEGATIVE_INFINITY;
                for (int k = 0; k < N; k++) {
                    float score = best[(t - 1) * N + k] + transition(k, to);
                    if (score > most) {
                        most = score;
                        from = k;
                    }
                }
                best[t * N + to] = most + scores[t * N + to];
                back[t * N + to] = from;
            }
        }
        int[] labels = new int[length];
        int last = 0;
        for (int k = 1; k < N; k++) {
            last = best[(length - 1) * N + k] > best[(length - 1) * N + last] ? k : last;
        }
        for (int t = length - 1; t >= 0; t--) {
            labels[t] = last;
            last = back[t * N + last];
        }
        return labels;
    }

    /** For each token the probability that a name begins there. */
    private double[] beginnings(float[] scores, int length) {
        double[][] forward = new double[length][N];
        double[][] backward = new double[length][N];
        for (int t = 0; t < length; t++) {
            for (int to = 0; to < N; to++) {
                double sum = t == 0 ? transition(N, to) / temperature : NEVER;
                for (int from = 0; t > 0 && from < N; from++) {
                    sum = plus(sum, forward[t - 1][from] + transition(from, to) / temperature);
                }
                forward[t][to] = scores[t * N + to] / temperature + sum;
            }
        }
        for (int t = length - 2; t >= 0; t--) {
            for (int from = 0; from < N; from++) {
                double sum = NEVER;
                for (int to = 0; to < N; to++) {
                    sum = plus(
                            sum, (transition(from, to) + scores[(t + 1) * N + to]) / temperature + backward[t + 1][to]);
                }
                backward[t][from] = sum;
            }
        }
        double total = plus(plus(forward[length - 1][0], forward[length - 1][1]), forward[length - 1][2]);
        double[] sure = new double[length];
        for (int t = 0; t < length; t++) {
            sure[t] = Math.exp(forward[t][Label.B] + backward[t][Label.B] - total);
        }
        return sure;
    }

    private static double plus(double a, double b) {
        double most = Math.max(a, b);
        return most < NEVER / 2 ? most : most + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
