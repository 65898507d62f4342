package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Makes one map sheet. */
final class SheetPainter {

    /** A locator says nothing when the map shows half the world itself. */
    private static final double LOCATOR_FROM = 3.6;

    private final MapPainter painter;
    private final MapScene scene;
    private final Snapshot.Options options;
    private final SheetText text;
    private final SheetLayout layout;
    private final SheetColours colours;
    private final Furniture furniture;

    SheetPainter(MapPainter painter, MapScene scene, Snapshot.Options options) {
        this.painter = painter;
        this.scene = scene;
        this.options = options;
        this.text = new SheetText(painter.shaper());
        this.layout = new SheetLayout(options, text);
        this.colours = SheetColours.of(options.theme());
        this.furniture = new Furniture(text, options.theme());
    }

    Snapshot paint() {
        Viewport view = Snapshot.viewOf(scene.links(), options, options.width(), layout.mapHeight());
        List<Marker> markers = MarkerLayout.of(scene, view).stream()
                .filter(marker -> MapPainter.isIn(marker, view))
                .toList();
        Legend legend = Legend.of(markers, scene, view);
        ScaleBar bar = ScaleBar.of(view, Math.min(150, view.width() / 5.0));
        var sizes = new ArrayList<double[]>();
        if (!legend.isEmpty()) {
            sizes.add(furniture.legendSize(legend));
        }
        sizes.add(furniture.scaleBarSize(bar));
        boolean locator = view.zoom() >= LOCATOR_FROM && Math.min(view.width(), view.height()) > 330;
        if (locator) {
            sizes.add(Furniture.locatorSize());
        }
        List<Rectangle2D> busy = busy(markers);
        RelativeAreas.of(scene, view).forEach(area -> busy.add(area.box()));
        List<Rectangle2D> boxes = SheetLayout.corners(view.width(), view.height(), sizes, busy);
        Painting painting = painter.paint(scene, view, options.scale(), options.theme(), true, boxes);
        Interruption.check();
        BufferedImage sheet = sheet(painting, view, legend, bar, locator, boxes);
        return new Snapshot(sheet, AltText.of(options.title(), painting), view);
    }

    private static List<Rectangle2D> busy(List<Marker> markers) {
        var busy = new ArrayList<Rectangle2D>();
        for (Marker marker : markers) {
            double r = marker.shownRadius() + 4;
            busy.add(new Rectangle2D.Double(marker.x() - r, marker.y() - r, 2 * r, 2 * r));
            busy.add(new Rectangle2D.Double(marker.x(), marker.y() - 8, 90, 16));
        }
        return busy;
    }

    private BufferedImage sheet(
            Painting painting, Viewport view, Legend legend, ScaleBar bar, boolean locator, List<Rectangle2D> boxes) {
        double scale = options.scale();
        var sheet = new BufferedImage(
                (int) Math.round(options.width() * scale),
                (int) Math.round(options.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(colours.paper()));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int top = layout.headHeight();
        g.drawImage(painting.image(), AffineTransform.getTranslateInstance(0, Math.round(top * scale)), null);
        g.scale(scale, scale);
        words(g);
        g.translate(0, top);
        int next = 0;
        if (!legend.isEmpty() && next < boxes.size()) {
            furniture.legend(g, legend, boxes.get(next++));
        }
        if (next < boxes.size()) {
            furniture.scaleBar(g, bar, boxes.get(next++));
        }
        if (locator && next < boxes.size()) {
            furniture.locator(g, painter.basemap(), scene.links(), view, scale, boxes.get(next));
        }
        g.dispose();
        return sheet;
    }

    private void words(Graphics2D g) {
        for (int i = 0; i < layout.titleLines.size(); i++) {
            text.draw(g, layout.titleLines.get(i), layout.title(), SheetLayout.MARGIN, layout.baselineOfTitle(i));
        }
        for (int i = 0; i < layout.sourceLines.size(); i++) {
            text.draw(g, layout.sourceLines.get(i), layout.source(), SheetLayout.MARGIN, layout.baselineOfSource(i));
        }
        for (int i = 0; i < layout.footLines.size(); i++) {
            text.draw(g, layout.footLines.get(i), layout.foot(), SheetLayout.MARGIN, layout.baselineOfFoot(i));
        }
        g.setColor(new Color(colours.line()));
        g.setStroke(new BasicStroke(0.8f));
        int bottom = layout.headHeight() + layout.mapHeight();
        g.draw(new Line2D.Double(0, bottom, options.width(), bottom));
        if (layout.headHeight() > 0) {
            g.draw(new Line2D.Double(0, layout.headHeight(), options.width(), layout.headHeight()));
        }
    }
}
