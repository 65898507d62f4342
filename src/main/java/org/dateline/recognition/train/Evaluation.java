package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.recognition.Decoder;
import org.dateline.recognition.SequenceModel;

/** Scores models on documents that they have not seen. */
final class Evaluation {

    private final Set<String> demonyms;

    Evaluation(Set<String> demonyms) {
        this.demonyms = demonyms;
    }

    /** What a model made of a document it had not seen. */
    record Judged(Prepared document, SequenceModel model) {}

    OverlapScore score(List<Judged> judged, float boldness) {
        OverlapScore score = new OverlapScore(demonyms);
        for (Judged j : judged) {
            List<Span> found = j.document.predict(new Decoder(j.model, boldness, 1)).stream()
                    .map(Prepared.Prediction::span)
                    .toList();
            score.add(j.document.document(), found, (kind, span) -> {});
        }
        return score;
    }

    Calibration calibration(List<Judged> judged, float boldness, float temperature) {
        Calibration calibration = new Calibration();
        for (Judged j : judged) {
            GoldDocument gold = j.document.document();
            for (Prepared.Prediction found : j.document.predict(new Decoder(j.model, boldness, temperature))) {
                boolean right = gold.places().stream().anyMatch(g -> g.overlaps(found.span()));
                if (right || gold.others().stream().noneMatch(o -> o.span().overlaps(found.span()))) {
                    calibration.add(found.certainty(), right);
                }
            }
        }
        return calibration;
    }

    /** Documents of one group fall into one fold. */
    static List<List<Prepared>> folds(List<Prepared> documents, int count) {
        List<List<Prepared>> folds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folds.add(new ArrayList<>());
        }
        Map<String, Integer> foldOf = new HashMap<>();
        for (Prepared document : documents) {
            int fold = foldOf.computeIfAbsent(document.document().group(), group -> foldOf.size() % count);
            folds.get(fold).add(document);
        }
        return folds;
    }
}
