package org.dateline.review;

/** How far a correction reaches. */
public enum Scope {
    /** The mention pointed at and no other. */
    MENTION,
    /**
     * Every mention of the same name in the article, upper and lower case, accents and inflection aside, but for those that the reader
     * has called no place.
     */
    NAME,
    /** Every mention that stands for the same place as the one pointed at: how two places become one. */
    PLACE,
    /**
     * In the article as {@link #NAME}. Whoever applies such a correction also writes the name into the reader's {@link
     * PersonalGazetteer}, so that it holds in every article opened from now on.
     */
    FROM_NOW_ON
}
