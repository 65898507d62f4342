package org.dateline.cartography;

/** What an arc of the topology is. The order is that of the file. */
public enum ArcClass {
    /** Land on one side only. */
    COAST,
    /** Between two countries. */
    BORDER,
    /** Disputed, undetermined or a line of control: dashed. */
    DISPUTED,
    /** Between two provinces of a country. */
    PROVINCE,
    /** Where the map was cut, along the antimeridian: never drawn. */
    SEAM
}
