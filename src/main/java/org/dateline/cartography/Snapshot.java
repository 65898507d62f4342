package org.dateline.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dateline.cartography.projection.Projection;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.geo.Bounds;

/**
 * A finished map sheet for publication: map, title, legend of what is visible, scale bar, source, attribution and the
 * disclaimer on boundaries. Immutable.
 *
 * @param image the sheet, {@code width * scale} by {@code height * scale} pixels
 * @param altText what the map shows, in words, for those who cannot see it
 * @param map what part of the world it shows
 */
public record Snapshot(BufferedImage image, String altText, Viewport map) {

    public Snapshot {
        Objects.requireNonNull(image);
        Objects.requireNonNull(altText);
        Objects.requireNonNull(map);
    }

    /**
     * What the sheet looks like.
     *
     * @param width in view pixels, 200 to 8000
     * @param height in view pixels, 200 to 8000
     * @param scale image pixels a view pixel, 1 to 4
     * @param theme colours
     * @param title headline, may be empty
     * @param source line under the title, as in "Based on a report by ..., 3 March 2026", may be empty
     * @param view centre and zoom of the map, in Web Mercator; without it the map is fitted to the places
     * @param extent what the map shows at least; goes before {@code view}
     * @param projection which projection the map is drawn in
     */
    public record Options(
            int width,
            int height,
            double scale,
            MapTheme theme,
            String title,
            String source,
            Optional<Viewport> view,
            Optional<Bounds> extent,
            ProjectionChoice projection) {
        public Options {
            Objects.requireNonNull(theme);
            Objects.requireNonNull(title);
            Objects.requireNonNull(source);
            Objects.requireNonNull(view);
            Objects.requireNonNull(extent);
            Objects.requireNonNull(projection);
            if (width < 200 || width > 8000 || height < 200 || height > 8000 || !(scale >= 1 && scale <= 4)) {
                throw new IllegalArgumentException("not a sheet: " + width + " x " + height + " at " + scale);
            }
        }

        /** 1200 x 675 at 2x in light colours, without title and source. */
        public static Options usual() {
            return new Options(
                    1200,
                    675,
                    2,
                    MapTheme.LIGHT,
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    ProjectionChoice.MERCATOR);
        }

        public Options withTitle(String text, String line) {
            return new Options(width, height, scale, theme, text, line, view, extent, projection);
        }

        public Options withSize(int wide, int high, double pixels) {
            return new Options(wide, high, pixels, theme, title, source, view, extent, projection);
        }

        public Options withTheme(MapTheme other) {
            return new Options(width, height, scale, other, title, source, view, extent, projection);
        }

        public Options withView(Viewport other) {
            return new Options(width, height, scale, theme, title, source, Optional.of(other), extent, projection);
        }

        public Options withExtent(Bounds other) {
            return new Options(width, height, scale, theme, title, source, view, Optional.of(other), projection);
        }

        public Options withProjection(ProjectionChoice other) {
            return new Options(width, height, scale, theme, title, source, view, extent, other);
        }
    }

    /**
     * The bare map and where it lies.
     *
     * @param image the map without furniture
     * @param envelope in units of the projection's reference system, x east and y north
     * @param projection whose reference system that is
     */
    public record GeoReferenced(BufferedImage image, Rectangle2D envelope, Projection projection) {}

    /**
     * Makes a sheet.
     *
     * @throws CancellationException when the thread is interrupted
     * @throws ProjectionException when the projection asked for is not there or does not reach so far
     */
    public static Snapshot of(MapPainter painter, MapScene scene, Options options) throws ProjectionException {
        return new SheetPainter(painter, scene, options, Lettering.SHAPES).paint();
    }

    /**
     * Draws a sheet as shapes and text. The relief and the small map of where it lies are pictures.
     *
     * @param g counts in view pixels, {@code width} by {@code height}
     * @return what the map shows, in words
     * @throws CancellationException when the thread is interrupted
     * @throws ProjectionException when the projection asked for is not there or does not reach so far
     */
    public static String draw(MapPainter painter, MapScene scene, Options options, Graphics2D g, Lettering lettering)
            throws ProjectionException {
        var sheet = new SheetPainter(painter, scene, options, lettering);
        sheet.draw(g);
        return sheet.altText();
    }

    /**
     * Paints the map alone, for a GeoTIFF.
     *
     * @throws CancellationException when the thread is interrupted
     * @throws ProjectionException when the projection asked for is not there or does not reach so far
     */
    public static GeoReferenced geoReferenced(MapPainter painter, MapScene scene, Options options)
            throws ProjectionException {
        Viewport view = new SheetView(scene.links(), options).view(options.width(), options.height());
        Painting painting = painter.paint(scene, view, options.scale(), options.theme(), true);
        return new GeoReferenced(painting.image(), SheetEnvelope.of(view), view.projection());
    }
}
