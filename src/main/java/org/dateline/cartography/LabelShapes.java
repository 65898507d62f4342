package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.wording.Language;

/** Makes candidates for labels: beside a point, upon a point, along a line. */
final class LabelShapes {

    private final TextShaper shaper;
    private final Language language;

    LabelShapes(TextShaper shaper, Language language) {
        this.shaper = shaper;
        this.language = language;
    }

    /** The language of the labels. */
    Language language() {
        return language;
    }

    double width(String text, TextStyle style) {
        return shaper.width(text, style);
    }

    /** Sixteen places around a point, right of it first: eight close by, eight a little further off. Made as they are asked for. */
    List<PlacedLabel> around(String text, TextStyle style, double x, double y, double radius) {
        return new Around(text, style, x, y, radius, 16);
    }

    /** Lines one under the other, beside a point or above and below it. */
    List<PlacedLabel> list(String text, List<String> lines, TextStyle style, double x, double y, double radius) {
        double[] widths =
                lines.stream().mapToDouble(line -> shaper.width(line, style)).toArray();
        double width = Arrays.stream(widths).max().orElse(0);
        double height = height(style, lines.size());
        var places = new ArrayList<PlacedLabel>();
        for (double gap : new double[] {radius + 2.5, radius + 8, radius + 16}) {
            double[][] corners = {
                {x + gap, y - height / 2},
                {x - gap - width, y - height / 2},
                {x + gap * 0.8, y - height},
                {x + gap * 0.8, y},
                {x - gap * 0.8 - width, y - height},
                {x - gap * 0.8 - width, y},
                {x - width / 2, y - gap - height},
                {x - width / 2, y + gap}
            };
            for (double[] corner : corners) {
                var box = new Rectangle2D.Double(corner[0], corner[1], width, height);
                places.add(new PlacedLabel.Straight(text, style, lines, widths, box));
            }
        }
        return places;
    }

    /** The eight places close by. */
    List<PlacedLabel> beside(String text, TextStyle style, double x, double y, double radius) {
        return new Around(text, style, x, y, radius, 8);
    }

    /** Most names get the first place that they ask for, or none at all: the others need not be worked out. */
    private final class Around extends AbstractList<PlacedLabel> {

        private final String text;
        private final TextStyle style;
        private final double x;
        private final double y;
        private final double radius;
        private final int places;

        Around(String text, TextStyle style, double x, double y, double radius, int places) {
            this.text = text;
            this.style = style;
            this.x = x;
            this.y = y;
            this.radius = radius;
            this.places = places;
        }

        @Override
        public int size() {
            return places;
        }

        @Override
        public PlacedLabel get(int place) {
            double width = shaper.width(text, style);
            double height = height(style, 1);
            double gap = radius + (place < 8 ? 2.5 : 7);
            double diagonal = gap * 0.72;
            double left = switch (place % 8) {
                case 0 -> x + gap;
                case 1 -> x - gap - width;
                case 2, 3 -> x + diagonal;
                case 4, 5 -> x - diagonal - width;
                default -> x - width / 2;
            };
            double top = switch (place % 8) {
                case 0, 1 -> y - height / 2;
                case 2, 4 -> y - diagonal - height * 0.8;
                case 3, 5 -> y + diagonal - height * 0.2;
                case 6 -> y - gap - height;
                default -> y + gap;
            };
            var box = new Rectangle2D.Double(left, top, width, height);
            return new PlacedLabel.Straight(text, style, List.of(text), new double[] {width}, box);
        }
    }

    /** The words of a text one under the other, their middle on a point. */
    PlacedLabel stacked(String text, TextStyle style, double x, double y) {
        return centred(text, List.of(text.split(" ")), style, x, y);
    }

    /** The text with its middle on a point, on two lines when it is long and has a blank. */
    PlacedLabel upon(String text, TextStyle style, double x, double y, double room) {
        return centred(text, lines(text, style, room), style, x, y);
    }

    private PlacedLabel centred(String text, List<String> lines, TextStyle style, double x, double y) {
        double[] widths =
                lines.stream().mapToDouble(line -> shaper.width(line, style)).toArray();
        double width = 0;
        for (double one : widths) {
            width = Math.max(width, one);
        }
        double height = height(style, lines.size());
        return new PlacedLabel.Straight(
                text, style, lines, widths, new Rectangle2D.Double(x - width / 2, y - height / 2, width, height));
    }

    private List<String> lines(String text, TextStyle style, double room) {
        int blank = text.lastIndexOf(' ', text.length() / 2);
        int after = text.indexOf(' ', text.length() / 2);
        int split = blank < 0 || (after > 0 && after - text.length() / 2 < text.length() / 2 - blank) ? after : blank;
        if (split <= 0 || shaper.width(text, style) <= room) {
            return List.of(text);
        }
        return List.of(text.substring(0, split), text.substring(split + 1));
    }

    /** From the top of the capitals to a little below the baseline. */
    static double height(TextStyle style, int lines) {
        return style.size() * (0.98 + 1.16 * (lines - 1));
    }

    /**
     * The text along a line, its middle on the line's middle.
     *
     * @param line x and y in turn, from left to right
     * @param rise how far above the line the baseline runs, in pixels
     * @return nothing when the line is too short or too crooked, or the letters of the script cannot be set one by one
     */
    List<PlacedLabel> along(String text, TextStyle style, double[] line, double rise) {
        if (TextShaper.joins(text)) {
            return List.of();
        }
        var path = new PathWalk(PathWalk.beside(line, rise)); // letters are spaced where they stand
        double[] widths = text.chars()
                .mapToDouble(c -> shaper.width(Character.toString(c), style.withTracking(0)))
                .toArray();
        double spacing = style.tracking() * style.size();
        double length = Arrays.stream(widths).sum() + spacing * (widths.length - 1);
        if (length > path.length()) {
            return List.of();
        }
        var letters = new ArrayList<PlacedLabel.Letter>();
        double at = (path.length() - length) / 2;
        var bend = new Bend();
        for (int i = 0; i < widths.length; i++) {
            double[] middle = path.at(at + widths[i] / 2);
            double angle = path.direction(at, at + widths[i]);
            if (!bend.allows(angle)) {
                return List.of();
            }
            if (text.charAt(i) != ' ') {
                letters.add(new PlacedLabel.Letter(text.substring(i, i + 1), middle[0], middle[1], angle, widths[i]));
            }
            at += widths[i] + spacing;
        }
        return List.of(PlacedLabel.Curved.of(text, style, letters));
    }

    /** How far the letters of a name may turn: heads that lean together touch sooner than heads that lean apart. */
    private static final class Bend {

        private static final double TOGETHER = 0.2;
        private static final double APART = 0.3;
        private static final double ALTOGETHER = 1.5;

        private double last = Double.NaN;
        private double sum;

        boolean allows(double angle) {
            double turn = Double.isNaN(last) ? 0 : Math.IEEEremainder(angle - last, 2 * Math.PI);
            last = angle;
            sum += Math.abs(turn);
            return turn >= -TOGETHER && turn <= APART && sum <= ALTOGETHER;
        }
    }
}
