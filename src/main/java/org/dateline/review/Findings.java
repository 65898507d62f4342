package org.dateline.review;

import java.util.List;
import java.util.Objects;
import org.dateline.Analysis;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Unresolved;

/**
 * What an article came to under its reader's hands.
 *
 * @param analysis the analysis to draw, list and export
 * @param rejected the names that the reader called no place, in reading order; {@link Status} knows them for what they are
 */
public record Findings(Analysis analysis, List<Resolution> rejected) {

    public Findings {
        Objects.requireNonNull(analysis);
        rejected = List.copyOf(rejected);
    }

    /** Of an article that nobody has looked at. */
    public static Findings of(Analysis analysis) {
        return new Findings(analysis, List.of());
    }

    static Findings of(Review review) {
        List<Resolution> rejected = review.mentions().stream()
                .filter(entry -> entry.status() == Status.REJECTED)
                .<Resolution>map(entry -> new Unresolved(entry.resolution().mention(), Decided.NO_PLACE))
                .toList();
        return new Findings(review.analysis(), rejected);
    }
}
