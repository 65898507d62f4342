package org.dateline.resolution;

import java.util.Map;

/** A model of a few weights set by hand, so that tests of the machinery do not hang on what was learned. */
final class HandModel {

    private static final Map<Feature, Double> WEIGHTS = Map.ofEntries(
            Map.entry(Feature.PROMINENCE_SCORE, 3.0),
            Map.entry(Feature.IN_PAIR, 4.0),
            Map.entry(Feature.HOLDS_PAIR, 2.0),
            Map.entry(Feature.HELD, 3.0),
            Map.entry(Feature.PAIRED_ELSEWHERE, 3.0),
            Map.entry(Feature.TYPE_INSIDE, 3.0),
            Map.entry(Feature.TYPE_BESIDE, 3.0),
            Map.entry(Feature.NATURE_ARTICLED, 2.0),
            Map.entry(Feature.NATURE_ARTICLED_NOT, -2.0),
            Map.entry(Feature.TOWN_IN_NAMESAKE, 1.0),
            Map.entry(Feature.COUNTRY_BEHIND, 0.5),
            Map.entry(Feature.PROVINCE_BEHIND, 1.0),
            Map.entry(Feature.AROUND_BEHIND, 1.0),
            Map.entry(Feature.SENTENCE_PROVINCE, 0.5));

    private HandModel() {}

    static ResolverModel model() {
        double[][] weights = new double[ResolverModel.PASSES][Feature.values().length];
        for (double[] pass : weights) {
            WEIGHTS.forEach((feature, weight) -> pass[feature.ordinal()] = weight);
        }
        double[] confidence = new double[Confidence.COEFFICIENTS];
        confidence[1] = 1;
        return new ResolverModel(weights, confidence);
    }
}
