package org.dateline.cartography.projection;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

/**
 * From positions to a plane and back. The plane counts in units of which one is the width of the world in Web Mercator at the
 * latitude for which the projection was made, so that a zoom means the same scale there in all of them; x grows to the right
 * and y downwards. Implementations are immutable and thread-safe.
 */
public interface Projection {

    /** What a map sheet says of it, as in "Albers equal-area conic, standard parallels 31.2° N and 36.6° N". */
    Saying title();

    /**
     * Projects a position.
     *
     * @param lon degrees, within 180 of {@link #middleLongitude}
     * @param lat degrees, -90 to 90
     * @param plane is given the place on the plane; of no meaning when there is none
     * @return whether the position has a place on the plane
     */
    boolean project(double lon, double lat, Point2D.Double plane);

    /**
     * The position of a place on the plane.
     *
     * @param position is given longitude (x) and latitude (y) in degrees; of no meaning when there is none
     * @return whether anything of the earth lies there
     */
    boolean unproject(double x, double y, Point2D.Double position);

    /** The longitude in the middle; the world is cut opposite to it. */
    double middleLongitude();

    /** Degrees of longitude from the middle to where its formulas end, at most 180. */
    default double reach() {
        return 180;
    }

    /** Metres on the projection's own plane in a unit of this one. */
    double metresInUnit();

    /** Whether the world repeats sideways, as it does on web maps. */
    default boolean repeats() {
        return false;
    }

    /** The reference system that a GIS knows it by, x east and y north; empty when it has no description that files can hold. */
    Optional<CoordinateReferenceSystem> crs();

    /** Units of that reference system, metres or degrees, in a unit of the plane. */
    double crsInUnit();
}
