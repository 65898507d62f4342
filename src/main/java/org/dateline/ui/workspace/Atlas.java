package org.dateline.ui.workspace;

import java.util.List;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;

/** Looks up the gazetteer while the reader types and points. Knows no place until the geoparser is loaded. */
public final class Atlas {

    private static final int COMPLETIONS = 8;
    private static final int NEAREST = 5;

    private final Engine engine;

    public Atlas(Engine engine) {
        this.engine = engine;
    }

    /** The places of the gazetteer of which a name begins so. */
    public List<Place> complete(String typed) {
        return engine.loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().complete(typed, COMPLETIONS))
                .orElse(List.of());
    }

    /** The places nearest to a position. */
    public List<Place> near(LatLon position) {
        return engine.loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().near(position, NEAREST))
                .orElse(List.of());
    }
}
