package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives names their places: greedily by priority, each the first of its candidates that is free. The promise: no two labels
 * overlap, none covers a marker, none is cut by the edge of the view. Names just outside the view take part and are left out
 * in the end, so that a name does not move when the view does.
 */
final class LabelPlacer {

    /** Free space kept between labels, in view pixels. */
    static final double GAP = 2;

    private final Rectangle2D view;
    private final Obstacles obstacles = new Obstacles();
    private final List<PlacedLabel> labels = new ArrayList<>();
    private final List<LabelRequest.Dot> dots = new ArrayList<>();
    private final Set<String> namesNearby = new HashSet<>();

    LabelPlacer(Viewport viewport) {
        this.view = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    }

    /** Something that no label may cover. */
    void avoid(Rectangle2D box) {
        obstacles.add(box);
    }

    void place(List<LabelRequest> requests) {
        var sorted = new ArrayList<>(requests);
        sorted.sort(Comparator.comparingDouble(LabelRequest::priority));
        for (LabelRequest request : sorted) {
            place(request);
        }
    }

    private void place(LabelRequest request) {
        if (request.dot().isPresent() && !obstacles.isFree(request.dot().get().box())) {
            return;
        }
        for (PlacedLabel candidate : request.candidates()) {
            boolean inside = candidate.boxes().stream().allMatch(view::contains);
            if ((inside || !request.mustBeInside()) && isFree(candidate) && isNews(candidate)) {
                candidate.boxes().forEach(box -> obstacles.add(grown(box, GAP)));
                request.dot().ifPresent(dot -> obstacles.add(grown(dot.box(), 1)));
                if (inside) {
                    labels.add(candidate);
                    request.dot().ifPresent(dots::add);
                }
                return;
            }
        }
    }

    private boolean isFree(PlacedLabel candidate) {
        return candidate.boxes().stream().allMatch(obstacles::isFree);
    }

    /** Whether the same name does not stand close by already: rivers come in pieces. */
    private boolean isNews(PlacedLabel candidate) {
        if (!(candidate instanceof PlacedLabel.Curved)) {
            return true;
        }
        Rectangle2D box = candidate.box();
        int column = (int) Math.floor(box.getCenterX() / 260);
        int row = (int) Math.floor(box.getCenterY() / 260);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (namesNearby.contains(candidate.text() + '\t' + (column + dx) + '\t' + (row + dy))) {
                    return false;
                }
            }
        }
        namesNearby.add(candidate.text() + '\t' + column + '\t' + row);
        return true;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    List<PlacedLabel> labels() {
        return labels;
    }

    List<LabelRequest.Dot> dots() {
        return dots;
    }
}
