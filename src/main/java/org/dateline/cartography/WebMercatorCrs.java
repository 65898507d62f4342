package org.dateline.cartography;

import java.io.IOException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.factory.ReferencingObjectFactory;

/** EPSG:3857 for GeoTools. */
public final class WebMercatorCrs {

    /** EPSG's own definition. Parsed, because looking the code up would first unpack a database of 33 MB. */
    private static final String WEB_MERCATOR = """
            PROJCS["WGS 84 / Pseudo-Mercator",
              GEOGCS["WGS 84",
                DATUM["World Geodetic System 1984",
                  SPHEROID["WGS 84", 6378137.0, 298.257223563, AUTHORITY["EPSG","7030"]],
                  AUTHORITY["EPSG","6326"]],
                PRIMEM["Greenwich", 0.0, AUTHORITY["EPSG","8901"]],
                UNIT["degree", 0.017453292519943295],
                AXIS["Geodetic longitude", EAST],
                AXIS["Geodetic latitude", NORTH],
                AUTHORITY["EPSG","4326"]],
              PROJECTION["Popular Visualisation Pseudo Mercator", AUTHORITY["EPSG","1024"]],
              PARAMETER["semi_minor", 6378137.0],
              PARAMETER["latitude_of_origin", 0.0],
              PARAMETER["central_meridian", 0.0],
              PARAMETER["scale_factor", 1.0],
              PARAMETER["false_easting", 0.0],
              PARAMETER["false_northing", 0.0],
              UNIT["m", 1.0],
              AXIS["Easting", EAST],
              AXIS["Northing", NORTH],
              AUTHORITY["EPSG","3857"]]
            """;

    private WebMercatorCrs() {}

    /**
     * The reference system; x east and y north, in metres.
     *
     * @throws IOException when GeoTools cannot make it, which means that the program is not whole
     */
    public static CoordinateReferenceSystem get() throws IOException {
        try {
            return new ReferencingObjectFactory().createFromWKT(WEB_MERCATOR);
        } catch (FactoryException e) {
            throw new IOException("the map's projection cannot be described: " + e.getMessage(), e);
        }
    }
}
