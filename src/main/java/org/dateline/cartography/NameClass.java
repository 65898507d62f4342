package org.dateline.cartography;

/** What a name on the basemap names. The order is that of the file. */
public enum NameClass {
    COUNTRY,
    PROVINCE,
    /** Capital of a country. */
    CAPITAL,
    /** Seat of a province. */
    SEAT,
    TOWN,
    OCEAN,
    SEA,
    LAKE,
    MOUNTAINS,
    DESERT,
    REGION,
    ISLAND;

    /** Whether it has a dot beside it. */
    public boolean isTown() {
        return this == CAPITAL || this == SEAT || this == TOWN;
    }

    /** Whether it names water: blue and slanted. */
    public boolean isWater() {
        return this == OCEAN || this == SEA || this == LAKE;
    }
}
