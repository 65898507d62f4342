package org.dateline.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dateline.gazetteer.PlaceId;

/** Names of places for the web of data. */
final class Identifiers {

    private static final String GEONAMES = "geonames:";

    private Identifiers() {}

    /** GeoNames' own address where the place is theirs; else a URN that only says which collection and key it is. */
    static String uri(PlaceId id) {
        return id.value().startsWith(GEONAMES)
                ? "https://sws.geonames.org/" + id.value().substring(GEONAMES.length()) + "/"
                : "urn:dateline:" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
    }
}
