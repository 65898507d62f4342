package org.dateline.ui.workspace;

import java.util.HashMap;
import java.util.Map;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.review.Review;
import org.dateline.review.Status;

/** How far each mention and each place of an article has been checked. Immutable. */
public final class Checked {

    private final Map<Span, Status> bySpan = new HashMap<>();

    private Checked(Review review) {
        review.mentions().forEach(entry -> bySpan.put(entry.span(), entry.status()));
    }

    public static Checked of(Review review) {
        return new Checked(review);
    }

    public Status of(Span mention) {
        return bySpan.getOrDefault(mention, Status.UNVERIFIED);
    }

    /** A place is verified when the reader has checked every mention that stands for it. */
    public Status of(LinkedPlace place) {
        boolean all = place.mentions().stream().allMatch(r -> of(r.mention().span()) == Status.VERIFIED);
        return all ? Status.VERIFIED : Status.UNVERIFIED;
    }
}
