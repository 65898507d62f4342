package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names along rivers, at places that stay the same within a level of zoom. One instance serves one view. */
final class RiverLabels {

    /** Pixels between two names of a river at a whole zoom. */
    private static final double SPACING = 420;

    /** Levels of zoom after which a river that is drawn is named. */
    private static final double NAMED_AFTER = 1.1;

    /** Where in its stretch a name is tried, as shares of it from the middle: rivers bend. */
    private static final double[] TRIES = {0, -0.2, 0.2, -0.35, 0.35};

    private final Water water;
    private final Viewport view;
    private final LabelStyles styles;
    private final LabelShapes shapes;

    RiverLabels(Water water, Viewport view, MapTheme theme, LabelShapes shapes) {
        this.water = water;
        this.view = view;
        this.styles = new LabelStyles(theme);
        this.shapes = shapes;
    }

    List<LabelRequest> requests() {
        var requests = new ArrayList<LabelRequest>();
        for (Tracer tracer : Tracer.of(view, 1, 100)) {
            for (Map.Entry<Integer, String> river : water.riverNames().entrySet()) {
                requests(river.getKey(), river.getValue(), tracer, requests);
            }
        }
        return requests;
    }

    private void requests(int line, String name, Tracer tracer, List<LabelRequest> requests) {
        Lines lines = water.lines();
        double since = view.zoom() - (1.6 + water.riverRank(line) * 0.62) - NAMED_AFTER;
        if (since < 0 || !tracer.sees(lines.box(line, 0), lines.box(line, 1), lines.box(line, 2), lines.box(line, 3))) {
            return;
        }
        TextStyle style = styles.river(since);
        double[] path = path(line, tracer);
        var walk = new PathWalk(path);
        double spacing = SPACING * Math.pow(2, view.zoom() - Math.floor(view.zoom()));
        int count = Math.max(1, (int) (walk.length() / spacing));
        double reach = name.length() * style.size() * 0.42 + 12;
        for (int i = 0; i < count; i++) {
            double middle = walk.length() * (i + 0.5) / count;
            double[] at = walk.at(middle);
            if (at[0] < -60 || at[1] < -60 || at[0] > view.width() + 60 || at[1] > view.height() + 60) {
                continue;
            }
            List<PlacedLabel> candidates = candidates(name, style, walk, middle, walk.length() / count, reach);
            if (!candidates.isEmpty()) {
                requests.add(new LabelRequest(
                        view.zoom() * 10 - 6 + water.riverRank(line),
                        candidates,
                        Optional.empty(),
                        LabelRequest.Scope.SPREAD,
                        Optional.of(LabelRequest.Once.of(LabelRequest.Kin.WATER, name, at[0], at[1]))));
            }
        }
    }

    /** Above and below the river, at the first place where it is straight enough. */
    private List<PlacedLabel> candidates(
            String name, TextStyle style, PathWalk walk, double middle, double stretch, double reach) {
        var candidates = new ArrayList<PlacedLabel>();
        for (double share : TRIES) {
            double there = middle + share * stretch;
            if (there < reach || there > walk.length() - reach) {
                continue;
            }
            double[] piece = piece(walk, there, reach);
            candidates.addAll(shapes.along(name, style, piece, 3));
            candidates.addAll(shapes.along(name, style, piece, -style.size() * 0.85 - 1));
            if (candidates.size() > 1) {
                break;
            }
        }
        return candidates;
    }

    private double[] path(int line, Tracer tracer) {
        Lines.Level level = water.lines().level(ArcFormat.level(view.zoom() - 0.5));
        int from = level.start()[line];
        int count = level.start()[line + 1] - from;
        double[] path = new double[count * 2];
        for (int i = 0; i < count; i++) {
            path[2 * i] = tracer.x(level.x(line, from + i), level.y(line, from + i));
            path[2 * i + 1] = tracer.y(level.x(line, from + i), level.y(line, from + i));
        }
        return path;
    }

    /** The stretch around a place, from left to right, its bends rounded so that letters do not tumble. */
    private static double[] piece(PathWalk walk, double middle, double reach) {
        double from = Math.max(0, middle - reach);
        double to = Math.min(walk.length(), middle + reach);
        int steps = 24;
        double[] piece = new double[(steps + 1) * 2];
        boolean backwards = walk.at(from)[0] > walk.at(to)[0];
        double blur = (to - from) / 5;
        for (int i = 0; i <= steps; i++) {
            double way = from + (to - from) * i / steps;
            int slot = 2 * (backwards ? steps - i : i);
            for (int k = -3; k <= 3; k++) {
                double[] at = walk.at(Math.max(from, Math.min(to, way + k * blur / 3)));
                piece[slot] += at[0] / 7;
                piece[slot + 1] += at[1] / 7;
            }
        }
        return piece;
    }
}
