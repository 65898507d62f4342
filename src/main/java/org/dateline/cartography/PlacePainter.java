package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Bounds;

/** Draws the article's places: outlines and soft discs below the names, markers above them. One instance paints one view. */
final class PlacePainter {

    /** Radius that a letter needs, in view pixels. */
    private static final double LETTERED = 7.2;

    /** How much wider than the widest river of the map the course of one is painted, in view pixels. */
    private static final double COURSE = 1.2;

    /** Of what is painted around a marker's shape, in view pixels. */
    private static final double RIM = 1.5;

    /** Radius of the dot where a place has been set aside, in view pixels. */
    static final double ASIDE = 4.2;

    private final Basemap basemap;
    private final Viewport view;
    private final double scale;
    private final MarkerColours colours;

    PlacePainter(Basemap basemap, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.view = view;
        this.scale = scale;
        this.colours = MarkerColours.of(theme);
    }

    /** The admin code under which the basemap may have an outline of a marker's place, or "". */
    static String outlineCode(Marker marker) {
        var place = marker.first().place();
        var admin = place.admin();
        return switch (place.code()) {
            case PCLI, PCLD, PCLX, PCLH, TERR ->
                admin.country().map(unit -> unit.code()).orElse("");
            case ADM1 -> admin.admin1().map(unit -> unit.code()).orElse("");
            default -> "";
        };
    }

    /** How far from its middle a marker reaches at most, with a letter on it or without, in view pixels. */
    static double reach(Marker marker) {
        return Math.max(LETTERED, marker.shownRadius()) * 1.1 + RIM;
    }

    void areas(BufferedImage image, List<Marker> markers) {
        Graphics2D g = graphics(image);
        areas(g, markers);
        g.dispose();
    }

    /** The same onto anything that counts in picture pixels. */
    void areas(Graphics2D g, List<Marker> markers) {
        for (Marker marker : markers) {
            if (!MarkerLabels.isArea(marker) || marker.isCluster()) {
                continue;
            }
            Area area = basemap.topology().areas().get(outlineCode(marker));
            if (marker.first().place().code() == FeatureCode.STM) {
                course(g, marker);
            } else if (area != null && !area.code().isEmpty()) {
                outline(g, marker, area);
            } else if (marker.discRadius().isPresent()) {
                disc(g, marker, marker.discRadius().getAsDouble());
            }
        }
    }

