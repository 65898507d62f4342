package org.dateline.cartography;

import java.util.List;

/**
 * Where the markers of a scene stand in a view. A pure function: the same scene and zoom give the same clusters wherever the
 * view is, so nothing regroups while panning. Points that would overlap become one cluster, and no two clusters overlap;
 * areas are never clustered, for it is their outline that shows them; their anchors step aside for towns.
 */
public final class MarkerLayout {

    private MarkerLayout() {}

    /** The markers of all places, also of those outside the view, in order of first mention. */
    public static List<Marker> of(MapScene scene, Viewport view) {
        if (view.isProjected()) {
            return MarkerGroups.projected(scene, view);
        }
        return MarkerGroups.of(scene, view.zoom()).in(view, scene.emphasis());
    }
}
