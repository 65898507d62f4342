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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Interruption;
import org.dateline.cartography.projection.ProjectionException;

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
    private final Lettering lettering;
    private final Viewport view;
    private final List<Marker> markers;
    private final Legend legend;
    private final ScaleBar bar;
    private final ScalePanel bars;
    private final boolean locator;
    private final ClusterKey key;
    private final List<Optional<Rectangle2D>> boxes;

    SheetPainter(MapPainter painter, MapScene scene, Snapshot.Options options, Lettering lettering)
            throws ProjectionException {
        this.painter = painter;
        this.scene = scene;
        this.options = options;
        this.lettering = lettering;
        this.text = new SheetText(painter.shaper(), lettering);
        var sheet = new SheetView(scene.links(), options);
        this.layout = new SheetLayout(options, sheet.projection().title(), text);
        this.colours = SheetColours.of(options.theme());
        this.furniture = new Furniture(text, options.theme());
        this.view = sheet.view(options.width(), layout.mapHeight());
        this.markers = MarkerLayout.of(scene, view).stream()
                .filter(marker -> MapPainter.isIn(marker, view))
                .toList();
        this.legend = Legend.of(markers, scene, view);
        this.bars = new ScalePanel(furniture, text, colours, view);
        this.bar = ScaleBar.of(view, Math.min(150, view.width() / 5.0));
        this.locator = view.zoom() >= LOCATOR_FROM && Math.min(view.width(), view.height()) > 330;
        this.key = key(markers);
        this.boxes = boxes(key);
    }

    /** The panel takes room from names, which then have to be listed in it: a few rounds settle that. */
    private ClusterKey key(List<Marker> all) {
        ClusterKey key = ClusterKey.of(all);
        for (int round = 0; round < 4; round++) {
            ClusterKey next = ClusterKey.of(all, placed(new OnSheet(taken(boxes(key)), Optional.of(key))));
            if (next.rows().size() == key.rows().size()) {
                break;
            }
            key = next;
        }
        return key;
    }

    private Set<String> placed(OnSheet sheet) {
        return painter.labels(withoutMapNames(), view, options.theme(), sheet).stream()
                .map(PlacedLabel::text)
                .collect(Collectors.toSet());
    }

    private static List<Rectangle2D> taken(List<Optional<Rectangle2D>> boxes) {
        return boxes.stream().flatMap(Optional::stream).toList();
    }

    private MapScene withoutMapNames() {
        var layers = new HashSet<>(scene.layers());
        layers.remove(Layer.LABELS);
        return scene.withLayers(layers);
    }

    private KeyPanel panel(ClusterKey of) {
        return new KeyPanel(furniture, text, options.theme(), of, Math.max(120, Math.min(250, view.width() / 5.0)));
    }

    private List<Optional<Rectangle2D>> boxes(ClusterKey key) {
        var sizes = new ArrayList<double[]>();
        if (!legend.isEmpty()) {
            sizes.add(furniture.legendSize(legend));
        }
        sizes.add(bars.size(bar));
        if (locator) {
            sizes.add(view.isProjected() ? LocatorGlobe.size() : Furniture.locatorSize());
        }
        if (!key.isEmpty()) {
            sizes.add(panel(key).size());
        }
        List<Rectangle2D> busy = busy(markers);
        RelativeAreas.of(scene, view).forEach(area -> busy.add(area.box()));
        return SheetLayout.corners(view.width(), view.height(), sizes, busy);
    }

    String altText() {
        return AltText.of(options.title(), markers, RelativeAreas.of(scene, view));
    }

    Snapshot paint() {
        double scale = options.scale();
        Painting painting =
                painter.paint(scene, view, scale, options.theme(), true, new OnSheet(taken(boxes), Optional.of(key)));
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
        return new Snapshot(sheet, altText(), view);
    }

    /** Draws the sheet as shapes and text onto graphics that count in view pixels. */
    void draw(Graphics2D g) {
        g.setColor(new Color(colours.paper()));
        g.fill(new Rectangle2D.Double(0, 0, options.width(), options.height()));
        Graphics2D map = (Graphics2D) g.create();
        map.translate(0, layout.headHeight());
        painter.draw(map, scene, view, options.theme(), new OnSheet(taken(boxes), Optional.of(key)), lettering);
        map.dispose();
        around(g);
    }

    /** What stands around the map and in its corners. */
    private void around(Graphics2D sheet) {
        words(sheet);
        Graphics2D g = (Graphics2D) sheet.create();
        g.translate(0, layout.headHeight());
        Iterator<Optional<Rectangle2D>> next = boxes.iterator();
        if (!legend.isEmpty()) {
            next.next().ifPresent(box -> furniture.legend(g, legend, box));
        }
        next.next().ifPresent(box -> bars.paint(g, bar, box));
        if (locator) {
            next.next().ifPresent(box -> locator(g, box));
        }
        if (!key.isEmpty()) {
            next.next().ifPresent(box -> panel(key).paint(g, box));
        }
        g.dispose();
    }

    private void locator(Graphics2D g, Rectangle2D box) {
        if (view.isProjected()) {
            new LocatorGlobe(painter.basemap(), scene.links(), view, options.theme()).paint(g, options.scale(), box);
        } else {
            furniture.locator(g, painter.basemap(), scene.links(), view, options.scale(), box);
        }
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
