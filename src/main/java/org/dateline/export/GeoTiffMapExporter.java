package org.dateline.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.wording.Saying;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffFormat;
import org.geotools.gce.geotiff.GeoTiffWriteParams;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;

/** The bare map as a GeoTIFF that knows its reference system, to be laid under or over other data in a GIS. */
public final class GeoTiffMapExporter implements MapExporter {

    @Override
    public String name() {
        return "geotiff";
    }

    @Override
    public String description() {
        return "GeoTIFF with its reference system, for any GIS";
    }

    @Override
    public List<String> extensions() {
        return List.of("tif", "tiff");
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        Snapshot.GeoReferenced map = Snapshot.geoReferenced(painter, scene, options);
        var crs = map.projection()
                .crs()
                .orElseThrow(() -> new ProjectionException(
                        Saying.of("projection.no.geotiff", map.projection().title())));
        write(map.image(), map.envelope(), crs, out);
    }

    private static void write(BufferedImage image, Rectangle2D box, CoordinateReferenceSystem crs, OutputStream out)
            throws IOException {
        var envelope = new ReferencedEnvelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY(), crs);
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
        // every pixel of a map is painted; and the value that GeoTools would write does not fit into a byte
        group.parameter(GeoTiffFormat.WRITE_NODATA.getName().toString()).setValue(false);
        return group.values().toArray(GeneralParameterValue[]::new);
    }
}
