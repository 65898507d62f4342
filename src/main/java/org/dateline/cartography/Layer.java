package org.dateline.cartography;

import java.util.EnumSet;
import java.util.Set;

/** What of the map can be shown or left out. Land, sea and coast are always there. */
public enum Layer {
    /** Hillshade and elevation tints. */
    RELIEF("Relief"),
    /** Borders between countries. */
    BORDERS("Borders"),
    /** Borders between the provinces of a country. */
    PROVINCES("Provinces"),
    /** Rivers and lakes. */
    WATER("Rivers and lakes"),
    /** The basemap's own names; labels of the article's places stay. */
    LABELS("Place names"),
    /** Lines of latitude and longitude. */
    GRATICULE("Graticule"),
    /** The article's places. */
    PLACES("Places of the article");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    /** How a layer panel names it. */
    public String title() {
        return title;
    }

    /** All but the graticule. */
    public static Set<Layer> usual() {
        return EnumSet.complementOf(EnumSet.of(GRATICULE));
    }
}
