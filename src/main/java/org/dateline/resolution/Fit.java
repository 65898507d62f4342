package org.dateline.resolution;

/** How a name as written led to a place, from the surest way to the least sure. */
enum Fit {
    /** The whole name is a name of the place. */
    WHOLE,
    /** Written another way: "St" for "Saint", "Ft" for "Fort". */
    RESPELLED,
    /** Without its type word: "Herat" of "Herat province". */
    UNTYPED,
    /** Without a leading compass word, article or "greater": "Aleppo" of "eastern Aleppo". */
    TRIMMED,
    /** Only a part of the name, and only inside a country that the article is about. */
    PART,
    /** Sounds alike in another transliteration, and only inside a country that the article is about. */
    ALIKE
}
