package org.dateline.cartography;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a map tells of the article, and so what nothing else on a sheet may hide. In view pixels. Immutable.
 *
 * @param fixed markers, ground that is told by other places, and numbers of the order: they stand where they stand
 * @param names which can move aside if need be, but had better not
 */
record Story(List<Shape> fixed, List<Rectangle2D> names) {

    /** Free room around a marker. */
    private static final double AIR = 4;

    Story {
        fixed = List.copyOf(fixed);
        names = List.copyOf(names);
    }

    /**
     * The story of a map.
     *
     * @param numbers of the order in which the text names the places
     * @param names where the names of places and told ground stand
     */
    static Story of(MapScene scene, Viewport view, List<Rectangle2D> numbers, List<Rectangle2D> names) {
        var fixed = new ArrayList<Shape>(numbers);
        // markers outside of the view may reach into it
        MarkerLayout.onSheet(scene, view)
                .forEach(marker -> fixed.add(around(marker.x(), marker.y(), PlacePainter.reach(marker) + AIR)));
        RelativeAreas.of(scene, view).forEach(area -> fixed.add(area.outline()));
        scene.setAside().forEach(linked -> {
            Point2D.Double at = view.toScreen(linked.place().location());
            fixed.add(around(at.x, at.y, PlacePainter.ASIDE + AIR));
        });
        return new Story(fixed, names);
    }

    private static Rectangle2D around(double x, double y, double reach) {
        return new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    boolean isClear(Rectangle2D box) {
        return fixed.stream().noneMatch(shape -> shape.intersects(box));
    }

    /** How many names would have to move. */
    long namesIn(Rectangle2D box) {
        return names.stream().filter(box::intersects).count();
    }
}
