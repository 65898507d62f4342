package org.dateline.gazetteer;

/** How a name belongs to a place. The order is of decreasing weight and is stored. */
public enum NameKind {
    /** The name that is shown. */
    MAIN,
    /** The ASCII form, or the English name of a place that is shown under another. */
    ENGLISH,
    /** Any other spelling or language. */
    ALTERNATE,
    /** Two- and three-letter codes, "W.Va.": match only in the case and form given. */
    ABBREVIATION,
    /** "Afghan", "Parisian": speaks for the place, but does not name it. */
    DEMONYM
}
