package org.dateline.resolution.train;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;

/**
 * What a system says about one name: where it stands in the text and where on the earth it lies.
 *
 * @param confidence of the system, 0 to 1
 * @param reachKm how far a province extends around its point, which is a convention; 0 for any other place
 */
record Guess(Span span, Optional<LatLon> position, double confidence, double reachKm) {

    Guess {
        if (!(reachKm >= 0)) {
            throw new IllegalArgumentException("a reach of " + reachKm + " km");
        }
    }
}
