package org.dateline.geo;

import java.util.Optional;

/**
 * An angle as written in text.
 *
 * @param end offset behind it
 * @param degrees with its sign
 * @param unit degrees that one unit of its last digit is worth
 * @param parts 1 degrees only, 2 with minutes, 3 with seconds
 * @param decimals digits behind the decimal point of the last part
 * @param marked whether a degree sign or word is written
 * @param signed whether a plus or minus is written
 * @param axis the hemisphere's axis, or the one that a label ("lat") names
 * @param labelled whether a label names it
 */
record Angle(
        int end,
        double degrees,
        double unit,
        int parts,
        int decimals,
        boolean marked,
        boolean signed,
        Optional<Axis> axis,
        boolean labelled) {

    enum Axis {
        LATITUDE,
        LONGITUDE
    }

    boolean is(Axis wanted) {
        return axis.isPresent() && axis.get() == wanted;
    }

    Notation notation() {
        return parts == 1 ? Notation.DD : parts == 2 ? Notation.DDM : Notation.DMS;
    }
}
