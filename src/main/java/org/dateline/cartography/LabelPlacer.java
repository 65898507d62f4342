package org.dateline.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives names their places: greedily by priority, each the first of its candidates that is free. The promise: no two labels
 * overlap, none covers a marker, none is cut by the edge of the view. Names just outside the view take part and are left out
 * in the end, so that a name does not move when the view does.
 */
final class LabelPlacer {

    /** Free space kept between labels, in view pixels. */
    static final double GAP = 2;

    /** How far from each other two pieces of the same water are named, in view pixels; less than a picture reaches around. */
    private static final double APART = 220;

    private final Rectangle2D view;
    private final Obstacles obstacles = new Obstacles();
    private final Obstacles towns = new Obstacles();
    private final List<PlacedLabel> labels = new ArrayList<>();
    private final List<LabelRequest.Dot> dots = new ArrayList<>();
    private final Map<String, List<Point2D>> once = new HashMap<>();

    LabelPlacer(Viewport viewport) {
        this.view = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    }

    /** Something that no label may cover. */
    void avoid(Rectangle2D box) {
        obstacles.add(box);
    }

    /** Something that a name spread over an area had better not cover. */
    void spare(Rectangle2D box) {
        towns.add(box);
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
        if (request.scope() == LabelRequest.Scope.ONCE && !isNews(request)) {
            return;
        }
        boolean mustBeInside = request.scope() == LabelRequest.Scope.INSIDE;
        Optional<PlacedLabel> second = Optional.empty();
        for (PlacedLabel candidate : request.candidates()) {
            if ((mustBeInside && !isInside(candidate)) || !isFree(candidate)) {
                continue;
            }
            if (!isPlain(request.scope(), candidate)) {
                second = second.isPresent() ? second : Optional.of(candidate);
                continue;
            }
            put(request, candidate);
            return;
        }
        second.ifPresent(candidate -> put(request, candidate));
    }

    /** Whether nothing speaks against a place that is free. */
    private boolean isPlain(LabelRequest.Scope scope, PlacedLabel candidate) {
        return scope == LabelRequest.Scope.INSIDE
                || scope == LabelRequest.Scope.ANYWHERE
                || candidate.boxes().stream().allMatch(towns::isFree);
    }

    private void put(LabelRequest request, PlacedLabel candidate) {
        candidate.boxes().forEach(box -> obstacles.add(grown(box, GAP)));
        request.dot().ifPresent(dot -> obstacles.add(grown(dot.box(), 1)));
        if (isInside(candidate)) {
            labels.add(candidate);
            request.dot().ifPresent(dots::add);
        }
    }

    private boolean isInside(PlacedLabel candidate) {
        return candidate.boxes().stream().allMatch(view::contains);
    }

    private boolean isFree(PlacedLabel candidate) {
        return candidate.boxes().stream().allMatch(obstacles::isFree);
    }

    /**
     * Whether nothing of the same name has asked for a place close by. That one counts whether it got its place or not, and
     * whether it lies in the view or not, or what is left out would depend on how far the view reaches.
     */
    private boolean isNews(LabelRequest request) {
        PlacedLabel first = request.candidates().get(0);
        var here = new Point2D.Double(first.box().getCenterX(), first.box().getCenterY());
        List<Point2D> others = once.computeIfAbsent(first.text(), name -> new ArrayList<>());
        boolean news = others.stream().noneMatch(other -> other.distance(here) < APART);
        others.add(here);
        return news;
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
