package org.dateline.resolution;

import java.util.List;
import org.dateline.gazetteer.Place;

/**
 * A place that a mention may mean.
 *
 * @param place the place
 * @param probability its share among the candidates of the mention, 0 to 1
 * @param evidence what speaks for and against it, weightiest first
 */
public record Candidate(Place place, double probability, List<Evidence> evidence) {

    public Candidate {
        evidence = List.copyOf(evidence);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability out of range: " + probability);
        }
    }

    /** The sum of the weights, so the order of the rules cannot matter. */
    public double score() {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }
}
