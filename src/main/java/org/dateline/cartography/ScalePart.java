package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.OptionalDouble;
import org.dateline.geo.LatLon;
import org.dateline.wording.Saying;

/**
 * The scale bar of a sheet. It is true in the middle of the map, and where the map is so wide that it is not true
 * elsewhere it says so. On a projected map an arrow shows where north is in the middle; where a pole is in view there is none.
 */
final class ScalePart implements SheetPart {

    /** A map wider than this many metres has more than one scale. */
    private static final double WIDE = 800_000;

    private static final Saying NOTE = Saying.of("sheet.scale");
    private static final double ARROW = 22;

    private final SheetText text;
    private final SheetColours colours;
    private final ScaleBar bar;
    private final boolean noted;
    private final OptionalDouble north;

    ScalePart(SheetText text, MapTheme theme, Viewport view) {
        this.text = text;
        this.colours = SheetColours.of(theme);
        this.bar = ScaleBar.of(view, Math.min(150, view.width() / 5.0));
        LatLon middle = view.at(view.width() / 2.0, view.height() / 2.0);
        this.noted = view.metresPerPixel(middle) * view.width() > WIDE;
        this.north = north(view, middle);
    }

    /** Radians clockwise from straight up. */
    private static OptionalDouble north(Viewport view, LatLon middle) {
        Sight sight = Sight.of(view, 0);
        if (!view.isProjected() || !sight.complete() || sight.north() >= 90 || sight.south() <= -90) {
            return OptionalDouble.empty();
        }
        Point2D.Double here = view.toScreen(middle);
        Point2D.Double up = view.toScreen(new LatLon(Math.min(90, middle.lat() + 0.05), middle.lon()));
        return OptionalDouble.of(Math.atan2(up.x - here.x, here.y - up.y));
    }

    @Override
    public double width() {
        double width = noted ? Math.max(bar.pixels(), text.width(text.say(NOTE), note())) : bar.pixels();
        return width + (north.isPresent() ? ARROW : 0);
    }

    @Override
    public double height() {
        return noted ? 30 : 17;
    }

    @Override
    public double padding() {
        return 9;
    }

    private TextStyle note() {
        return SheetText.style(MapFonts.Face.REGULAR, 8.5, colours.muted());
    }

    @Override
    public void paint(Graphics2D g, double x, double top) {
        double left = x + (north.isPresent() ? ARROW : 0);
        double y = top + 16.4;
        TextStyle style = SheetText.style(MapFonts.Face.MEDIUM, 10, colours.ink());
        text.draw(g, bar.text(), style, left + (bar.pixels() - text.width(bar.text(), style)) / 2, y - 6);
        if (noted) {
            text.draw(g, text.say(NOTE), note(), left, top + 29);
        }
        g.setColor(new Color(colours.ink()));
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(left, y, left + bar.pixels(), y));
        g.draw(new Line2D.Double(left + 0.6, y - 4, left + 0.6, y));
        g.draw(new Line2D.Double(left + bar.pixels() - 0.6, y - 4, left + bar.pixels() - 0.6, y));
        north.ifPresent(angle -> arrow(g, angle, x + 7, top + height() / 2 + 1));
    }

    /** A needle with its N at the tip. */
    private void arrow(Graphics2D g, double angle, double x, double y) {
        var needle = new Path2D.Double();
        needle.moveTo(0, -4);
        needle.lineTo(4, 10);
        needle.lineTo(0, 7);
        needle.lineTo(-4, 10);
        needle.closePath();
        var turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(angle);
        g.fill(turn.createTransformedShape(needle));
        TextStyle style = SheetText.style(MapFonts.Face.SEMIBOLD, 8.5, colours.ink());
        Point2D tip = turn.transform(new Point2D.Double(0, -9), null);
        text.draw(g, "N", style, tip.getX() - text.width("N", style) / 2, tip.getY() + 3.1);
    }
}
