package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.recognition.Analyzer;
import org.dateline.recognition.Analyzer.Sheet;
import org.dateline.recognition.Decoder;

/**
 * A document ready for training and for scoring.
 *
 * @param sequences its open tokens with their feature hashes and allowed labels
 */
record Prepared(GoldDocument document, Sheet sheet, List<Example> sequences) {

    static Prepared of(GoldDocument document, Analyzer analyzer) {
        Sheet sheet = analyzer.analyze(document.text());
        byte[] allowed = GoldLabels.of(document, sheet);
        List<Example> sequences = new ArrayList<>();
        int from = 0;
        while (from < sheet.size()) {
            int to = from + 1;
            if (sheet.isOpen(from)) {
                while (to < sheet.size() && sheet.isOpen(to) && sheet.continuesSequence(to)) {
                    to++;
                }
                sequences.add(sequence(sheet, allowed, from, to));
            }
            from = to;
        }
        return new Prepared(document, sheet, sequences);
    }

    private static Example sequence(Sheet sheet, byte[] allowed, int from, int to) {
        int[][] features = new int[to - from][];
        byte[] labels = new byte[to - from];
        for (int i = from; i < to; i++) {
            features[i - from] = sheet.featureHashes(i);
            labels[i - from] = allowed[i];
        }
        return new Example(features, labels);
    }

    /** A mention that a model finds. */
    record Prediction(Span span, double certainty) {}

    List<Prediction> predict(Decoder decoder) {
        return decoder.decode(sheet).stream()
                .map(found -> new Prediction(
                        new Span(sheet.start(found.first()), sheet.end(found.end() - 1)), found.certainty()))
                .toList();
    }
}
