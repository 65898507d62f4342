package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** Views that show an article's places. Pure functions. */
public final class Fit {

    /** How close a fit comes at most: a province around a town. */
    private static final double CLOSEST = 8.5;

    private Fit() {}

    /** The view that opens an article: all its places; the whole world when it has none. */
    public static Viewport to(Links links, int width, int height) {
        return to(links.places(), width, height);
    }

    /** The view that shows some places. */
    public static Viewport to(List<LinkedPlace> places, int width, int height) {
        if (places.isEmpty()) {
            return Camera.clamp(new Viewport(0.53, 0.42, 2, width, height));
        }
        var points = new ArrayList<LatLon>();
        places.forEach(linked -> points.add(linked.place().location()));
        double padding = Math.min(90, Math.min(width, height) * 0.14);
        return Camera.fit(Bounds.around(points), width, height, padding, CLOSEST);
    }
}
