package org.dateline.export;

import java.util.Optional;
import org.dateline.Links.LinkedPlace;
import org.dateline.resolution.Resolution;
import org.dateline.review.Status;

/**
 * What a reader has said of a verdict, as files say it: "verified", "not-locatable", "rejected", or nothing while nobody has
 * looked.
 */
final class Checking {

    private Checking() {}

    static Optional<Status> of(Resolution resolution) {
        return Optional.of(Status.of(resolution)).filter(status -> status != Status.UNVERIFIED);
    }

    /** A place is verified when every mention that stands for it is. */
    static Optional<Status> of(LinkedPlace place) {
        return place.isChecked() ? Optional.of(Status.VERIFIED) : Optional.empty();
    }

    /** The cell of a table, empty while nobody has looked. */
    static String cell(Optional<Status> checking) {
        return checking.map(Status::word).orElse("");
    }
}
