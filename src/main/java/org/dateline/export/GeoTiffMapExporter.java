package org.dateline.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffFormat;
import org.geotools.gce.geotiff.GeoTiffWriteParams;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.factory.ReferencingObjectFactory;

/** The bare map as a GeoTIFF in Web Mercator (EPSG:3857), to be laid under or over other data in a GIS. */
public final class GeoTiffMapExporter implements MapExporter {

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

    @Override
    public String name() {
        return "geotiff";
    }

    @Override
    public String description() {
        return "GeoTIFF in Web Mercator, for any GIS";
    }

    @Override
    public List<String> extensions() {
        return List.of("tif", "tiff");
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        Snapshot.GeoReferenced map = Snapshot.geoReferenced(painter, scene, options);
        write(map.image(), map.envelope(), out);
    }

    private static void write(BufferedImage image, Rectangle2D metres, OutputStream out) throws IOException {
        var envelope = new ReferencedEnvelope(
                metres.getMinX(), metres.getMaxX(), metres.getMinY(), metres.getMaxY(), webMercator());
        var coverage = new GridCoverageFactory().create("map", image, envelope);
        var writer = new GeoTiffWriter(new Unclosed(out));
        try {
            writer.write(coverage, parameters());
        } finally {
            writer.dispose();
            coverage.dispose(true);
        }
        out.flush();
    }

    private static GeneralParameterValue[] parameters() {
        var how = new GeoTiffWriteParams();
        how.setCompressionMode(GeoTiffWriteParams.MODE_EXPLICIT);
        how.setCompressionType("Deflate");
        how.setTilingMode(GeoTiffWriteParams.MODE_EXPLICIT);
        how.setTiling(256, 256);
        var group = new GeoTiffFormat().getWriteParameters();
        group.parameter(GeoTiffFormat.GEOTOOLS_WRITE_PARAMS.getName().toString())
                .setValue(how);
        return group.values().toArray(GeneralParameterValue[]::new);
    }

    private static CoordinateReferenceSystem webMercator() throws IOException {
        try {
            return new ReferencingObjectFactory().createFromWKT(WEB_MERCATOR);
        } catch (FactoryException e) {
            throw new IOException("the map's projection cannot be described: " + e.getMessage(), e);
        }
    }
}
