package org.dateline.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The panel of a sheet that lists who shares a marker. */
final class KeyPanel {

    private static final double SIZE = 10.5;
    private static final double LINE = 13.5;
    private static final double INDENT = 34;

    private final Furniture furniture;
    private final SheetText text;
    private final MarkerColours markers;
    private final TextStyle style;
    private final double most;
    private final ClusterKey key;

    /** @param most how wide a line of names may be */
    KeyPanel(Furniture furniture, SheetText text, MapTheme theme, ClusterKey key, double most) {
        this.furniture = furniture;
        this.text = text;
        this.markers = MarkerColours.of(theme);
        this.style = SheetText.style(
                MapFonts.Face.REGULAR, SIZE, SheetColours.of(theme).ink());
        this.key = key;
        this.most = most;
    }

    private List<String> lines(ClusterKey.Row row) {
        return text.wrap(row.names(), style, most, 12);
    }

    double[] size() {
        double width = 0;
        double height = 12;
        for (ClusterKey.Row row : key.rows()) {
            List<String> lines = lines(row);
            for (String line : lines) {
                width = Math.max(width, text.width(line, style));
            }
            height += lines.size() * LINE + 5;
        }
        return new double[] {width + INDENT + 12, height};
    }

    void paint(Graphics2D g, Rectangle2D box) {
        furniture.panel(g, box);
        double y = box.getY() + 8;
        for (ClusterKey.Row row : key.rows()) {
            badge(g, row, box.getX() + 18, y + LINE / 2);
            for (String line : new ArrayList<>(lines(row))) {
                text.draw(g, line, style, box.getX() + INDENT, y + SIZE * 0.95);
                y += LINE;
            }
            y += 5;
        }
    }

    private void badge(Graphics2D g, ClusterKey.Row row, double x, double y) {
        double radius = 7.5;
        var at = AffineTransform.getTranslateInstance(x, y);
        at.scale(radius, radius);
        g.setColor(new Color(markers.rgb(row.marker().kind())));
        g.fill(at.createTransformedShape(SymbolShapes.of(row.marker().symbol())));
        TextStyle letter = SheetText.style(MapFonts.Face.BOLD, row.badge().length() > 1 ? 7.5 : 9.5, markers.text());
        text.draw(g, row.badge(), letter, x - text.width(row.badge(), letter) / 2, y + letter.size() * 0.36);
    }
}
