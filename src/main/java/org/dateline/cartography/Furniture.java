package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.dateline.Links;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.geo.WebMercator;

/** Draws what stands on a map sheet beside the map: legend, scale bar, locator. Positions in view pixels. */
final class Furniture {

    private static final double ROW = 18;
    private static final double LEGEND_TEXT = 11;

    private final SheetText text;
    private final SheetColours colours;
    private final MarkerColours markers;
    private final MapTheme theme;

    Furniture(SheetText text, MapTheme theme) {
        this.text = text;
        this.theme = theme;
        this.colours = SheetColours.of(theme);
        this.markers = MarkerColours.of(theme);
    }

    // ---- legend

    double[] legendSize(Legend legend) {
        TextStyle style = SheetText.style(Face.REGULAR, LEGEND_TEXT, colours.ink());
        double width = Stream.concat(
                        legend.entries().stream().map(Legend.Entry::text),
                        Stream.concat(
                                legend.relatives() ? Stream.of(Legend.RELATIVES) : Stream.empty(),
                                legend.overlays().stream().map(Legend.OverlayEntry::name)))
                .mapToDouble(line -> text.width(line, style))
                .max()
                .orElse(0);
        return new double[] {width + 46, legend.size() * ROW + 14};
    }

    void legend(Graphics2D g, Legend legend, Rectangle2D box) {
        panel(g, box);
        TextStyle style = SheetText.style(Face.REGULAR, LEGEND_TEXT, colours.ink());
        double y = box.getY() + 7 + ROW / 2;
        for (Legend.Entry entry : legend.entries()) {
            symbol(g, entry, box.getX() + 18, y);
            text.draw(g, entry.text(), style, box.getX() + 34, y + LEGEND_TEXT * 0.36);
            y += ROW;
        }
        if (legend.relatives()) {
            new RelativePainter(theme).patch(g, new Rectangle2D.Double(box.getX() + 11, y - 5, 14, 10));
            text.draw(g, Legend.RELATIVES, style, box.getX() + 34, y + LEGEND_TEXT * 0.36);
            y += ROW;
        }
        for (Legend.OverlayEntry overlay : legend.overlays()) {
            swatch(g, overlay, box.getX() + 18, y);
            text.draw(g, overlay.name(), style, box.getX() + 34, y + LEGEND_TEXT * 0.36);
            y += ROW;
        }
    }

    /** A patch of the overlay's colour; a picture gets an empty frame. */
    private void swatch(Graphics2D g, Legend.OverlayEntry overlay, double x, double y) {
        var patch = new Rectangle2D.Double(x - 7, y - 4.5, 14, 9);
        var colour = new Color(overlay.rgb().orElse(colours.line()));
        g.setComposite(AlphaComposite.SrcOver.derive(overlay.rgb().isPresent() ? 0.25f : 0));
        g.setColor(colour);
        g.fill(patch);
        g.setComposite(AlphaComposite.SrcOver);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(patch);
    }

    private void symbol(Graphics2D g, Legend.Entry entry, double x, double y) {
        double radius = entry.symbol() == MarkerSymbol.CLUSTER ? 7 : entry.symbol() == MarkerSymbol.SQUARE ? 5 : 5.5;
        fill(g, entry.symbol(), x, y, radius, markers.rgb(entry.kind()));
        if (entry.hollow() || entry.symbol() == MarkerSymbol.RING) {
            fill(g, entry.symbol(), x, y, radius - 1.8, markers.rim());
        }
        if (entry.symbol() == MarkerSymbol.RING) {
            fill(g, entry.symbol(), x, y, radius * 0.35, markers.rgb(entry.kind()));
        }
        if (entry.symbol() == MarkerSymbol.CLUSTER) {
            TextStyle digit = SheetText.style(Face.BOLD, 8.5, markers.text());
            text.draw(g, "2", digit, x - text.width("2", digit) / 2, y + 3.1);
        }
    }

    private static void fill(Graphics2D g, MarkerSymbol symbol, double x, double y, double radius, int rgb) {
        var at = AffineTransform.getTranslateInstance(x, y);
        at.scale(radius, radius);
        g.setColor(new Color(rgb));
        g.fill(at.createTransformedShape(SymbolShapes.of(symbol)));
    }

    // ---- scale bar

    double[] scaleBarSize(ScaleBar bar) {
        return new double[] {bar.pixels() + 24, 30};
    }

    void scaleBar(Graphics2D g, ScaleBar bar, Rectangle2D box) {
        panel(g, box);
        double left = box.getX() + 12;
        double y = box.getMaxY() - 9;
        TextStyle style = SheetText.style(Face.MEDIUM, 10, colours.ink());
        text.draw(g, bar.text(), style, left + (bar.pixels() - text.width(bar.text(), style)) / 2, y - 6);
        g.setColor(new Color(colours.ink()));
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(left, y, left + bar.pixels(), y));
        g.draw(new Line2D.Double(left + 0.6, y - 4, left + 0.6, y));
        g.draw(new Line2D.Double(left + bar.pixels() - 0.6, y - 4, left + bar.pixels() - 0.6, y));
    }

    // ---- locator

    static double[] locatorSize() {
        return new double[] {136, 96};
    }

    /** A small map of where the map lies, its frame marked. */
    void locator(Graphics2D g, Basemap basemap, Links links, Viewport view, double scale, Rectangle2D box) {
        double zoom = Math.max(0.6, view.zoom() - 4);
        var wide = new Viewport(
                view.x(), middle(view.y(), zoom, box.getHeight()), zoom, (int) box.getWidth(), (int) box.getHeight());
        var image = new BufferedImage(
                (int) Math.ceil(wide.width() * scale),
                (int) Math.ceil(wide.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var scene = new MapScene(links, Emphasis.NONE, EnumSet.of(Layer.BORDERS));
        new GroundPainter(basemap, scene, wide, scale, theme).paint(image);
        var at = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        at.scale(1 / scale, 1 / scale);
        g.drawImage(image, at, null);
        double shrunk = wide.worldPixels() / view.worldPixels();
        double width = Math.max(6, view.width() * shrunk);
        double height = Math.max(4, view.height() * shrunk);
        double y = box.getCenterY() + (view.y() - wide.y()) * wide.worldPixels();
        g.setColor(new Color(markers.rgb(PlaceKind.SETTLEMENT)));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Rectangle2D.Double(box.getCenterX() - width / 2, y - height / 2, width, height));
        g.setColor(new Color(colours.line()));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
    }

    /** The view's y, moved so far that the locator shows no void beyond the poles. */
    private static double middle(double y, double zoom, double height) {
        double half = Math.min(0.5, height / 2 / WebMercator.worldPixels(zoom));
        return Math.max(half, Math.min(1 - half, y));
    }

    private void panel(Graphics2D g, Rectangle2D box) {
        var shape = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8);
        g.setComposite(AlphaComposite.SrcOver.derive(0.92f));
        g.setColor(new Color(colours.panel()));
        g.fill(shape);
        g.setComposite(AlphaComposite.SrcOver);
        g.setColor(new Color(colours.line()));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(shape);
    }
}
