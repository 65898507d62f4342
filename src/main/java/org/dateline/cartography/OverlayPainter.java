package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.dateline.article.Interruption;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Paints overlays onto a view, each in a colour of its own, under the names and markers of the map. Their own names are placed
 * with all others, see {@link OverlayLabels}.
 */
final class OverlayPainter {

    /** Okabe and Ito's palette without its reds, which belong to the article's places: safe for the colour-blind. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x0072B2), new Color(0x009E73), new Color(0xCC79A7), new Color(0x56B4E9), new Color(0xE69F00));

    static final double POINT_RADIUS = 4.5;

    private final Viewport view;
    private final Color halo;

    OverlayPainter(Viewport view, MapTheme theme) {
        this.view = view;
        this.halo = new Color(Palette.of(theme).text().halo());
    }

    /** The colour of the overlay at a place in the list, for the legend. */
    static Color colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    /**
     * Paints onto an image of the view.
     *
     * @param scale image pixels a view pixel
     */
    void paint(BufferedImage image, double scale, List<Overlay> overlays) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(scale, scale);
        paint(graphics, overlays);
        graphics.dispose();
    }

    /** Paints onto anything that counts in view pixels. */
    void paint(Graphics2D graphics, List<Overlay> overlays) {
        for (int i = 0; i < overlays.size(); i++) {
            Overlay overlay = overlays.get(i);
            if (overlay.opacity() == 0) {
                continue;
            }
            graphics.setComposite(AlphaComposite.SrcOver.derive((float) overlay.opacity()));
            if (overlay instanceof Overlay.Features features) {
                features(graphics, features, colour(i));
            } else if (overlay instanceof Overlay.Picture picture) {
                picture(graphics, picture);
            }
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void picture(Graphics2D graphics, Overlay.Picture picture) {
        if (view.isProjected()) {
            double scale = Math.max(1, Math.min(4, graphics.getTransform().getScaleX()));
            BufferedImage warped = PictureWarp.of(picture, view, scale);
            graphics.drawImage(warped, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
            return;
        }
        Rectangle2D box = OverlaySight.unit(picture.extent());
        int left = (int) Math.rint(WorldCopies.x(view, box.getMinX()));
        int top = (int) Math.rint(WorldCopies.y(view, box.getMinY()));
        int width = (int) Math.rint(WorldCopies.x(view, box.getMaxX())) - left;
        int height = (int) Math.rint(WorldCopies.y(view, box.getMaxY())) - top;
        WorldCopies.turns(view, box.getMinX(), box.getMaxX(), 0)
                .forEach(turn ->
                        graphics.drawImage(picture.image(), left + (int) Math.rint(turn), top, width, height, null));
    }

    private void features(Graphics2D graphics, Overlay.Features overlay, Color colour) {
        for (Overlay.Feature feature : overlay.features()) {
            Geometry geometry = feature.geometry();
            for (FeatureShapes shapes : FeatureShapes.of(view, geometry.getEnvelopeInternal(), POINT_RADIUS + 2)) {
                part(graphics, geometry, colour, shapes);
            }
            Interruption.check();
        }
    }

    private void part(Graphics2D graphics, Geometry part, Color colour, FeatureShapes shapes) {
        if (part instanceof Point point) {
            point(graphics, shapes.point(point.getCoordinate()), colour);
        } else if (part instanceof LineString line) {
            graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.setColor(colour);
            graphics.draw(shapes.line(line));
        } else if (part instanceof Polygon polygon) {
            Path2D area = shapes.area(polygon);
            graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 48));
            graphics.fill(area);
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(area);
        } else {
            for (int i = 0; i < part.getNumGeometries(); i++) {
                part(graphics, part.getGeometryN(i), colour, shapes);
            }
        }
    }

    private void point(Graphics2D graphics, Point2D at, Color colour) {
        graphics.setColor(halo);
        graphics.fill(disc(at, POINT_RADIUS + 1.2));
        graphics.setColor(colour);
        graphics.fill(disc(at, POINT_RADIUS));
    }

    private static Ellipse2D disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
