package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import org.dateline.Links;
import org.dateline.geo.WebMercator;

/** A small map of where the map lies, its frame marked. */
final class LocatorMap implements SheetPart {

    private static final int WIDTH = 136;
    private static final int HEIGHT = 96;

    /** From nearer by, one would not see where in the world it is. */
    private static final double CLOSEST = 2.8;

    private final Basemap basemap;
    private final Links links;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;

    /** @param scale image pixels a view pixel */
    LocatorMap(Basemap basemap, Links links, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.links = links;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public double padding() {
        return 0;
    }

    @Override
    public void paint(Graphics2D g, double left, double top) {
        var box = new Rectangle2D.Double(left, top, WIDTH, HEIGHT);
        double zoom = Math.max(0.6, Math.min(CLOSEST, view.zoom() - 4));
        var wide = new Viewport(view.x(), middle(view.y(), zoom), zoom, WIDTH, HEIGHT);
        var image = new BufferedImage(
                (int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        var scene = new MapScene(links, Emphasis.NONE, EnumSet.of(Layer.BORDERS));
        new GroundPainter(basemap, scene, wide, scale, theme).paint(image);
        var at = AffineTransform.getTranslateInstance(left, top);
        at.scale(1 / scale, 1 / scale);
        g.drawImage(image, at, null);
        double shrunk = wide.worldPixels() / view.worldPixels();
        double width = Math.min(WIDTH - 1.4, Math.max(6, view.width() * shrunk));
        double height = Math.min(HEIGHT - 1.4, Math.max(4, view.height() * shrunk));
        double y = box.getCenterY() + (view.y() - wide.y()) * wide.worldPixels();
        g.setColor(new Color(MarkerColours.of(theme).rgb(PlaceKind.SETTLEMENT)));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Rectangle2D.Double(box.getCenterX() - width / 2, y - height / 2, width, height));
        g.setColor(new Color(SheetColours.of(theme).line()));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
    }

    /** The view's y, moved so far that the locator shows no void beyond the poles. */
    private static double middle(double y, double zoom) {
        double half = Math.min(0.5, HEIGHT / 2.0 / WebMercator.worldPixels(zoom));
        return Math.max(half, Math.min(1 - half, y));
    }
}
