package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.WebMercator;

/**
 * Which places of a scene share a marker at a zoom, and where their markers stand in the world. Does not depend on where the
 * view is, so nothing regroups while panning, and the work is done once for each zoom. Immutable.
 */
public final class MarkerGroups {

    /** Width in pixels of a world that does not repeat. */
    private static final double ENDLESS = 1e8;

    /** Pixels from the view beyond which nothing can be meant to be seen. */
    private static final double FAR = 1e6;

    private final Links links;
    private final List<LinkedPlace> places;
    private final double zoom;
    private final List<Marker> standing;

    private MarkerGroups(Links links, List<LinkedPlace> places, double zoom, List<Marker> standing) {
        this.links = links;
        this.places = places;
        this.zoom = zoom;
        this.standing = standing;
    }

    /** Groups the places of a scene; what stands out does not matter. */
    public static MarkerGroups of(MapScene scene, double zoom) {
        return of(scene.links(), scene.places(), zoom);
    }

    /** These groups where they still hold, else those of the scene and zoom. */
    @SuppressWarnings("ReferenceEquality") // links are made anew with every change of the article
    public MarkerGroups renewed(MapScene scene, double atZoom) {
        List<LinkedPlace> now = scene.places();
        return links == scene.links() && zoom == atZoom && places.equals(now) ? this : of(scene.links(), now, atZoom);
    }

    private static MarkerGroups of(Links links, List<LinkedPlace> places, double zoom) {
        double world = WebMercator.worldPixels(zoom);
        var markers = new ArrayList<Marker>();
        var points = new PointGroups(world);
        for (LinkedPlace place : places) {
            if (place.place().code().isArea()) {
                double x = WebMercator.x(place.place().location().lon()) * world;
                double y = WebMercator.y(place.place().location().lat()) * world;
                markers.add(marker(List.of(place), x, y, metresPerPixel(place, zoom)));
            } else {
                points.add(place);
            }
        }
        points.apart()
                .forEach(group -> markers.add(marker(
                        group.places(),
                        group.x(),
                        group.y(),
                        metresPerPixel(group.places().get(0), zoom))));
        markers.sort(Comparator.comparingInt(marker -> marker.first().order()));
        return new MarkerGroups(links, places, zoom, Nudge.apart(markers));
    }

    /**
     * The markers as they stand in a view of this zoom, also those outside of it, in order of first mention.
     *
     * @throws IllegalArgumentException for a view of another zoom
     */
    public List<Marker> in(Viewport view, Emphasis emphasis) {
        if (view.zoom() != zoom) {
            throw new IllegalArgumentException("grouped for zoom " + zoom + ", not " + view.zoom());
        }
        double world = view.worldPixels();
        boolean plain = emphasis.equals(Emphasis.NONE); // then all stand as they were made
        return standing.stream()
                .map(marker -> {
                    double dx = marker.x() / world - view.x();
                    dx -= Math.rint(dx);
                    double x = view.width() / 2.0 + dx * world;
                    double y = view.height() / 2.0 + (marker.y() / world - view.y()) * world;
                    Marker moved = marker.at(x, y);
                    return plain
                            ? moved
                            : moved.in(emphasis.of(marker.places().stream()
                                    .map(linked -> linked.place().id())
                                    .toList()));
                })
                .toList();
    }

    /** The markers of a view in another projection, which has but one copy of the world; what has no place in it has no marker. */
    static List<Marker> projected(MapScene scene, Viewport view) {
        var markers = new ArrayList<Marker>();
        var points = new PointGroups(ENDLESS);
        for (LinkedPlace place : scene.places()) {
            var at = view.toScreen(place.place().location());
            if (Math.abs(at.x) > FAR || Math.abs(at.y) > FAR) {
                continue;
            }
            if (place.place().code().isArea()) {
                markers.add(marker(List.of(place), at.x, at.y, metresPerPixel(place, view)));
            } else {
                points.add(place, at.x, at.y);
            }
        }
        points.apart()
                .forEach(group -> markers.add(marker(
                        group.places(),
                        group.x(),
                        group.y(),
                        metresPerPixel(group.places().get(0), view))));
        markers.sort(Comparator.comparingInt(marker -> marker.first().order()));
        return Nudge.apart(markers).stream()
                .map(marker -> marker.in(scene.emphasis()
                        .of(marker.places().stream()
                                .map(linked -> linked.place().id())
                                .toList())))
                .toList();
    }

    private static double metresPerPixel(LinkedPlace place, double zoom) {
        return WebMercator.metresPerPixel(place.place().location().lat(), zoom);
    }

    private static double metresPerPixel(LinkedPlace place, Viewport view) {
        return view.metresPerPixel(place.place().location());
    }

    /** A marker; its position in pixels of the whole world. */
    private static Marker marker(List<LinkedPlace> places, double x, double y, double metresPerPixel) {
        boolean cluster = places.size() > 1;
        LinkedPlace first = places.get(0);
        PlaceKind kind = cluster ? commonest(places) : PlaceKind.of(first);
        return new Marker(
                x,
                y,
                places,
                kind,
                cluster ? MarkerSymbol.CLUSTER : kind.symbol(),
                radius(places),
                places.stream().allMatch(LinkedPlace::isUnsure),
                places.stream().allMatch(LinkedPlace::isChecked),
                Emphasis.State.NORMAL,
                cluster ? OptionalDouble.empty() : disc(first, metresPerPixel));
    }

    /** A marker without a disc. */
    static Marker single(LinkedPlace place, double x, double y) {
        PlaceKind kind = PlaceKind.of(place);
        return new Marker(
                x,
                y,
                List.of(place),
                kind,
                kind.symbol(),
                radius(List.of(place)),
                place.isUnsure(),
                place.isChecked(),
                Emphasis.State.NORMAL,
                OptionalDouble.empty());
    }

    private static PlaceKind commonest(List<LinkedPlace> places) {
        Map<PlaceKind, Long> counts =
                places.stream().collect(Collectors.groupingBy(PlaceKind::of, HashMap::new, Collectors.counting()));
        Optional<PlaceKind> most = places.stream()
                .map(PlaceKind::of)
                .max(Comparator.<PlaceKind>comparingLong(counts::get)
                        .thenComparing(Comparator.<PlaceKind>naturalOrder().reversed()));
        return most.orElseThrow();
    }

    /** A marker grows with the number of mentions: one 5.5 pixels, ten 8, a hundred 10.5; a cluster with its places. */
    static double radius(List<LinkedPlace> places) {
        if (places.size() > 1) {
            return Math.min(16, 8 + 1.6 * Math.log(places.size()));
        }
        LinkedPlace only = places.get(0);
        double base = only.place().code().isArea() ? 4.2 : 5.5;
        return base + 2.5 * Math.log10(Math.min(100, only.mentions().size()));
    }

    private static OptionalDouble disc(LinkedPlace linked, double metresPerPixel) {
        double pixels = linked.place().precisionMetres() / metresPerPixel;
        return linked.place().code().isArea() && pixels > 12 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }
}
