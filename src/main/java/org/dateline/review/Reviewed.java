package org.dateline.review;

import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;
import org.dateline.resolution.Resolution;

/**
 * A mention with its verdict and how far it has been checked.
 *
 * @param resolution the verdict now in force
 * @param status whether the program or the reader stands behind it
 */
public record Reviewed(Resolution resolution, Status status) {

    public Reviewed {
        Objects.requireNonNull(resolution);
        if (Objects.requireNonNull(status) == Status.VERIFIED
                && resolution.place().isEmpty()) {
            throw new IllegalArgumentException("verified, but without a place: " + resolution.mention());
        }
    }

    /** Where the mention stands. */
    public Span span() {
        return resolution.mention().span();
    }

    /** The text of the mention, as written. */
    public String surface() {
        return resolution.mention().surface();
    }

    /** Whether the reader has decided it. */
    public boolean isDecided() {
        return status != Status.UNVERIFIED;
    }

    /** Whether the reader has decided both in the same way. */
    boolean isDecidedLike(Reviewed other) {
        return isDecided() && status == other.status && resolution.place().equals(other.resolution.place());
    }

    /** What mentions of one name have in common: the folded form under which it is looked up. */
    public String nameKey() {
        return Names.fold(resolution.mention().name());
    }
}
