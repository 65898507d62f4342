package org.dateline.cartography;

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

    /** Free space kept above and below labels, in view pixels. */
    static final double GAP = 2;

    /** Free space kept beside them: with less, two names read as one. */
    private static final double BESIDE = 4;

    private final Rectangle2D view;
    private final Optional<Rectangle2D> frame;
    private final Obstacles obstacles = new Obstacles();
    private final Obstacles towns = new Obstacles();
    private final List<PlacedLabel> labels = new ArrayList<>();
    private final List<LabelRequest.Dot> dots = new ArrayList<>();
    private final Map<String, List<LabelRequest.Once>> asked = new HashMap<>();

    LabelPlacer(Viewport viewport) {
        this(viewport, Optional.empty());
    }

    /** @param frame an edge inside the view that names of places had better not cross */
    LabelPlacer(Viewport viewport, Optional<Rectangle2D> frame) {
        this.view = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        this.frame = frame;
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
        boolean mustBeInside = request.scope() == LabelRequest.Scope.INSIDE;
        boolean news = request.once().map(this::isNews).orElse(true);
        if (!news && !mustBeInside) {
            return;
        }
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
        return switch (scope) {
            case INSIDE -> frame.map(edge -> !crosses(edge, candidate)).orElse(true);
            case ANYWHERE -> true;
            case SPREAD -> candidate.boxes().stream().allMatch(towns::isFree);
        };
    }

    private static boolean crosses(Rectangle2D edge, PlacedLabel candidate) {
        return candidate.boxes().stream().anyMatch(box -> edge.intersects(box) && !edge.contains(box));
    }

    private void put(LabelRequest request, PlacedLabel candidate) {
        double beside = BESIDE + looseness(candidate);
        candidate.boxes().forEach(box -> obstacles.add(grown(box, beside, GAP)));
        request.dot().ifPresent(dot -> obstacles.add(grown(dot.box(), 1, 1)));
        boolean dotted = request.dot().map(dot -> view.contains(dot.box())).orElse(true);
        if (isInside(candidate) && dotted) {
            labels.add(candidate);
            request.dot().ifPresent(dots::add);
        }
    }

    private boolean isInside(PlacedLabel candidate) {
        return candidate.boxes().stream().allMatch(view::contains);
    }

    private boolean isFree(PlacedLabel candidate) {
        double beside = looseness(candidate);
        return candidate.boxes().stream()
                .map(box -> beside > 0 ? grown(box, beside, 0) : box)
                .allMatch(obstacles::isFree);
    }

    /** Level names with wide gaps between their letters need more room at their ends, or the next name seems to go on. */
    private static double looseness(PlacedLabel label) {
        return label instanceof PlacedLabel.Straight
                ? label.style().tracking() * label.style().size()
                : 0;
    }

    /**
     * Whether nothing of the same name has asked for a place close by. That one counts whether it got its place or not, and
     * whether it lies in the view or not, or what is left out would depend on how far the view reaches.
     */
    private boolean isNews(LabelRequest.Once name) {
        List<LabelRequest.Once> others = asked.computeIfAbsent(name.name(), any -> new ArrayList<>());
        boolean news = others.stream()
                .noneMatch(other -> other.kin() == name.kin()
                        && Math.hypot(other.x() - name.x(), other.y() - name.y())
                                < name.kin().apart());
        others.add(name);
        return news;
    }

    private static Rectangle2D grown(Rectangle2D box, double beside, double above) {
        return new Rectangle2D.Double(
                box.getX() - beside, box.getY() - above, box.getWidth() + 2 * beside, box.getHeight() + 2 * above);
    }

    List<PlacedLabel> labels() {
        return labels;
    }

    List<LabelRequest.Dot> dots() {
        return dots;
    }
}
