package org.dateline.ui;

import java.util.List;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;

/** Looks up the gazetteer while the reader types and points. Knows no place until the geoparser is loaded. */
final class Atlas {

    private static final int COMPLETIONS = 8;
    private static final int NEAREST = 5;

    private final Engine engine;

    Atlas(Engine engine) {
        this.engine = engine;
    }

    /** The places of the gazetteer of which a name begins so. */
    List<Place> complete(String typed) {
        return engine.loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().complete(typed, COMPLETIONS))
                .orElse(List.of());
    }

    /** The places nearest to a position. */
    List<Place> near(LatLon position) {
        return engine.loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().near(position, NEAREST))
                .orElse(List.of());
    }
}
