package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.cartography.MapFonts.Face;

/** Draws the order in which an article names its places: a bent line with arrows, and numbers beside the markers. */
final class StoryLinePainter {

    /** How far a leg bends aside, as a share of its length, so that there and back can be told apart. */
    private static final double BEND = 0.12;

    private static final double ENDLESS = 1e9;

    /** Shorter legs have no room for an arrow, in view pixels. */
    private static final double ARROW_FROM = 34;

    private static final double NUMBER = 9.5;

    private final Color ink;
    private final Color paper;
    private final TextShaper shaper;

    StoryLinePainter(MapTheme theme, TextShaper shaper) {
        Palette.Text text = Palette.of(theme).text();
        this.ink = new Color(text.city());
        this.paper = new Color(text.halo());
        this.shaper = shaper;
    }

    /** Draws the line; the graphics counts in view pixels. */
    void line(Graphics2D g, StoryLine story, Viewport view) {
        List<QuadCurve2D> legs = legs(story, view);
        g.setComposite(AlphaComposite.SrcOver.derive(0.75f));
        g.setColor(paper);
        g.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        legs.forEach(g::draw);
        g.setComposite(AlphaComposite.SrcOver.derive(0.8f));
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        legs.forEach(g::draw);
        legs.stream()
                .filter(leg -> leg.getP1().distance(leg.getP2()) > ARROW_FROM)
                .forEach(leg -> g.fill(arrow(leg)));
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** Each leg takes the shorter way around the world, and is drawn in every copy of it that is seen. */
    private static List<QuadCurve2D> legs(StoryLine story, Viewport view) {
        // a projected map has but one copy of the world
        double world = view.isProjected() ? ENDLESS : view.worldPixels();
        var legs = new ArrayList<QuadCurve2D>();
        for (int i = 1; i < story.stops().size(); i++) {
            Marker from = story.stops().get(i - 1).marker();
            Marker to = story.stops().get(i).marker();
            double east = to.x() - from.x();
            double x = from.x() + east - Math.rint(east / world) * world;
            double left = Math.min(from.x(), x);
            double right = Math.max(from.x(), x);
            long first = (long) Math.ceil(-right / world);
            long last = (long) Math.floor((view.width() - left) / world);
            LongStream.rangeClosed(first, last)
                    .forEach(turn -> legs.add(leg(from.x() + turn * world, from.y(), x + turn * world, to.y())));
        }
        return legs;
    }

    private static QuadCurve2D leg(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        return new QuadCurve2D.Double(x1, y1, (x1 + x2) / 2 + dy * BEND * 2, (y1 + y2) / 2 - dx * BEND * 2, x2, y2);
    }

    private static Path2D arrow(QuadCurve2D leg) {
        var middle = new Point2D.Double(
                (leg.getX1() + 2 * leg.getCtrlX() + leg.getX2()) / 4,
                (leg.getY1() + 2 * leg.getCtrlY() + leg.getY2()) / 4);
        var head = new Path2D.Double();
        head.moveTo(5, 0);
        head.lineTo(-4, 4);
        head.lineTo(-2, 0);
        head.lineTo(-4, -4);
        head.closePath();
        var at = AffineTransform.getTranslateInstance(middle.x, middle.y);
        at.rotate(leg.getX2() - leg.getX1(), leg.getY2() - leg.getY1());
        head.transform(at);
        return head;
    }

    /** Where numbers stand: no name may cover them. */
    List<Rectangle2D> badges(StoryLine story) {
        var boxes = new ArrayList<Rectangle2D>();
        story.numbers().forEach((marker, number) -> boxes.add(StoryLine.badge(marker, width(number))));
        return boxes;
    }

    /** Draws the numbers; the graphics counts in view pixels. */
    void numbers(Graphics2D g, StoryLine story) {
        story.numbers().forEach((marker, number) -> {
            Rectangle2D box = StoryLine.badge(marker, width(number));
            var shape = new RoundRectangle2D.Double(
                    box.getX(), box.getY(), box.getWidth(), box.getHeight(), box.getHeight(), box.getHeight());
            g.setColor(paper);
            g.fill(shape);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1));
            g.draw(shape);
            g.fill(AffineTransform.getTranslateInstance(
                            box.getCenterX() - width(number) / 2, box.getCenterY() + NUMBER * 0.36)
                    .createTransformedShape(shaper.outline(number, style())));
        });
    }

    private double width(String number) {
        return shaper.width(number, style());
    }

    private static TextStyle style() {
        return new TextStyle(Face.SEMIBOLD, NUMBER, 0, 0, 0, 0, 1);
    }
}
