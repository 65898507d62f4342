package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.wording.Language;

/**
 * The ground of a place that the article tells by others, in a view: "about 15 km north of Herat" is a piece of a ring.
 * Positions in view pixels. Immutable.
 */
public final class RelativeArea {

    /** A patch smaller than this many view pixels is caught as if it were so large. */
    private static final double EASY_TO_HIT = 10;

    private final List<RelativePlace> places;
    private final Emphasis.State state;
    private final Path2D outline;
    private final double x;
    private final double y;

    RelativeArea(List<RelativePlace> places, Emphasis.State state, Path2D outline, double x, double y) {
        this.places = List.copyOf(places);
        this.state = Objects.requireNonNull(state);
        this.outline = Objects.requireNonNull(outline);
        this.x = x;
        this.y = y;
    }

    /** Whom it stands for: the same ground may be told several times. In reading order, never empty. */
    public List<RelativePlace> places() {
        return places;
    }

    public Emphasis.State state() {
        return state;
    }

    /** Its middle, from the left; inside of it, except for bent shapes. */
    public double x() {
        return x;
    }

    /** Its middle, from the top. */
    public double y() {
        return y;
    }

    /** How large it is: the diagonal of its box in view pixels. */
    public double size() {
        return Math.hypot(box().getWidth(), box().getHeight());
    }

    /** What it is called on the map: the description without what it says after a comma. */
    public String label(Language language) {
        String description = places.get(0).description().in(language);
        int comma = description.indexOf(", ");
        return comma < 0 ? description : description.substring(0, comma);
    }

    /** Whether a click at a view pixel hits it. */
    public boolean contains(double pixelX, double pixelY) {
        double wide = Math.max(0, EASY_TO_HIT - box().getWidth()) / 2;
        double high = Math.max(0, EASY_TO_HIT - box().getHeight()) / 2;
        return outline.contains(pixelX, pixelY)
                || (wide > 0 || high > 0)
                        && new Rectangle2D.Double(
                                        box().getX() - wide,
                                        box().getY() - high,
                                        box().getWidth() + 2 * wide,
                                        box().getHeight() + 2 * high)
                                .contains(pixelX, pixelY);
    }

    /** Its outline as SVG path data in view pixels. */
    public String svgPath() {
        var data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> data.append(String.format(Locale.ROOT, "M%.1f,%.1f", at[0], at[1]));
                case PathIterator.SEG_LINETO -> data.append(String.format(Locale.ROOT, "L%.1f,%.1f", at[0], at[1]));
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    Path2D outline() {
        return outline;
    }

    Rectangle2D box() {
        return outline.getBounds2D();
    }
}
