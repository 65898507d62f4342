package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.recognition.SequenceModel;

/** Numbers the features of some documents, leaves out the rare ones, and trains. */
final class ModelBuilder {

    private ModelBuilder() {}

    static SequenceModel build(List<Prepared> documents, CrfTrainer.Settings settings) {
        FeatureIndex all = new FeatureIndex();
        for (Prepared document : documents) {
            for (Example sequence : document.sequences()) {
                for (int[] token : sequence.features()) {
                    for (int hash : token) {
                        all.add(hash);
                    }
                }
            }
        }
        FeatureIndex kept = new FeatureIndex();
        List<Example> examples = new ArrayList<>();
        for (Prepared document : documents) {
            for (Example sequence : document.sequences()) {
                examples.add(numbered(sequence, all, kept, settings.minCount()));
            }
        }
        return new CrfTrainer(kept, settings).train(examples);
    }

    private static Example numbered(Example sequence, FeatureIndex all, FeatureIndex kept, int minCount) {
        int[][] features = new int[sequence.length()][];
        for (int t = 0; t < features.length; t++) {
            features[t] = java.util.Arrays.stream(sequence.features()[t])
                    .filter(hash -> all.count(all.of(hash)) >= minCount)
                    .map(kept::add)
                    .toArray();
        }
        return new Example(features, sequence.allowed());
    }
}
