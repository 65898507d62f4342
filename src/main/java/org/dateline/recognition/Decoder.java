package org.dateline.recognition;

import java.util.ArrayList;
import java.util.List;
import org.dateline.recognition.Analyzer.Sheet;

/**
 * Finds the most likely place names of a sheet. Each word's occurrences are judged alone first, then again with what the others look
 * like ({@link Agreement}). Without state; safe for any number of threads.
 */
public final class Decoder {

    private static final int N = Label.COUNT;

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
        float[] scores = scores(sheet);
        agree(sheet, scores);
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < sheet.size(); from = end(sheet, from)) {
            if (sheet.isOpen(from)) {
                collect(scores, from, end(sheet, from), found);
            }
        }
        return found;
    }

    private float[] scores(Sheet sheet) {
        float[] scores = new float[sheet.size() * N];
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpen(i)) {
                model.score(sheet.features(i), scores, i * N);
                scores[i * N + Label.B] += boldness;
            }
        }
        return scores;
    }

    /** The token after the sequence that starts at a token; after the token itself where it is not open. */
    private static int end(Sheet sheet, int from) {
        int end = from + 1;
        while (sheet.isOpen(from) && sheet.isOpen(end) && sheet.continuesSequence(end)) {
            end++;
        }
        return end;
    }

    private void agree(Sheet sheet, float[] scores) {
        int n = sheet.size();
        double[] place = new double[n];
        Agreement agreement = new Agreement(n);
        for (int from = 0; from < n; from = end(sheet, from)) {
            if (sheet.isOpen(from)) {
                double[][] probabilities = new Chain(model, scores, from, end(sheet, from)).probabilities(1);
                for (int t = 0; t < probabilities.length; t++) {
                    place[from + t] = probabilities[t][Label.B] + probabilities[t][Label.I];
                    agreement.add(sheet.form(from + t), place[from + t]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (sheet.isOpen(i) && sheet.end(i) - sheet.start(i) > 1) {
                float bias = agreement.bias(sheet.form(i), place[i]);
                scores[i * N + Label.B] += bias;
                scores[i * N + Label.I] += bias;
            }
        }
    }

    private void collect(float[] scores, int from, int to, List<Found> found) {
        Chain chain = new Chain(model, scores, from, to);
        int[] labels = chain.labels();
        double[][] probabilities = null;
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] == Label.B) {
                int end = t + 1;
                while (end < labels.length && labels[end] == Label.I) {
                    end++;
                }
                probabilities = probabilities == null ? chain.probabilities(temperature) : probabilities;
                found.add(new Found(from + t, from + end, probabilities[t][Label.B]));
            }
        }
    }
}
