package org.dateline.geo;

import java.util.Objects;

/**
 * A position read from text.
 *
 * @param location the position; the middle of the cell for grid references and Plus codes
 * @param precisionMetres how exactly it is written: the ground that one unit of the last digit covers from south to north,
 *     at least a metre
 * @param notation how it is written
 */
public record Reading(LatLon location, double precisionMetres, Notation notation) {

    /** Metres from one parallel to the next, a degree apart, on the mean sphere. */
    static final double METRES_PER_DEGREE = LatLon.EARTH_RADIUS_METRES * Math.PI / 180;

    public Reading {
        Objects.requireNonNull(location);
        Objects.requireNonNull(notation);
        if (!(precisionMetres > 0)) {
            throw new IllegalArgumentException("precision out of range: " + precisionMetres);
        }
    }

    static Reading ofDegrees(LatLon location, double unitDegrees, Notation notation) {
        return new Reading(location, Math.max(1, unitDegrees * METRES_PER_DEGREE), notation);
    }
}
