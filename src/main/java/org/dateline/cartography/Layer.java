package org.dateline.cartography;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureCode;

/** What of the map can be shown or left out. Land, sea and coast are always there. */
public enum Layer {
    /** Hillshade and elevation tints. */
    RELIEF(Group.GROUND),
    /** Borders between countries. */
    BORDERS(Group.GROUND),
    /** Borders between the provinces of a country. */
    PROVINCES(Group.GROUND),
    /** Rivers and lakes. */
    WATER(Group.GROUND),
    /** The basemap's own names; labels of the article's places stay. */
    LABELS(Group.GROUND),
    /** Lines of latitude and longitude. */
    GRATICULE(Group.GROUND),
    /** The article's places: without it none of {@link Group#KIND} shows. */
    PLACES(Group.ARTICLE),
    /** Countries and continents that the article names. */
    COUNTRIES(Group.KIND),
    /** Provinces and districts that the article names. */
    DISTRICTS(Group.KIND),
    /** Towns that the article names. */
    TOWNS(Group.KIND),
    /** Regions, waters and mountains that the article names. */
    NATURE(Group.KIND),
    /** Sites and coordinates that the article names. */
    SITES(Group.KIND),
    /** Where the report was filed from, named nowhere else. */
    FILED(Group.KIND),
    /** Ground that the article tells by other places. */
    TOLD(Group.KIND),
    /** A line through the places in the order in which the article names them. */
    ORDER(Group.ARTICLE),
    /** How densely the article's mentions lie. */
    HEAT(Group.ARTICLE);

    private final Group group;

    Layer(Group group) {
        this.group = group;
    }

    /** What a layer belongs to. */
    public enum Group {
        /** The basemap. */
        GROUND,
        /** What the article says, as a whole. */
        ARTICLE,
        /** Kinds of place that the article names, each a part of {@link Layer#PLACES}. */
        KIND
    }

    public Group group() {
        return group;
    }

    /** The layers of a group, in the order to list them. */
    public static List<Layer> of(Group group) {
        return Arrays.stream(values()).filter(layer -> layer.group == group).toList();
    }

    /** The layer of {@link Group#KIND} that a place is part of. */
    public static Layer of(LinkedPlace linked) {
        return switch (PlaceKind.of(linked)) {
            case SETTLEMENT -> TOWNS;
            case NATURE -> NATURE;
            case SITE -> SITES;
            case DATELINE -> FILED;
            case AREA -> isCountry(linked) ? COUNTRIES : DISTRICTS;
        };
    }

    private static boolean isCountry(LinkedPlace linked) {
        FeatureCode code = linked.place().code();
        return code.isCountry() || code == FeatureCode.CONT;
    }

    /** All but the graticule, the order in the text and the density. */
    public static Set<Layer> usual() {
        return EnumSet.complementOf(EnumSet.of(GRATICULE, ORDER, HEAT));
    }
}
