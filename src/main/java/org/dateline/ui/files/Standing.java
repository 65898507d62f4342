package org.dateline.ui.files;

import java.util.Objects;
import java.util.Optional;

/**
 * How the files of an open article stand to what is shown of it. Immutable.
 *
 * @param saved what its project has of it
 * @param offer corrections from before, which were not saved and which the reader may take; empty as a rule
 * @param autosaveHoldsMore whether its autosave holds what is nowhere else, so that the next must not replace it
 * @param projectHoldsMore the same of its project: it could not be read, or some decisions did not find their words
 * @param isWarned whether the reader knows that nothing can be written where the article lies
 */
record Standing(
        Kept saved, Optional<Kept> offer, boolean autosaveHoldsMore, boolean projectHoldsMore, boolean isWarned) {

    Standing {
        Objects.requireNonNull(saved);
        Objects.requireNonNull(offer);
    }

    /** Opened as it was saved. */
    static Standing of(Kept saved, Optional<Kept> offer, boolean projectHoldsMore) {
        return new Standing(saved, offer, offer.isPresent(), projectHoldsMore, false);
    }

    /** Saved anew. */
    Standing saved(Kept now) {
        return new Standing(now, Optional.empty(), false, false, isWarned);
    }

    /** The autosave is what is shown, or has been put aside. */
    Standing autosaved() {
        return new Standing(saved, Optional.empty(), false, projectHoldsMore, isWarned);
    }

    Standing warned() {
        return new Standing(saved, offer, autosaveHoldsMore, projectHoldsMore, true);
    }

    /**
     * Another reading of the article has taken its place; what was on offer does not fit it any more, and stays in its file.
     *
     * @param lacksSome whether some decisions did not find their words in it
     */
    Standing readAgain(boolean lacksSome) {
        return new Standing(saved, Optional.empty(), autosaveHoldsMore, projectHoldsMore || lacksSome, isWarned);
    }
}
