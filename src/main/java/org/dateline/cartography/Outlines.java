package org.dateline.cartography;

import java.util.Optional;

/** The outlines of countries and provinces by admin code ("AF", "AF.11"). Thread-safe. */
public interface Outlines {

    /** The outline of a country or province at about 400 m; empty when the basemap has none. */
    Optional<Outline> of(String code);
}
