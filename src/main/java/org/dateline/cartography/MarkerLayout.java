package org.dateline.cartography;

import java.util.List;

/**
 * Where the markers of a scene stand in a view. A pure function: the same scene and zoom give the same clusters wherever the
 * view is, so nothing regroups while panning. Points that would overlap become one cluster, and no two clusters overlap;
 * areas are never clustered, for it is their outline that shows them; their anchors step aside for towns.
 */
public final class MarkerLayout {

    /** View pixels between a marker and the edge of a sheet's map. */
    private static final double FREE = 4;

    private MarkerLayout() {}

    /** The markers of all places, also of those outside the view, in order of first mention. */
    public static List<Marker> of(MapScene scene, Viewport view) {
        if (view.isProjected()) {
            return MarkerGroups.projected(scene, view);
        }
        return MarkerGroups.of(scene, view.zoom()).in(view, scene.emphasis());
    }

    /**
     * The same on a sheet, where nothing can be moved into sight: the anchor of an area that the edge would cut stands inside, for
     * it is the outline that tells where the area lies. What tells a point stays there.
     */
    static List<Marker> onSheet(MapScene scene, Viewport view) {
        return of(scene, view).stream().map(marker -> inside(marker, view)).toList();
    }

    private static Marker inside(Marker marker, Viewport view) {
        if (!MarkerLabels.isArea(marker) || !MapPainter.isIn(marker, view)) {
            return marker;
        }
        double edge = marker.shownRadius() + FREE;
        return marker.at(
                Math.max(edge, Math.min(view.width() - edge, marker.x())),
                Math.max(edge, Math.min(view.height() - edge, marker.y())));
    }
}
