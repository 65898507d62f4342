package org.dateline.recognition;

/** What part a mention plays in the article. */
public enum Role {
    /** A place of the story. */
    PLACE,
    /** Where the report was filed from; nothing need have happened there. */
    DATELINE,
    /** In the caption of a photograph. */
    CAPTION,
    /** In an "ALSO READ" line or in boilerplate, which tell of other stories. */
    RELATED,
    /** "Afghan", "Turkish": speaks for a country, names no place; off the map by default. */
    DEMONYM,
    /** A position written as coordinates. */
    COORDINATES;

    /** The word in files: "place", "dateline" ... */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
