package org.dateline.cartography;

import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;

/**
 * The kinds of place that the map tells apart by shape and colour. The ordinal is the colour index of
 * {@link MarkerColours}.
 */
public enum PlaceKind {
    /** A city, a town, a village: a disc. */
    SETTLEMENT("Town or city", "Towns and cities", MarkerSymbol.DISC),
    /** A country, a province, a district: an outline or a soft disc, and a small square to take hold of. */
    AREA("Country, province or district", "Countries, provinces, districts", MarkerSymbol.SQUARE),
    /** A sea, a river, mountains, a region. */
    NATURE("Region, water or mountains", "Regions, waters, mountains", MarkerSymbol.DIAMOND),
    /** An airport, a dam, a camp, a border crossing, coordinates. */
    SITE("Site", "Sites and coordinates", MarkerSymbol.TRIANGLE),
    /** Where the report was filed from, named nowhere else. */
    DATELINE("Reported from", "Where it was reported from", MarkerSymbol.RING);

    private final String label;
    private final String plural;
    private final MarkerSymbol symbol;

    PlaceKind(String label, String plural, MarkerSymbol symbol) {
        this.label = label;
        this.plural = plural;
        this.symbol = symbol;
    }

    public static PlaceKind of(LinkedPlace place) {
        if (place.isDatelineOnly()) {
            return DATELINE;
        }
        FeatureCode code = place.place().code();
        if (code.featureClass() == FeatureClass.P) {
            return SETTLEMENT;
        }
        if (code.featureClass() == FeatureClass.A || code == FeatureCode.CONT) {
            return AREA;
        }
        return code.featureClass() == FeatureClass.S || code == FeatureCode.MILB || code == FeatureCode.CNL
                ? SITE
                : NATURE;
    }

    /** What a legend or a tooltip says of one. */
    public String label() {
        return label;
    }

    /** What a legend says of several. */
    public String plural() {
        return plural;
    }

    public MarkerSymbol symbol() {
        return symbol;
    }
}
