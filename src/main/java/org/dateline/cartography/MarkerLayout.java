package org.dateline.cartography;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.WebMercator;

/**
 * Where the markers of a scene stand in a view. A pure function: the same scene and zoom give the same clusters wherever the
 * view is, so nothing regroups while panning.
 */
public final class MarkerLayout {

    private MarkerLayout() {}

    /** The markers of all places, also of those outside the view, in order of first mention. */
    public static List<Marker> of(MapScene scene, Viewport view) {
        var markers = new ArrayList<Marker>();
        if (scene.shows(Layer.PLACES)) {
            for (LinkedPlace place : scene.links().places()) {
                markers.add(single(place, scene.emphasis(), view));
            }
        }
        return List.copyOf(markers);
    }

    private static Marker single(LinkedPlace linked, Emphasis emphasis, Viewport view) {
        var at = view.toScreen(linked.place().location());
        PlaceKind kind = PlaceKind.of(linked);
        return new Marker(
                at.x,
                at.y,
                List.of(linked),
                kind,
                kind.symbol(),
                radius(linked),
                linked.isUnsure(),
                emphasis.of(List.of(linked.place().id())),
                disc(linked, view, at));
    }

    private static double radius(LinkedPlace linked) {
        double base = linked.place().code().isArea() ? 4 : 5.5;
        return base + 2 * Math.log10(linked.mentions().size());
    }

    private static OptionalDouble disc(LinkedPlace linked, Viewport view, Point2D at) {
        double metres = linked.place().precisionMetres();
        double pixels =
                metres / WebMercator.metresPerPixel(linked.place().location().lat(), view.zoom());
        return linked.place().code().isArea() && pixels > 12 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }
}
