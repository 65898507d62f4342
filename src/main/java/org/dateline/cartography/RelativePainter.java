package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.MapFonts.Face;

/**
 * Draws the ground of places that are told by others: hatched and dotted around, for nobody knows more, and so told from
 * provinces, which are filled and have a border.
 */
final class RelativePainter {

    private static final double HATCH = 6;

    /** A patch up to this many view pixels wide and high would vanish under a name. */
    private static final double EASILY_HIDDEN = 60;

    private final MapTheme theme;
    private final int rgb;

    RelativePainter(MapTheme theme) {
        this.theme = theme;
        this.rgb = MarkerColours.of(theme).relative();
    }

    /** Draws all areas; the graphics counts in view pixels. */
    void paint(Graphics2D g, List<RelativeArea> areas, Rectangle2D view) {
        for (RelativeArea area : areas) {
            patch(g, area.outline(), view, area.x() + area.y(), strength(area));
        }
    }

    /** A patch for the legend. */
    void patch(Graphics2D g, Shape outline) {
        patch(g, outline, outline.getBounds2D(), 0, 1);
    }

    /**
     * A hatched patch.
     *
     * @param view what of it can be seen
     * @param phase x + y of a point that a line goes through, so that the hatch moves with the map
     */
    private void patch(Graphics2D g, Shape outline, Rectangle2D view, double phase, double strength) {
        g.setColor(new Color(rgb));
        opacity(g, 0.11 * strength);
        g.fill(outline);
        Shape before = g.getClip();
        g.clip(outline);
        opacity(g, 0.42 * strength);
        g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        Rectangle2D seen = outline.getBounds2D().createIntersection(view);
        if (!seen.isEmpty()) {
            g.draw(hatch(seen, phase));
        }
        g.setClip(before);
        opacity(g, 0.85 * strength);
        g.setStroke(
                new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.01f, 3.6f}, 0));
        g.draw(outline);
        g.setComposite(AlphaComposite.SrcOver);
    }

    private static Path2D hatch(Rectangle2D box, double phase) {
        var lines = new Path2D.Double();
        double from = box.getMinX() + box.getMinY();
        double to = box.getMaxX() + box.getMaxY();
        for (double sum = phase - Math.floor((phase - from) / HATCH) * HATCH; sum < to; sum += HATCH) {
            lines.moveTo(sum - box.getMinY(), box.getMinY());
            lines.lineTo(sum - box.getMaxY(), box.getMaxY());
        }
        return lines;
    }

    private static void opacity(Graphics2D g, double opacity) {
        g.setComposite(AlphaComposite.SrcOver.derive((float) Math.min(1, opacity)));
    }

    private static double strength(RelativeArea area) {
        return switch (area.state()) {
            case NORMAL -> 1;
            case HOVERED -> 1.3;
            case SELECTED -> 1.7;
            case DIMMED -> 0.4;
        };
    }

    // ---- names

    /** Their names, after those of the places and before all others; those that a key lists have none. */
    List<LabelRequest> labels(List<RelativeArea> areas, LabelShapes shapes, OnSheet sheet, Viewport view) {
        var requests = new ArrayList<LabelRequest>();
        for (RelativeArea area : areas) {
            if (isNamed(area, view) && sheet.letter(area).isEmpty()) {
                requests.add(request(area, requests.size(), candidates(area, area.box(), shapes)));
            }
        }
        return requests;
    }

    /** The letters of those that a key lists: upon the ground, even where it is too small to be covered by a name. */
    List<LabelRequest> letters(List<RelativeArea> areas, LabelShapes shapes, OnSheet sheet, Viewport view) {
        var requests = new ArrayList<LabelRequest>();
        for (RelativeArea area : areas) {
            sheet.letter(area)
                    .filter(letter -> isNamed(area, view))
                    .ifPresent(letter ->
                            requests.add(request(area, requests.size(), letters(area, letter, view, shapes))));
        }
        return requests;
    }

    private static LabelRequest request(RelativeArea area, int order, List<PlacedLabel> candidates) {
        double priority = -7e5 + (area.state() == Emphasis.State.SELECTED ? -1e5 : 0) + order;
        return new LabelRequest(priority, candidates, Optional.empty(), LabelRequest.Scope.INSIDE);
    }

    /** Whether enough of it is seen to be named, or found by a letter. */
    static boolean isNamed(RelativeArea area, Viewport view) {
        Rectangle2D seen = seen(area, view);
        return seen.getWidth() > 0 && seen.getHeight() > 0 && Math.max(seen.getWidth(), seen.getHeight()) >= HATCH;
    }

    private static Rectangle2D seen(RelativeArea area, Viewport view) {
        return area.box().createIntersection(new Rectangle2D.Double(0, 0, view.width(), view.height()));
    }

    /** A letter upon the ground, or where there is room beside it. */
    private List<PlacedLabel> letters(RelativeArea area, String letter, Viewport view, LabelShapes shapes) {
        Rectangle2D seen = seen(area, view);
        TextStyle style = letterStyle(12);
        var candidates = new ArrayList<PlacedLabel>();
        if (area.outline().contains(area.x(), area.y()) && seen.contains(area.x(), area.y())) {
            candidates.add(shapes.upon(letter, style, area.x(), area.y(), Double.MAX_VALUE));
        }
        for (double right : new double[] {0.5, 0.35, 0.65, 0.2, 0.8}) {
            for (double down : new double[] {0.5, 0.3, 0.7, 0.15, 0.85}) {
                double x = seen.getX() + right * seen.getWidth();
                double y = seen.getY() + down * seen.getHeight();
                if (area.outline().contains(x, y)) {
                    candidates.add(shapes.upon(letter, style, x, y, Double.MAX_VALUE));
                }
            }
        }
        double small = Math.min(seen.getWidth(), seen.getHeight()) / 2;
        double large = Math.max(seen.getWidth(), seen.getHeight()) / 2;
        for (double radius : new double[] {small, large}) {
            candidates.addAll(shapes.around(letter, style, seen.getCenterX(), seen.getCenterY(), radius));
        }
        return candidates;
    }

    /** A row's letter in the key, on a patch of such ground. */
    void badge(Graphics2D g, SheetText text, String letter, double size, double x, double y) {
        patch(g, new Rectangle2D.Double(x - size * 0.72, y - size * 0.57, size * 1.44, size * 1.14));
        TextStyle style = letterStyle(letter.length() > 1 ? size * 0.8 : size);
        text.draw(g, letter, style, x - text.width(letter, style) / 2, y + style.size() * 0.36);
    }

    private TextStyle letterStyle(double size) {
        Palette.Text text = Palette.of(theme).text();
        return new TextStyle(Face.BOLD, size, 0, ink(), text.halo(), 1, 1);
    }

    private int ink() {
        return Palette.mix(rgb, theme == MapTheme.DARK ? 0xFFFFFF : 0x000000, 0.25);
    }

    /** What no name that is placed later may cover. */
    static List<Rectangle2D> obstacles(List<RelativeArea> areas) {
        return areas.stream()
                .map(RelativeArea::box)
                .filter(box -> Math.max(box.getWidth(), box.getHeight()) <= EASILY_HIDDEN)
                .toList();
    }

    /** Upon it, above and below its middle, then around it; around it first where its name would hide most of it. */
    private List<PlacedLabel> candidates(RelativeArea area, Rectangle2D box, LabelShapes shapes) {
        List<PlacedLabel> upon = upon(area, box, shapes);
        List<PlacedLabel> around = around(area, box, shapes);
        Rectangle2D name = upon.get(0).box();
        boolean small = box.getWidth() < 1.2 * name.getWidth() && box.getHeight() < 2.5 * name.getHeight();
        var candidates = new ArrayList<>(small ? around : upon);
        candidates.addAll(small ? upon : around);
        return candidates;
    }

    private List<PlacedLabel> upon(RelativeArea area, Rectangle2D box, LabelShapes shapes) {
        TextStyle style = style(area);
        double room = Math.max(110, box.getWidth() * 0.9);
        double line = LabelShapes.height(style, 1);
        var candidates = new ArrayList<PlacedLabel>();
        for (double dy : new double[] {0, -1.2, 1.2, -2.4, 2.4}) {
            candidates.add(shapes.upon(area.label(shapes.language()), style, area.x(), area.y() + dy * line, room));
        }
        return candidates;
    }

    private List<PlacedLabel> around(RelativeArea area, Rectangle2D box, LabelShapes shapes) {
        TextStyle style = style(area);
        double off = LabelShapes.height(style, 1) * 0.5 + 4;
        var candidates = new ArrayList<PlacedLabel>();
        for (double y : new double[] {box.getMinY() - off, box.getMaxY() + off}) {
            candidates.add(shapes.upon(area.label(shapes.language()), style, box.getCenterX(), y, Double.MAX_VALUE));
        }
        double radius = Math.max(box.getWidth(), box.getHeight()) / 2;
        candidates.addAll(
                shapes.around(area.label(shapes.language()), style, box.getCenterX(), box.getCenterY(), radius));
        return candidates;
    }

    private TextStyle style(RelativeArea area) {
        Palette.Text text = Palette.of(theme).text();
        double opacity =
                area.state() == Emphasis.State.DIMMED ? MarkerColours.of(theme).dimmedText() : 1;
        return new TextStyle(Face.ITALIC, 11.5, 0, ink(), text.halo(), Math.max(0.92, text.haloOpacity()), opacity);
    }
}
