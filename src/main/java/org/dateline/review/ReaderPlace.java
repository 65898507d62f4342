package org.dateline.review;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;

/**
 * Places that a reader makes. The same name at the same position is the same place, whoever made it and when; which country
 * holds it nobody has said, so its {@link AdminPath} is empty.
 */
public final class ReaderPlace {

    private ReaderPlace() {}

    /**
     * A pin dropped on the map.
     *
     * @param precisionMetres how exactly a hand could place it, from the zoom: a few pixels on the ground
     */
    public static Place pin(String name, LatLon at, double precisionMetres) {
        return place(name, at, FeatureCode.SITE, precisionMetres);
    }

    /**
     * A position that was typed.
     *
     * @param precisionMetres what its last digit is worth
     */
    public static Place coordinates(String name, LatLon at, double precisionMetres) {
        return place(name, at, FeatureCode.COORD, precisionMetres);
    }

    private static Place place(String name, LatLon at, FeatureCode code, double precisionMetres) {
        return new Place(
                id(name, at), name, at, code, AdminPath.NONE, OptionalLong.empty(), Optional.empty(), precisionMetres);
    }

    /** Five digits are a metre: two pins that close under one name are one place. */
    private static PlaceId id(String name, LatLon at) {
        String slug = Names.fold(name).replace(' ', '-');
        return new PlaceId(String.format(Locale.ROOT, "reader:%s@%.5f,%.5f", slug, at.lat(), at.lon()));
    }
}
