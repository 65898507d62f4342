package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.dateline.article.Interruption;
import org.dateline.cartography.SheetParts.Placed;
import org.dateline.cartography.projection.ProjectionException;

/** Makes one map sheet. */
final class SheetPainter {

    private final MapPainter painter;
    private final MapScene scene;
    private final Snapshot.Options options;
    private final SheetText text;
    private final SheetLayout layout;
    private final SheetColours colours;
    private final Lettering lettering;
    private final SheetPlan plan;

    SheetPainter(MapPainter painter, MapScene scene, Snapshot.Options options, Lettering lettering)
            throws ProjectionException {
        this.painter = painter;
        this.scene = scene;
        this.options = options;
        this.lettering = lettering;
        this.text = new SheetText(painter.shaper(), lettering, scene.language());
        var views = new SheetView(scene.links(), options);
        this.layout = new SheetLayout(options, views.projection().title(), text);
        this.colours = SheetColours.of(options.theme());
        this.plan = new SheetPlanner(painter, scene, options, text, views, layout).plan();
    }

    SheetPlan plan() {
        return plan;
    }

    String altText() {
        Viewport view = plan.view();
        var markers = MarkerLayout.onSheet(scene, view).stream()
                .filter(marker -> MapPainter.isIn(marker, view))
                .toList();
        return new AltText(scene.language()).of(options.title(), markers, RelativeAreas.of(scene, view));
    }

    Snapshot paint() {
        double scale = options.scale();
        Painting painting = painter.paint(scene, plan.view(), scale, options.theme(), true, plan.onSheet());
        Interruption.check();
        var sheet = new BufferedImage(
                (int) Math.round(options.width() * scale),
                (int) Math.round(options.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(colours.paper()));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.drawImage(
                painting.image(),
                AffineTransform.getTranslateInstance(0, Math.round(layout.headHeight() * scale)),
                null);
        g.scale(scale, scale);
        around(g);
        g.dispose();
        return new Snapshot(sheet, altText(), plan.view());
    }

    /** Draws the sheet as shapes and text onto graphics that count in view pixels. */
    void draw(Graphics2D g) {
        g.setColor(new Color(colours.paper()));
        g.fill(new Rectangle2D.Double(0, 0, options.width(), options.height()));
        Graphics2D map = (Graphics2D) g.create();
        map.translate(0, layout.headHeight());
        painter.draw(map, scene, plan.view(), options.theme(), plan.onSheet(), lettering);
        map.dispose();
        around(g);
    }

    /** What stands around the map and upon it. */
    private void around(Graphics2D sheet) {
        words(sheet);
        Graphics2D g = (Graphics2D) sheet.create();
        g.translate(0, layout.headHeight());
        edges(g);
        for (Placed placed : plan.placed()) {
            Rectangle2D box = placed.box();
            double padding = placed.onMap() ? placed.part().padding() : 0;
            if (padding > 0) {
                panel(g, box);
            }
            placed.part().paint(g, box.getX() + padding, box.getY() + padding);
        }
        g.dispose();
    }

    private void panel(Graphics2D g, Rectangle2D box) {
        var shape = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8);
        g.setComposite(AlphaComposite.SrcOver.derive(0.92f));
        g.setColor(new Color(colours.panel()));
        g.fill(shape);
        g.setComposite(AlphaComposite.SrcOver);
        hairline(g);
        g.draw(shape);
    }

    private void hairline(Graphics2D g) {
        g.setColor(new Color(colours.line()));
        g.setStroke(new BasicStroke(0.8f));
    }

    /** Fine lines where the map ends and within the margin. */
    private void edges(Graphics2D g) {
        hairline(g);
        int width = options.width();
        int height = layout.mapHeight();
        g.draw(new Line2D.Double(0, height, width, height));
        if (layout.headHeight() > 0) {
            g.draw(new Line2D.Double(0, 0, width, 0));
        }
        if (plan.view().width() < width) {
            g.draw(new Line2D.Double(plan.view().width(), 0, plan.view().width(), height));
        }
        if (plan.view().height() < height) {
            g.draw(new Line2D.Double(0, plan.view().height(), width, plan.view().height()));
        }
        plan.rules().forEach(g::draw);
    }

    private void words(Graphics2D g) {
        layout.words().forEach(line -> text.draw(g, line.words(), line.style(), line.x(), line.baseline()));
    }
}
