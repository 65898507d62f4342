package org.dateline.review;

import java.util.Locale;

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

    /** The word in files: "unverified", "not-locatable" ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
