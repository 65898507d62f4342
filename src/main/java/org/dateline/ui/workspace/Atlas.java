package org.dateline.ui.workspace;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.NameSearch;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;

/** Looks up the gazetteer while the reader types and points. Knows no place until the geoparser is loaded. */
public final class Atlas {

    private static final int COMPLETIONS = 8;
    private static final int NEAREST = 5;

    private final Engine engine;
    private Optional<NameSearch> names = Optional.empty();

    public Atlas(Engine engine) {
        this.engine = engine;
    }

    /** The places of the gazetteer that somebody may mean who has typed so far. */
    public List<Place> complete(String typed) {
        names = names.or(() -> engine.loadedGeoparser().map(geoparser -> new NameSearch(geoparser.gazetteer())));
        return names.map(search -> search.complete(typed, COMPLETIONS)).orElse(List.of());
    }

    /** The places nearest to a position. */
    public List<Place> near(LatLon position) {
        return engine.loadedGeoparser()
                .map(geoparser -> geoparser.gazetteer().near(position, NEAREST))
                .orElse(List.of());
    }
}
