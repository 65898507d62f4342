package org.dateline.cartography.overlay;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.projection.ReferenceSystems;
import org.dateline.wording.Saying;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridEnvelope2D;
import org.geotools.coverage.grid.GridGeometry2D;
import org.geotools.coverage.processing.Operations;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;

/** GeoTIFF pictures in any reference system that GeoTools knows, reprojected to Web Mercator. */
public final class GeoTiffOverlayReader implements OverlayReader {

    /** More pixels than this to a side would not fit the memory of an ordinary machine. */
    private static final int MOST_PIXELS = 20_000;

    @Override
    public Set<String> extensions() {
        return Set.of("tif", "tiff");
    }

    @Override
    public Overlay read(Path file) throws OverlayException, IOException {
        GeoTiffReader reader = open(file);
        try {
            var size = reader.getOriginalGridRange();
            if (size.getSpan(0) > MOST_PIXELS || size.getSpan(1) > MOST_PIXELS) {
                throw new OverlayException(
                        file,
                        Saying.of("trouble.pixels", (long) MOST_PIXELS),
                        Saying.of("trouble.cut.out.part.you.need"));
            }
            return picture(file, reader.read((GeneralParameterValue[]) null));
        } catch (RuntimeException e) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.reprojected", String.valueOf(e.getMessage())),
                    Saying.of("trouble.save.epsg.or.epsg"),
                    e);
        } finally {
            reader.dispose();
        }
    }

    private static GeoTiffReader open(Path file) throws OverlayException {
        try {
            return new GeoTiffReader(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.not.tiff.says.where.lies"),
                    Saying.of("trouble.export.as.geotiff.reference.system"),
                    e);
        }
    }

    private static Overlay picture(Path file, GridCoverage2D coverage) throws OverlayException, IOException {
        if (coverage == null || coverage.getCoordinateReferenceSystem2D() == null) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.does.not.say.reference.system"),
                    Saying.of("trouble.export.as.geotiff.one"));
        }
        GridCoverage2D projected = projected(coverage);
        var extent = ReferencedEnvelope.reference(projected.getEnvelope2D());
        return new Overlay.Picture(
                Overlays.title(file),
                1,
                image(projected.getRenderedImage()),
                new Rectangle2D.Double(extent.getMinX(), extent.getMinY(), extent.getWidth(), extent.getHeight()));
    }

    /** The picture in Web Mercator, with about as many pixels as it came with. */
    private static GridCoverage2D projected(GridCoverage2D coverage) throws IOException {
        var mercator = ReferenceSystems.webMercator();
        if (CRS.equalsIgnoreMetadata(coverage.getCoordinateReferenceSystem2D(), mercator)) {
            return coverage;
        }
        try {
            var target = new ReferencedEnvelope(coverage.getEnvelope2D()).transform(mercator, true);
            RenderedImage image = coverage.getRenderedImage();
            var grid = new GridGeometry2D(new GridEnvelope2D(0, 0, image.getWidth(), image.getHeight()), target);
            return (GridCoverage2D) Operations.DEFAULT.resample(coverage, mercator, grid, null);
        } catch (TransformException | FactoryException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static BufferedImage image(RenderedImage rendered) {
        var image = new BufferedImage(rendered.getWidth(), rendered.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.translate(-rendered.getMinX(), -rendered.getMinY());
        graphics.drawRenderedImage(rendered, new java.awt.geom.AffineTransform());
        graphics.dispose();
        return image;
    }
}
