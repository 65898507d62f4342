package org.dateline.ui.map;

import org.dateline.cartography.Viewport;

/**
 * The view in which the nodes of the map are laid out. While the map is dragged it holds, and all nodes move at once with the
 * layer that they are on: to move eight hundred markers one by one takes half of a frame. It lies on whole pixels of the world
 * as the painted picture does, and so markers and ground move in step and nothing blurs. Immutable.
 *
 * @param view where the nodes stand
 * @param scale device pixels a view pixel
 */
record Anchorage(Viewport view, double scale) {

    /** A drag of so many view pixels begins a new one, lest positions grow. */
    private static final double FAR = 4000;

    static Anchorage of(Viewport now, double scale) {
        return new Anchorage(now.snapped(scale), scale);
    }

    /** This one where nodes laid out in it can be shown in another view by moving them all, else a new one. */
    Anchorage renewed(Viewport now, double pixels) {
        boolean alike = now.zoom() == view.zoom()
                && now.width() == view.width()
                && now.height() == view.height()
                && pixels == scale;
        // where the world repeats, each view has the copy of a marker that is nearest to its middle
        double room = Math.min(FAR, view.worldPixels() / 2 - view.width());
        boolean near = Math.abs(x(now)) < room && Math.abs(y(now)) < room;
        return alike && near ? this : of(now, pixels);
    }

    /** How far to the right the nodes are moved in a view, in view pixels; whole device pixels. */
    double x(Viewport now) {
        double dx = view.x() - now.x();
        return snap((dx - Math.rint(dx)) * view.worldPixels());
    }

    /** How far down. */
    double y(Viewport now) {
        return snap((view.y() - now.y()) * view.worldPixels());
    }

    /** To a whole device pixel. */
    double snap(double position) {
        return Math.rint(position * scale) / scale;
    }
}
