package org.dateline.export;

import java.util.Locale;
import java.util.Optional;
import org.dateline.Links.LinkedPlace;
import org.dateline.resolution.Resolution;

/** How far a verdict can be trusted, as files say it. */
public enum Status {
    /** One place stands out. */
    RESOLVED,
    /** A best guess among several that fit about equally well. */
    AMBIGUOUS,
    /** Named, but no place was found. */
    UNLOCATED,
    /** A reader says that it is no place: listed, but no finding. */
    REJECTED;

    public static Status of(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved) {
            return RESOLVED;
        }
        if (resolution instanceof Resolution.Ambiguous) {
            return AMBIGUOUS;
        }
        return Checking.of(resolution).equals(Optional.of(org.dateline.review.Status.REJECTED)) ? REJECTED : UNLOCATED;
    }

    public static Status of(LinkedPlace place) {
        return place.isUnsure() ? AMBIGUOUS : RESOLVED;
    }

    /** The word in files: "resolved", "ambiguous", "unlocated", "rejected". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
