package org.dateline.export;

/** What the sources of the gazetteer ask to be said wherever its data goes. */
public final class Attribution {

    public static final String TEXT =
            "Place names: GeoNames (geonames.org), CC BY 4.0, modified. Made with Natural Earth. "
                    + "Names: Unicode CLDR (Unicode-3.0), iso3166-2-db (MIT), i18n-nationality (MIT). Airports: OurAirports. "
                    + "US counties: US Census Bureau.";

    private Attribution() {}
}
