package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * Where the markers of a scene stand in a view. A pure function: the same scene and zoom give the same clusters wherever the
 * view is, so nothing regroups while panning. Points that would overlap become one cluster; areas are never clustered, for
 * it is their outline that shows them; their anchors step aside for towns.
 */
public final class MarkerLayout {

    /** Points closer than this, in view pixels, become a cluster: about the width of a marker with its rim. */
    static final double CLOSE = 13;

    private MarkerLayout() {}

    /** The markers of all places, also of those outside the view, in order of first mention. */
    public static List<Marker> of(MapScene scene, Viewport view) {
        if (!scene.shows(Layer.PLACES)) {
            return List.of();
        }
        var markers = new ArrayList<Marker>();
        var groups = new Groups(view.worldPixels());
        for (LinkedPlace place : scene.links().places()) {
            if (place.place().code().isArea()) {
                markers.add(marker(List.of(place), place.place().location(), scene.emphasis(), view));
            } else {
                groups.add(place);
            }
        }
        groups.all.forEach(group -> markers.add(marker(group.places, group.middle(), scene.emphasis(), view)));
        markers.sort(Comparator.comparingInt(marker -> marker.first().order()));
        return List.copyOf(Nudge.apart(markers));
    }

    private static Marker marker(List<LinkedPlace> places, LatLon location, Emphasis emphasis, Viewport view) {
        LinkedPlace first = places.get(0);
        var at = view.toScreen(location);
        PlaceKind kind = PlaceKind.of(first);
        boolean cluster = places.size() > 1;
        return new Marker(
                at.x,
                at.y,
                places,
                kind,
                cluster ? MarkerSymbol.CLUSTER : kind.symbol(),
                cluster ? Math.min(16, 8 + 1.6 * Math.log(places.size())) : radius(first),
                places.stream().allMatch(LinkedPlace::isUnsure),
                emphasis.of(places.stream().map(place -> place.place().id()).toList()),
                cluster ? OptionalDouble.empty() : disc(first, view));
    }

    /** A marker grows with the number of mentions: one 5.5 pixels, ten 7.5, a hundred 9.5. */
    private static double radius(LinkedPlace linked) {
        double base = linked.place().code().isArea() ? 4 : 5.5;
        return base + 2 * Math.log10(linked.mentions().size());
    }

    private static OptionalDouble disc(LinkedPlace linked, Viewport view) {
        double metres = linked.place().precisionMetres();
        double pixels =
                metres / WebMercator.metresPerPixel(linked.place().location().lat(), view.zoom());
        return linked.place().code().isArea() && pixels > 12 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }

    /** Places that lie close together, found by a grid: a place joins the first group whose founder it is close to. */
    private static final class Groups {

        private final double world;
        private final List<Group> all = new ArrayList<>();
        private final Map<Long, List<Group>> cells = new HashMap<>();

        Groups(double world) {
            this.world = world;
        }

        void add(LinkedPlace place) {
            double x = WebMercator.x(place.place().location().lon()) * world;
            double y = WebMercator.y(place.place().location().lat()) * world;
            int column = (int) Math.floor(x / CLOSE);
            int row = (int) Math.floor(y / CLOSE);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    for (Group group : cells.getOrDefault(key(column + dx, row + dy), List.of())) {
                        if (Math.hypot(group.x - x, group.y - y) < CLOSE) {
                            group.places.add(place);
                            return;
                        }
                    }
                }
            }
            var group = new Group(x, y);
            group.places.add(place);
            all.add(group);
            cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(group);
        }

        private static long key(int column, int row) {
            return (long) column << 32 | row & 0xFFFFFFFFL;
        }
    }

    /** A founder's position in world pixels, and all who joined. */
    private static final class Group {

        private final double x;
        private final double y;
        private final List<LinkedPlace> places = new ArrayList<>();

        Group(double x, double y) {
            this.x = x;
            this.y = y;
        }

        /** The mean of all; they lie within a marker's width of each other. */
        LatLon middle() {
            if (places.size() == 1) {
                return places.get(0).place().location();
            }
            double lat = 0;
            double lon = 0;
            LatLon first = places.get(0).place().location();
            for (LinkedPlace place : places) {
                lat += place.place().location().lat() - first.lat();
                lon += place.place().location().lon() - first.lon();
            }
            return LatLon.wrapped(first.lat() + lat / places.size(), first.lon() + lon / places.size());
        }
    }
}