    private void outline(Graphics2D g, Marker marker, Area area) {
        boolean country = marker.first().place().code().isCountry();
        double strength = strength(marker);
        Lines.Level level = basemap.topology().lines().level(ArcFormat.level(view.zoom(), scale));
        var ground = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 10);
        var edge = new Path2D.Float(Path2D.WIND_NON_ZERO, 1 << 10);
        for (Tracer tracer : Tracer.of(view, scale, 12 * scale)) {
            tracer.fill(ground, area, level, 0.5);
            tracer.outline(edge, area, basemap.topology(), level);
        }
        Color colour = new Color(colours.rgb(marker.kind()));
        paint(g, colour, (country ? 0.045 : 0.13) * strength);
        g.fill(ground);
        paint(g, colour, Math.min(1, (country ? 0.45 : 0.8) * strength));
        g.setStroke(stroke(marker, country ? 1.0 : 1.4));
        g.draw(edge);
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** A river is nowhere in particular: all of it is drawn in the colour of its marker, as far as the map knows it. */
    private void course(Graphics2D g, Marker marker) {
        Place river = marker.first().place();
        Water water = basemap.water();
        Lines.Level level = water.lines().level(ArcFormat.level(view.zoom(), scale));
        Bounds where = river.bounds().orElseGet(() -> Bounds.of(river.location()));
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1 << 10);
        for (int line : water.course(river.name(), where)) {
            for (Tracer tracer : Tracer.of(view, scale, 12 * scale)) {
                tracer.stroke(path, water.lines(), level, line);
            }
        }
        paint(g, new Color(colours.rgb(marker.kind())), Math.min(1, 0.55 * strength(marker)));
        g.setStroke(stroke(marker, COURSE + LineWidths.river(0, view.zoom())));
        g.draw(path);
        g.setComposite(AlphaComposite.SrcOver);
    }

    private BasicStroke stroke(Marker marker, double width) {
        double wide = width * scale * (marker.state() == Emphasis.State.SELECTED ? 1.6 : 1);
        float[] dash = marker.hollow() ? new float[] {(float) (5 * scale), (float) (4 * scale)} : null;
        return new BasicStroke((float) wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** A disc that fades outwards: somewhere here, nobody knows where it ends. */
    private void disc(Graphics2D g, Marker marker, double radius) {
        // the wider, the fainter: a disc over half the map would else tint all that lies in it
        double strength = strength(marker) * Math.max(0.35, Math.min(1, 110 / radius));
        float r = (float) (radius * scale);
        int rgb = colours.rgb(marker.kind());
        Point2D.Double at = view.toScreen(marker.first().place().location());
        var middle = new Point2D.Double(at.x * scale, at.y * scale);
        var paint = new RadialGradientPaint(middle, r, new float[] {0, 0.55f, 1}, new Color[] {
            alpha(rgb, 0.22 * strength), alpha(rgb, 0.15 * strength), alpha(rgb, 0)
        });
        g.setComposite(AlphaComposite.SrcOver);
        g.setPaint(paint);
        g.fill(new Ellipse2D.Double(middle.x - r, middle.y - r, 2 * r, 2 * r));
    }

    private static Color alpha(int rgb, double opacity) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) Math.round(255 * Math.min(1, opacity)));
    }

    private static double strength(Marker marker) {
        return switch (marker.state()) {
            case NORMAL -> 1;
            case SELECTED -> 1.7;
            case HOVERED -> 1.35;
            case DIMMED -> 0.45;
        };
    }

    /** The markers themselves, areas' anchors first so that points lie on top, what stands out last. */
    void symbols(BufferedImage image, List<Marker> markers, TextShaper shaper, Function<Marker, String> badge) {
        Graphics2D g = graphics(image);
        g.scale(scale, scale);
        symbols(g, markers, shaper, badge);
        g.dispose();
    }

    /** The same onto anything that counts in view pixels. */
    void symbols(Graphics2D g, List<Marker> markers, TextShaper shaper, Function<Marker, String> badge) {
        markers.stream()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .forEach(marker -> symbol(g, marker, shaper, badge.apply(marker)));
    }

    private static int rank(Marker marker) {
        int state = switch (marker.state()) {
            case DIMMED -> 0;
            case NORMAL -> 2;
            case HOVERED -> 4;
            case SELECTED -> 6;
        };
        return state + (MarkerLabels.isArea(marker) ? 0 : 1);
    }

    private void symbol(Graphics2D g, Marker marker, TextShaper shaper, String badge) {
        double opacity = marker.state() == Emphasis.State.DIMMED ? colours.dimmedOpacity() : 1;
        Color fill = new Color(colours.rgb(marker.kind()));
        Color rim = new Color(colours.rim());
        boolean lettered = !badge.isEmpty();
        double r = lettered ? Math.max(LETTERED, marker.shownRadius()) : marker.shownRadius();
        paint(g, rim, opacity);
        g.fill(shape(marker, r + RIM));
        paint(g, fill, opacity);
        var body = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        body.append(shape(marker, r), false);
        if (marker.hollow() || marker.symbol() == MarkerSymbol.RING) {
            body.append(shape(marker, r - 1.8), false); // cut out, or the colour would show through when dimmed
        }
        g.fill(body);
        if (marker.symbol() == MarkerSymbol.RING && !lettered) {
            paint(g, fill, opacity);
            g.fill(shape(marker, r * 0.35));
        }
        if (marker.checked() && !lettered && marker.symbol() != MarkerSymbol.RING) {
            paint(g, rim, opacity);
            tick(g, marker, r);
        }
        if (lettered) {
            boolean light = marker.hollow() || marker.symbol() == MarkerSymbol.RING;
            paint(g, new Color(light ? colours.rgb(marker.kind()) : colours.text()), opacity);
            var style = new TextStyle(MapFonts.Face.BOLD, r * 1.1, 0, 0, 0, 0, 1);
            double width = shaper.width(badge, style);
            g.fill(AffineTransform.getTranslateInstance(marker.x() - width / 2, marker.y() + r * 0.4)
                    .createTransformedShape(shaper.outline(badge, style)));
        }
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** Faint dots where places have been set aside, so that nobody forgets them; the graphics counts in view pixels. */
    void aside(Graphics2D g, MapScene scene) {
        for (LinkedPlace linked : scene.setAside()) {
            Point2D.Double at = view.toScreen(linked.place().location());
            paint(g, new Color(colours.rim()), 0.9);
            g.fill(new Ellipse2D.Double(at.x - ASIDE, at.y - ASIDE, 2 * ASIDE, 2 * ASIDE));
            paint(g, new Color(colours.rgb(PlaceKind.of(linked))), 0.5);
            g.fill(new Ellipse2D.Double(at.x - 3, at.y - 3, 6, 6));
        }
        g.setComposite(AlphaComposite.SrcOver);
    }

    private void tick(Graphics2D g, Marker marker, double radius) {
        var at = AffineTransform.getTranslateInstance(marker.x(), marker.y());
        at.scale(radius, radius);
        g.setStroke(new BasicStroke((float) (radius * 0.3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(at.createTransformedShape(SymbolShapes.tick()));
    }

    private static java.awt.Shape shape(Marker marker, double radius) {
        return SymbolShapes.of(marker.symbol(), marker.x(), marker.y(), radius);
    }

    private static void paint(Graphics2D g, Color color, double opacity) {
        g.setComposite(AlphaComposite.SrcOver.derive((float) Math.min(1, opacity)));
        g.setColor(color);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
