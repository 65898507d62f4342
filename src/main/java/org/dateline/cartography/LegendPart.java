package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.MapFonts.Face;

/** Draws the legend of a sheet in columns, the key to the density below them. */
final class LegendPart implements SheetPart {

    private static final double ROW = 18;
    private static final double TYPE = 11;
    private static final double INDENT = 22;
    private static final double BETWEEN_COLUMNS = 18;

    /** A reader's own layer may be called anything. */
    private static final double LONGEST = 240;

    /** A symbol with its middle on a point, and what it means. */
    private record Row(Symbol symbol, String words) {}

    private interface Symbol {
        void draw(Graphics2D g, double x, double y);
    }

    private final Legend legend;
    private final SheetText text;
    private final MapTheme theme;
    private final SheetColours colours;
    private final MarkerColours markers;
    private final TextStyle style;
    private final List<Row> rows = new ArrayList<>();
    private final int rowsOfColumn;

    LegendPart(SheetText text, MapTheme theme, Legend legend, int columns) {
        this.legend = legend;
        this.text = text;
        this.theme = theme;
        this.colours = SheetColours.of(theme);
        this.markers = MarkerColours.of(theme);
        this.style = SheetText.style(Face.REGULAR, TYPE, colours.ink());
        legend.entries()
                .forEach(entry -> rows.add(new Row((g, x, y) -> symbol(g, entry, x, y), text.say(entry.text()))));
        legend.signs().forEach(sign -> rows.add(new Row((g, x, y) -> sign(g, sign, x, y), text.say(sign.text()))));
        legend.overlays()
                .forEach(overlay -> rows.add(
                        new Row((g, x, y) -> swatch(g, overlay, x, y), text.cut(overlay.name(), style, LONGEST))));
        this.rowsOfColumn = Math.max(1, (rows.size() + columns - 1) / columns);
    }

    /** The same in so many columns at most. */
    LegendPart inColumns(int many) {
        return new LegendPart(text, theme, legend, many);
    }

    private List<Row> column(int first) {
        return rows.subList(first, Math.min(rows.size(), first + rowsOfColumn));
    }

    private double width(List<Row> column) {
        return INDENT
                + column.stream()
                        .mapToDouble(row -> text.width(row.words(), style))
                        .max()
                        .orElse(0);
    }

    @Override
    public double width() {
        double width = 0;
        for (int first = 0; first < rows.size(); first += rowsOfColumn) {
            width += width(column(first)) + (first > 0 ? BETWEEN_COLUMNS : 0);
        }
        double key = legend.heat().map(HeatPainter::keyWidth).orElse(0.0);
        double title = legend.heat()
                .map(heat -> text.width(text.say(heat.title()), style))
                .orElse(0.0);
        return Math.max(width, Math.max(key, title));
    }

    @Override
    public double height() {
        double key = legend.heat().isPresent() ? HeatPainter.KEY_HEIGHT : 0;
        return Math.min(rows.size(), rowsOfColumn) * ROW - (rows.isEmpty() ? 0 : ROW - TYPE - 4) + key;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        double left = x;
        for (int first = 0; first < rows.size(); first += rowsOfColumn) {
            double middle = y + (TYPE + 4) / 2;
            for (Row row : column(first)) {
                row.symbol().draw(g, left + 7.5, middle);
                text.draw(g, row.words(), style, left + INDENT, middle + TYPE * 0.36);
                middle += ROW;
            }
            left += width(column(first)) + BETWEEN_COLUMNS;
        }
        double below = y + Math.min(rows.size(), rowsOfColumn) * ROW - 2;
        legend.heat()
                .ifPresent(heat -> new HeatPainter(theme)
                        .key(g, heat, x, rows.isEmpty() ? y : below, colours.panel(), text, style));
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
        g.setColor(new Color(rgb));
        g.fill(SymbolShapes.of(symbol, x, y, radius));
    }
}
