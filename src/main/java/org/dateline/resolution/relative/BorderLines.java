package org.dateline.resolution.relative;

import java.util.List;
import org.dateline.geo.LatLon;

/** Where countries meet. Implementations are safe for any number of threads. */
@FunctionalInterface
public interface BorderLines {

    /** Knows of none: the stretch of a border is told from the towns on its two sides. */
    BorderLines UNKNOWN = (country, other) -> List.of();

    /**
     * The border of two countries by their ISO 3166 codes, "AF" and "IR": lines of two points or more, each in the order in
     * which one walks along it; empty when the two do not meet or nothing is known.
     */
    List<List<LatLon>> between(String country, String other);
}
