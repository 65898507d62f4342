package org.dateline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the weights of a candidate into words: one piece of evidence a rule, the weightiest first. */
final class Reasons {

    /** Weights below this change nothing that a reader could see. */
    private static final double SILENT = 0.005;

    private final Wording wording;

    Reasons(Wording wording) {
        this.wording = wording;
    }

    /**
     * The evidence for a candidate; its weights sum to the candidate's score.
     *
     * @param ruleSums weight by {@link Rule#ordinal}
     */
    List<Evidence> of(Naming naming, int candidate, double[] ruleSums) {
        List<Evidence> evidence = new ArrayList<>(ruleSums.length);
        for (Rule rule : Rule.values()) {
            double weight = ruleSums[rule.ordinal()];
            if (Math.abs(weight) > SILENT) {
                evidence.add(new Evidence(rule.word(), weight, wording.sentence(rule, naming, candidate, weight)));
            }
        }
        evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        return evidence;
    }
}
