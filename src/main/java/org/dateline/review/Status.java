package org.dateline.review;

import java.util.Locale;
import org.dateline.resolution.Resolution;

/** How far a mention has been checked. */
public enum Status {
    /** The program's verdict, which nobody has confirmed. */
    UNVERIFIED,
    /** The reader chose or confirmed the place. */
    VERIFIED,
    /** The reader says that it is not a place: off the map and out of the analysis. */
    REJECTED,
    /** The reader says that it is a place that cannot be located. */
    NOT_LOCATABLE;

    /** What a verdict of {@link Findings} tells by itself: it holds the reader's word. */
    public static Status of(Resolution resolution) {
        if (resolution instanceof Resolution.Unresolved unresolved) {
            return unresolved.because().equals(Decided.NOWHERE)
                    ? NOT_LOCATABLE
                    : unresolved.because().equals(Decided.NO_PLACE) ? REJECTED : UNVERIFIED;
        }
        return resolution.candidates().get(0).evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals(Decided.READER))
                ? VERIFIED
                : UNVERIFIED;
    }

    /** The word in files: "unverified", "not-locatable" ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
