package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Draws names and the dots of towns. Level names are drawn once and kept as small pictures: while the map moves they are
 * only copied. Thread-safe.
 */
final class LabelPainter {

    private static final int KEPT = 800;

    private final TextShaper shaper;
    private final Map<Key, BufferedImage> pictures = new Recent<>(KEPT);

    /** By kind of dot, style and fraction of a pixel: a few hundred small ones. */
    private final Map<DotKey, BufferedImage> dotPictures = new ConcurrentHashMap<>();

    private record Key(String line, TextStyle style, double scale) {}

    private record DotKey(
            NameClass kind, double radius, double right, double down, double scale, Palette.Text colours) {}

    LabelPainter(TextShaper shaper) {
        this.shaper = shaper;
    }

    void paint(BufferedImage image, double scale, List<PlacedLabel> labels) {
        Graphics2D g = graphics(image);
        for (PlacedLabel label : labels) {
            if (label instanceof PlacedLabel.Straight straight) {
                paint(g, scale, straight);
            } else if (label instanceof PlacedLabel.Curved curved) {
                paint(g, scale, curved);
            }
        }
        g.dispose();
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private void paint(Graphics2D g, double scale, PlacedLabel.Straight label) {
        Rectangle2D box = label.box();
        TextStyle style = label.style();
        double margin = margin(style);
        for (int i = 0; i < label.lines().size(); i++) {
            double left = box.getCenterX() - label.widths()[i] / 2;
            double baseline = box.getY() + style.size() * (0.84 + 1.16 * i);
            var key = new Key(label.lines().get(i), style, scale);
            double width = label.widths()[i];
            BufferedImage picture = known(key, () -> draw(key, width));
            g.drawImage(
                    picture,
                    (int) Math.round((left - margin) * scale),
                    (int) Math.round((baseline - style.size() * 1.1 - margin) * scale),
                    null);
        }
    }

    private void paint(Graphics2D g, double scale, PlacedLabel.Curved label) {
        Rectangle2D box = label.box();
        double margin = margin(label.style()) + label.style().size() * 0.5;
        double left = box.getX() - margin;
        double top = box.getY() - margin;
        var key = new Key(label.text() + shape(label), label.style(), scale);
        BufferedImage picture = known(key, () -> {
            var fresh = new BufferedImage(
                    (int) Math.ceil((box.getWidth() + 2 * margin) * scale),
                    (int) Math.ceil((box.getHeight() + 2 * margin) * scale),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D to = graphics(fresh);
            to.scale(scale, scale);
            to.translate(-left, -top);
            draw(to, outline(label), label.style());
            to.dispose();
            return fresh;
        });
        g.drawImage(picture, (int) Math.round(left * scale), (int) Math.round(top * scale), null);
    }

    /** How the letters lie to each other, to a twentieth of a pixel: the same wherever the map has been dragged to. */
    private static String shape(PlacedLabel.Curved label) {
        var shape = new StringBuilder();
        PlacedLabel.Letter first = label.letters().get(0);
        for (PlacedLabel.Letter letter : label.letters()) {
            shape.append('\t').append(Math.round((letter.x() - first.x()) * 20));
            shape.append(',').append(Math.round((letter.y() - first.y()) * 20));
        }
        return shape.toString();
    }

    private BufferedImage known(Key key, Supplier<BufferedImage> otherwise) {
        synchronized (pictures) {
            BufferedImage known = pictures.get(key);
            if (known != null) {
                return known;
            }
        }
        BufferedImage picture = otherwise.get();
        synchronized (pictures) {
            pictures.put(key, picture);
        }
        return picture;
    }

    private BufferedImage draw(Key key, double width) {
        double margin = margin(key.style);
        var picture = new BufferedImage(
                (int) Math.ceil((width + 2 * margin + 2) * key.scale),
                (int) Math.ceil((key.style.size() * 1.5 + 2 * margin) * key.scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = graphics(picture);
        g.scale(key.scale, key.scale);
        g.translate(margin, key.style.size() * 1.1 + margin);
        draw(g, shaper.outline(key.line, key.style), key.style);
        g.dispose();
        return picture;
    }

    private static double margin(TextStyle style) {
        return style.haloWidth() + 1;
    }

    private Path2D outline(PlacedLabel.Curved label) {
        var all = new Path2D.Float(Path2D.WIND_NON_ZERO);
        TextStyle plain = label.style().withTracking(0);
        for (PlacedLabel.Letter letter : label.letters()) {
            var at = AffineTransform.getTranslateInstance(letter.x(), letter.y());
            at.rotate(letter.angle());
            at.translate(-letter.width() / 2, 0);
            all.append(at.createTransformedShape(shaper.outline(letter.text(), plain)), false);
        }
        return all;
    }

    private static void draw(Graphics2D g, Shape outline, TextStyle style) {
        g.setComposite(AlphaComposite.SrcOver.derive((float) (style.haloOpacity() * style.opacity())));
        g.setColor(new Color(style.halo()));
        g.setStroke(new BasicStroke((float) (2 * style.haloWidth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setComposite(AlphaComposite.SrcOver.derive((float) style.opacity()));
        g.setColor(new Color(style.rgb()));
        g.fill(outline);
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** Dots of towns: a capital is a ringed dot, a seat of a province a ring, any other a dot; to a quarter of a pixel. */
    void dots(BufferedImage image, double scale, List<LabelRequest.Dot> dots, Palette.Text colours) {
        Graphics2D g = image.createGraphics();
        for (LabelRequest.Dot dot : dots) {
            double left = Math.rint((dot.x() - dot.radius() - 2) * scale * 4) / 4;
            double top = Math.rint((dot.y() - dot.radius() - 2) * scale * 4) / 4;
            int column = (int) Math.floor(left);
            int row = (int) Math.floor(top);
            g.drawImage(dot(dot.kind(), dot.radius(), left - column, top - row, scale, colours), column, row, null);
        }
        g.dispose();
    }

    private BufferedImage dot(
            NameClass kind, double radius, double right, double down, double scale, Palette.Text colours) {
        var key = new DotKey(kind, radius, right, down, scale, colours);
        return dotPictures.computeIfAbsent(key, fresh -> {
            int size = (int) Math.ceil((2 * radius + 4) * scale + 1);
            var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = graphics(picture);
            g.translate(right, down);
            g.scale(scale, scale);
            dots(g, List.of(new LabelRequest.Dot(kind, radius + 2, radius + 2, radius)), colours);
            g.dispose();
            return picture;
        });
    }

    /** The same onto anything that counts in view pixels. */
    static void dots(Graphics2D g, List<LabelRequest.Dot> dots, Palette.Text colours) {
        Color ink = new Color(colours.city());
        Color halo = new Color(colours.halo());
        for (LabelRequest.Dot dot : dots) {
            fill(g, dot, dot.radius() + 0.9, halo);
            fill(g, dot, dot.radius(), ink);
            if (dot.kind() == NameClass.CAPITAL) {
                fill(g, dot, dot.radius() - 0.9, halo);
                fill(g, dot, dot.radius() - 1.7, ink);
            } else if (dot.kind() == NameClass.SEAT) {
                fill(g, dot, dot.radius() - 1, halo);
            }
        }
    }

    private static void fill(Graphics2D g, LabelRequest.Dot dot, double radius, Color color) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
    }
}
