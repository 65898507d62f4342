package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Optional;
import org.dateline.Links;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * Where a projected map lies: a small globe seen from above its middle, the frame of the map drawn on it. Land and sea are
 * looked up, pixel by pixel, in a small map of the world.
 */
final class LocatorGlobe implements SheetPart {

    private static final double RADIUS = 46;

    /** Side of the small map of the world. */
    private static final int WORLD = 1024;

    /** Samples along each side of a pixel. */
    private static final int FINE = 3;

    private final Basemap basemap;
    private final Links links;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;
    private final double lat;
    private final double lon;

    LocatorGlobe(Basemap basemap, Links links, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.links = links;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
        LatLon middle = view.at(view.width() / 2.0, view.height() / 2.0);
        this.lat = Math.toRadians(middle.lat());
        this.lon = Math.toRadians(middle.lon());
    }

    @Override
    public double width() {
        return 2 * RADIUS + 4;
    }

    @Override
    public double height() {
        return width();
    }

    @Override
    public double padding() {
        return 0;
    }

    @Override
    public void paint(Graphics2D g, double left, double top) {
        var box = new Rectangle2D.Double(left, top, width(), height());
        int side = (int) Math.ceil(2 * RADIUS * scale);
        BufferedImage earth = earth(side);
        var at = AffineTransform.getTranslateInstance(box.getCenterX() - RADIUS, box.getCenterY() - RADIUS);
        at.scale(2 * RADIUS / side, 2 * RADIUS / side);
        var disc = new Ellipse2D.Double(box.getCenterX() - RADIUS, box.getCenterY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.drawImage(earth, at, null);
        g.setColor(new Color(Palette.of(theme).lines().coast()));
        g.setStroke(new BasicStroke(0.9f));
        g.draw(disc);
        g.setColor(new Color(MarkerColours.of(theme).rgb(PlaceKind.SETTLEMENT)));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY())
                .createTransformedShape(frame()));
    }

    private BufferedImage earth(int side) {
        var scene = new MapScene(links, Emphasis.NONE, EnumSet.of(Layer.WATER));
        var small = new Viewport(0.5, 0.5, 1, WORLD / 2, WORLD / 2);
        byte[] land = new BandPainter(basemap, scene, small, 2, theme, 0, WORLD).landMask(WORLD);
        GroundTones tones = basemap.tones(theme, 0);
        int landRgb = tones.land()[120 << 8 | 128];
        int seaRgb = tones.sea()[100 << 8 | 128];
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int inside = 0;
                int cover = 0;
                for (int sample = 0; sample < FINE * FINE; sample++) {
                    double dx = (x + (sample % FINE + 0.5) / FINE) * 2 / side - 1;
                    int row = sample / FINE;
                    double dy = (y + (row + 0.5) / FINE) * 2 / side - 1;
                    int found = land(land, dx, -dy);
                    inside += found < 0 ? 0 : 1;
                    cover += Math.max(0, found);
                }
                if (inside > 0) {
                    int alpha = 255 * inside / (FINE * FINE);
                    int rgb = Palette.mix(seaRgb, landRgb, cover / 255.0 / inside);
                    image.setRGB(x, y, alpha << 24 | rgb & 0xFFFFFF);
                }
            }
        }
        return image;
    }

    /** How much land lies under a point of the disc of radius 1, 0 to 255; -1 outside of it. Orthographic (Snyder 1987, p. 150). */
    private int land(byte[] land, double x, double y) {
        double rho = Math.hypot(x, y);
        if (rho > 1) {
            return -1;
        }
        double c = Math.asin(rho);
        double up = rho == 0 ? lat : Math.asin(Math.cos(c) * Math.sin(lat) + y * Math.cos(lat));
        double turn = lon + Math.atan2(x, Math.cos(c) * Math.cos(lat) - y * Math.sin(lat));
        double unit = WebMercator.x(Math.toDegrees(turn));
        int column = pixel(unit - Math.floor(unit));
        int row = pixel(WebMercator.y(Math.max(-90, Math.min(90, Math.toDegrees(up)))));
        return land[row * WORLD + column] & 0xFF;
    }

    private static int pixel(double unit) {
        return Math.max(0, Math.min(WORLD - 1, (int) Math.floor(unit * WORLD)));
    }

    /** The frame of the map, the middle of the globe at 0, 0; a small ring where it would be too small to see. */
    private Path2D frame() {
        var path = new Path2D.Double();
        int steps = 40;
        boolean open = true;
        for (int i = 0; i <= 4 * steps; i++) {
            double share = (double) (i % steps) / steps;
            double x = i / steps % 4 == 0 ? share : i / steps % 4 == 1 ? 1 : i / steps % 4 == 2 ? 1 - share : 0;
            double y = i / steps % 4 == 0 ? 0 : i / steps % 4 == 1 ? share : i / steps % 4 == 2 ? 1 : 1 - share;
            Optional<Point2D.Double> at =
                    view.seen(x * view.width(), y * view.height()).flatMap(this::onDisc);
            if (at.isEmpty()) {
                open = true;
            } else if (open) {
                path.moveTo(at.get().x, at.get().y);
                open = false;
            } else {
                path.lineTo(at.get().x, at.get().y);
            }
        }
        Rectangle2D box = path.getBounds2D();
        return box.getWidth() < 7 && box.getHeight() < 7
                ? new Path2D.Double(new Ellipse2D.Double(-3.5, -3.5, 7, 7))
                : path;
    }

    private Optional<Point2D.Double> onDisc(LatLon position) {
        double up = Math.toRadians(position.lat());
        double turn = Math.toRadians(position.lon()) - lon;
        if (Math.sin(lat) * Math.sin(up) + Math.cos(lat) * Math.cos(up) * Math.cos(turn) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Point2D.Double(
                RADIUS * Math.cos(up) * Math.sin(turn),
                -RADIUS * (Math.cos(lat) * Math.sin(up) - Math.sin(lat) * Math.cos(up) * Math.cos(turn))));
    }
}
