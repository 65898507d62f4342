package org.dateline.ui.files;

import java.util.Objects;
import org.dateline.resolution.Hint;
import org.dateline.review.Review;
import org.dateline.ui.workspace.Document;

/**
 * What a project file keeps of an article, but for the way it is looked at.
 *
 * @param review the reader's decisions
 * @param hint what the reader said of it beforehand
 */
public record Kept(Review review, Hint hint) {

    public Kept {
        Objects.requireNonNull(review);
        Objects.requireNonNull(hint);
    }

    static Kept of(Document document) {
        return new Kept(document.review(), document.hint());
    }

    /** Whether nothing would be lost if one of them were there in the place of the other. What has been undone is nothing. */
    boolean saysTheSame(Kept other) {
        return hint.equals(other.hint) && review.decidesLike(other.review);
    }
}
