package org.dateline.gazetteer;

/** The nine feature classes of GeoNames. */
public enum FeatureClass {
    /** Countries, provinces, districts. */
    A,
    /** Seas, lakes, rivers. */
    H,
    /** Parks, areas, regions, continents. */
    L,
    /** Cities, towns, villages. */
    P,
    /** Roads, railways. */
    R,
    /** Spots, buildings, airports, camps. */
    S,
    /** Mountains, islands, deserts. */
    T,
    /** Undersea. */
    U,
    /** Forests, heaths. */
    V
}
