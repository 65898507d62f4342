package org.dateline.gazetteer;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.dateline.wording.PlaceName;

/**
 * An entry of the gazetteer, or a position given in the text itself. Immutable.
 *
 * @param id stable across versions of the gazetteer
 * @param name the name to show, in English where there is one
 * @param location its representative point
 * @param code what kind of place it is
 * @param admin the units that hold it
 * @param population where known
 * @param bounds its box, for places that cover ground
 * @param precisionMetres how far the true extent or position may lie from {@code location}: about 1,000 for a town, the
 *     radius for a province or country
 */
public record Place(
        PlaceId id,
        String name,
        LatLon location,
        FeatureCode code,
        AdminPath admin,
        OptionalLong population,
        Optional<Bounds> bounds,
        double precisionMetres) {

    public Place {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(location);
        Objects.requireNonNull(code);
        Objects.requireNonNull(admin);
        if (!(precisionMetres >= 0)) {
            throw new IllegalArgumentException("precision out of range: " + precisionMetres);
        }
    }

    /** Its name as it stands in a sentence, whatever the language. */
    public PlaceName placeName() {
        return new PlaceName(name, code.isKnownAbroad());
    }

    /** The name to show to those who read a language; its own where the language has no other for it. */
    public String name(Language language) {
        return placeName().in(language);
    }
}
