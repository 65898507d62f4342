package org.dateline.cartography;

import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.wording.Saying;

/**
 * The kinds of place that the map tells apart by shape and colour. The ordinal is the colour index of
 * {@link MarkerColours}.
 */
public enum PlaceKind {
    /** A city, a town, a village: a disc. */
    SETTLEMENT(MarkerSymbol.DISC),
    /** A country, a province, a district: an outline or a soft disc, and a small square to take hold of. */
    AREA(MarkerSymbol.SQUARE),
    /** A sea, a river, mountains, a region. */
    NATURE(MarkerSymbol.DIAMOND),
    /** An airport, a dam, a camp, a border crossing, coordinates. */
    SITE(MarkerSymbol.TRIANGLE),
    /** The town where the report was filed from, named nowhere else; the country that a dateline adds is a country like any other. */
    DATELINE(MarkerSymbol.RING);

    private final MarkerSymbol symbol;

    PlaceKind(MarkerSymbol symbol) {
        this.symbol = symbol;
    }

    public static PlaceKind of(LinkedPlace place) {
        FeatureCode code = place.place().code();
        if (place.isDatelineOnly() && !code.isArea()) {
            return DATELINE;
        }
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

    /** What a legend says of several. */
    public Saying plural() {
        return Saying.of("legend." + name());
    }

    public MarkerSymbol symbol() {
        return symbol;
    }
}
