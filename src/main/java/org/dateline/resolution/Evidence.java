package org.dateline.resolution;

import java.util.Objects;
import org.dateline.wording.Saying;

/**
 * One reason for or against a candidate.
 *
 * @param rule which rule speaks, a short stable word: "population", "same-province", "reader"
 * @param weight added to the candidate's score; negative speaks against it
 * @param because one plain sentence for the reader, without its full stop
 */
public record Evidence(String rule, double weight, Saying because) {

    /** The rule that speaks where a reader has decided. */
    public static final String READER = "reader";

    public Evidence {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(because);
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight of " + rule + " is " + weight);
        }
    }

    /** Evidence in words that are the same in every language. */
    public Evidence(String rule, double weight, String because) {
        this(rule, weight, Saying.verbatim(because));
    }
}
