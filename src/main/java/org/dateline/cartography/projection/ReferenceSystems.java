package org.dateline.cartography.projection;

import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.factory.ReferencingObjectFactory;

/** Reference systems for GeoTools, written out: looking a code up would first unpack a database of 33 MB. */
public final class ReferenceSystems {

    private static final String WGS_84 = """
            GEOGCS["WGS 84",
              DATUM["World Geodetic System 1984",
                SPHEROID["WGS 84", 6378137.0, 298.257223563, AUTHORITY["EPSG","7030"]],
                AUTHORITY["EPSG","6326"]],
              PRIMEM["Greenwich", 0.0, AUTHORITY["EPSG","8901"]],
              UNIT["degree", 0.017453292519943295],
              AXIS["Geodetic longitude", EAST],
              AXIS["Geodetic latitude", NORTH],
              AUTHORITY["EPSG","4326"]]""";

    private ReferenceSystems() {}

    /** EPSG:3857 as its register defines it; x east and y north, in metres. */
    public static CoordinateReferenceSystem webMercator() {
        return parsed(String.format(Locale.ROOT, """
            PROJCS["WGS 84 / Pseudo-Mercator",
              %s,
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
              AUTHORITY["EPSG","3857"]]""", WGS_84));
    }

    /**
     * A system of WGS 84 with a projection of its own, x east and y north, in metres.
     *
     * @param method as well-known text calls it, "Albers_Conic_Equal_Area"
     * @param parameters names and values in turn; false easting and northing are 0
     */
    static ProjectedCRS projected(String title, String method, Object... parameters) {
        var text = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            text.append(String.format(Locale.ROOT, "PARAMETER[\"%s\", %s],%n", parameters[i], parameters[i + 1]));
        }
        return (ProjectedCRS) parsed(String.format(Locale.ROOT, """
                PROJCS["%s",
                  %s,
                  PROJECTION["%s"],
                  %s
                  PARAMETER["false_easting", 0.0],
                  PARAMETER["false_northing", 0.0],
                  UNIT["m", 1.0],
                  AXIS["Easting", EAST],
                  AXIS["Northing", NORTH]]""", title, WGS_84, method, text));
    }

    private static CoordinateReferenceSystem parsed(String text) {
        try {
            return new ReferencingObjectFactory().createFromWKT(text);
        } catch (FactoryException e) {
            throw new IllegalStateException("the program's own text of a reference system is wrong", e);
        }
    }
}
