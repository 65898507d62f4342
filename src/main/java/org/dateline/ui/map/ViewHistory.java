package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.Viewport;

/** Where the map has been, to go back there. A pure list, told each view at which the map came to rest. */
final class ViewHistory {

    private static final int LONGEST = 100;

    /** A view that differs by less than this share of its size, or this many zoom levels, is the same again. */
    private static final double SAME = 0.05;

    private final List<Viewport> views = new ArrayList<>();
    private int current = -1;

    /** The map has come to rest; what lay ahead is forgotten, unless this is the view in hand. */
    void rested(Viewport view) {
        if (current >= 0 && isSame(views.get(current), view)) {
            return;
        }
        views.subList(current + 1, views.size()).clear();
        views.add(view);
        if (views.size() > LONGEST) {
            views.remove(0);
        }
        current = views.size() - 1;
    }

    Optional<Viewport> back() {
        return go(-1);
    }

    Optional<Viewport> forward() {
        return go(1);
    }

    private Optional<Viewport> go(int step) {
        int goal = current + step;
        if (goal < 0 || goal >= views.size()) {
            return Optional.empty();
        }
        current = goal;
        return Optional.of(views.get(goal));
    }

    private static boolean isSame(Viewport one, Viewport other) {
        double dx = one.x() - other.x();
        double dy = one.y() - other.y();
        return Math.abs(one.zoom() - other.zoom()) < SAME
                && Math.abs(dx - Math.rint(dx)) * other.worldPixels() < SAME * other.width()
                && Math.abs(dy) * other.worldPixels() < SAME * other.height();
    }
}
