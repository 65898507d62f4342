package org.dateline.gazetteer;

import java.util.Objects;

/**
 * A place's name for machines: the collection it comes from and its key there, as in {@code geonames:4314550}.
 *
 * @param value collection, colon, key
 */
public record PlaceId(String value) {

    public PlaceId {
        Objects.requireNonNull(value);
        int colon = value.indexOf(':');
        if (colon <= 0 || colon == value.length() - 1) {
            throw new IllegalArgumentException("not a place id: " + value);
        }
    }

    public static PlaceId geonames(long id) {
        return new PlaceId("geonames:" + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
