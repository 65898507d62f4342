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

    /** Their names, after those of the places and before all others. */
    List<LabelRequest> labels(List<RelativeArea> areas, LabelShapes shapes) {
        var requests = new ArrayList<LabelRequest>();
        for (RelativeArea area : areas) {
            Rectangle2D box = area.box();
            if (Math.max(box.getWidth(), box.getHeight()) >= HATCH) {
                double priority = -7e5 + (area.state() == Emphasis.State.SELECTED ? -1e5 : 0) + requests.size();
                requests.add(new LabelRequest(
                        priority, candidates(area, box, shapes), Optional.empty(), LabelRequest.Scope.INSIDE));
            }
        }
        return requests;
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
        int ink = Palette.mix(rgb, theme == MapTheme.DARK ? 0xFFFFFF : 0x000000, 0.25);
        double opacity = area.state() == Emphasis.State.DIMMED ? 0.55 : 1;
        return new TextStyle(Face.ITALIC, 11.5, 0, ink, text.halo(), Math.max(0.92, text.haloOpacity()), opacity);
    }
}
