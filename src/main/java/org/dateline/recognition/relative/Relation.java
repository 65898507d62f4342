package org.dateline.recognition.relative;

/** How a place is told by others. */
public enum Relation {
    /** At a distance, perhaps in a direction: "15 km north of Herat", "20 miles from Kabul". */
    OFFSET,
    /** In a direction, no one says how far: "south of Krasnohorivka". */
    SIDE,
    /** "between Robotyne and Verbove". */
    BETWEEN,
    /** "on the Kabul–Kandahar highway". */
    ROUTE,
    /** "near the border with Iran". */
    BORDER,
    /** "on the northern outskirts of Aleppo". */
    OUTSKIRTS,
    /** In the sea before a place: "off the coast of Hodeidah". */
    OFFSHORE
}
