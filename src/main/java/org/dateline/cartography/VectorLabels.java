package org.dateline.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws names through a {@link Lettering}: letter by letter where they are bent or spaced, line by line otherwise. */
final class VectorLabels {

    private final TextShaper shaper;
    private final Lettering lettering;

    VectorLabels(TextShaper shaper, Lettering lettering) {
        this.shaper = shaper;
        this.lettering = lettering;
    }

    /** Draws all; the graphics counts in view pixels. */
    void paint(Graphics2D g, List<PlacedLabel> labels) {
        for (PlacedLabel label : labels) {
            if (label instanceof PlacedLabel.Straight straight) {
                straight(g, straight);
            } else if (label instanceof PlacedLabel.Curved curved) {
                curved(g, curved);
            }
        }
    }

    private void straight(Graphics2D g, PlacedLabel.Straight label) {
        Rectangle2D box = label.box();
        TextStyle style = label.style();
        for (int i = 0; i < label.lines().size(); i++) {
            double left = box.getCenterX() - label.widths()[i] / 2;
            double baseline = box.getY() + style.size() * (0.84 + 1.16 * i);
            line(g, label.lines().get(i), style, left, baseline);
        }
    }

    private void line(Graphics2D g, String text, TextStyle style, double left, double baseline) {
        if (style.tracking() == 0 || TextShaper.joins(text)) {
            letters(g, text, style, left, baseline, 0);
            return;
        }
        double x = left;
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            String letter = text.substring(i, next);
            letters(g, letter, style, x, baseline, 0);
            x = left + shaper.width(text.substring(0, next), style) + style.tracking() * style.size();
            i = next;
        }
    }

    private void curved(Graphics2D g, PlacedLabel.Curved label) {
        for (PlacedLabel.Letter letter : label.letters()) {
            double x = letter.x() - Math.cos(letter.angle()) * letter.width() / 2;
            double y = letter.y() - Math.sin(letter.angle()) * letter.width() / 2;
            letters(g, letter.text(), label.style(), x, y, letter.angle());
        }
    }

    private void letters(Graphics2D g, String text, TextStyle style, double x, double y, double angle) {
        if (!text.isBlank()) {
            Graphics2D at = (Graphics2D) g.create();
            at.translate(x, y);
            at.rotate(angle);
            lettering.draw(at, shaper.line(text, style));
            at.dispose();
        }
    }
}
