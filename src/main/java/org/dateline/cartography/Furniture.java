package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
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
                                legend.signs().stream().map(Legend.Sign::text),
                                legend.overlays().stream().map(Legend.OverlayEntry::name)))
                .mapToDouble(line -> text.width(line, style))
                .max()
                .orElse(0);
        double key = legend.heat().map(HeatPainter::keyWidth).orElse(0.0);
        double keyTitle =
                legend.heat().map(heat -> text.width(heat.title(), style)).orElse(0.0);
        double keyHeight = legend.heat().isPresent() ? HeatPainter.KEY_HEIGHT : 0;
        return new double[] {Math.max(width + 46, Math.max(key, keyTitle) + 24), legend.size() * ROW + 14 + keyHeight};
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
        for (Legend.Sign sign : legend.signs()) {
            sign(g, sign, box.getX() + 18, y);
            text.draw(g, sign.text(), style, box.getX() + 34, y + LEGEND_TEXT * 0.36);
            y += ROW;
        }
        for (Legend.OverlayEntry overlay : legend.overlays()) {
            swatch(g, overlay, box.getX() + 18, y);
            text.draw(g, overlay.name(), style, box.getX() + 34, y + LEGEND_TEXT * 0.36);
            y += ROW;
        }
        if (legend.heat().isPresent()) {
            new HeatPainter(theme)
                    .key(g, legend.heat().get(), box.getX() + 12, y - ROW / 2, colours.panel(), text, style);
        }
    }

    private void sign(Graphics2D g, Legend.Sign sign, double x, double y) {
        switch (sign) {
            case DISC -> {
                var colour = new Color(markers.rgb(PlaceKind.AREA));
                for (double r = 7; r > 0; r--) {
                    g.setComposite(AlphaComposite.SrcOver.derive(0.07f));
                    g.setColor(colour);
                    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                }
                g.setComposite(AlphaComposite.SrcOver);
            }
            case TOLD -> new RelativePainter(theme).patch(g, new Rectangle2D.Double(x - 7, y - 5, 14, 10));
            case ORDER -> {
                g.setColor(new Color(colours.ink()));
                g.setStroke(new BasicStroke(1.3f));
                g.draw(new Line2D.Double(x - 8, y + 2, x + 8, y - 2));
                fill(g, MarkerSymbol.DISC, x - 7, y + 2, 2.2, colours.ink());
                fill(g, MarkerSymbol.DISC, x + 7, y - 2, 2.2, colours.ink());
            }
            case ASIDE -> {
                g.setComposite(AlphaComposite.SrcOver.derive(0.45f));
                fill(g, MarkerSymbol.DISC, x, y, 2.6, markers.rgb(PlaceKind.SETTLEMENT));
                g.setComposite(AlphaComposite.SrcOver);
            }
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
        if (entry.checked()) {
            var at = AffineTransform.getTranslateInstance(x, y);
            at.scale(radius, radius);
            g.setColor(new Color(markers.rim()));
            g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(at.createTransformedShape(SymbolShapes.tick()));
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

    void panel(Graphics2D g, Rectangle2D box) {
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
