package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.WebMercator;

/**
 * Which places of a scene share a marker at a zoom, and where their markers stand in the world. Does not depend on where the
 * view is, so nothing regroups while panning; and what lies apart does so all the more from nearer by, so that the same groups
 * hold for a quarter of a zoom level and zooming does not regroup with every frame. Immutable.
 */
public final class MarkerGroups {

    /** Times that places are grouped anew within a zoom level. */
    private static final int STEPS = 4;

    /** Levels to zoom out by, after which there may be twice as many groups as there ought to be. */
    private static final double OUT = 0.5;

    /** Smaller than any step of zoom that can be seen: a sum of steps may fall that short of a round zoom. */
    private static final double ROUNDING = 1e-6;

    /** A disc of this radius in view pixels can just be told from its marker. */
    private static final double SMALLEST_DISC = 12;

    /** Width in pixels of a world that does not repeat. */
    private static final double ENDLESS = 1e8;

    /** Pixels from the view beyond which nothing can be meant to be seen. */
    private static final double FAR = 1e6;

    private final MapScene scene;
    private final double step;
    private final double zoom;
    private final double world;
    private final List<Marker> grouped;
    private final List<Marker> standing;

    /**
     * Groups shown at a zoom.
     *
     * @param step the zoom that they were made for
     * @param grouped the groups, their positions in pixels of the whole world at that step
     */
    private MarkerGroups(MapScene scene, double step, double zoom, List<Marker> grouped) {
        this.scene = scene;
        this.step = step;
        this.zoom = zoom;
        this.world = WebMercator.worldPixels(zoom);
        this.grouped = grouped;
        double stretch = world / WebMercator.worldPixels(step);
        this.standing = Nudge.apart(grouped.stream()
                .map(marker -> marker.stretched(stretch))
                .map(MarkerGroups::withDiscSeen)
                .toList());
    }

    /** Groups the places of a scene; what stands out does not matter. */
    public static MarkerGroups of(MapScene scene, double atZoom) {
        double zoom = step(atZoom);
        double world = WebMercator.worldPixels(zoom);
        var markers = new ArrayList<Marker>();
        var points = new PointGroups(world);
        for (LinkedPlace place : scene.places()) {
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
        return new MarkerGroups(scene, zoom, atZoom, markers);
    }

    /** The zoom whose groups hold at another: the last step on the way there, for from nearer by all lies farther apart. */
    private static double step(double zoom) {
        return Math.floor((zoom + ROUNDING) * STEPS) / STEPS;
    }

    /** These groups where they still hold, else those of the scene and zoom. */
    public MarkerGroups renewed(MapScene now, double atZoom) {
        return isOf(now) && holdsAt(atZoom) ? stretchedTo(atZoom) : of(now, atZoom);
    }

    /** Whether they are groups of a scene's places, at whatever zoom. */
    @SuppressWarnings("ReferenceEquality") // links are made anew with every change of the article
    public boolean isOf(MapScene now) {
        return scene.links() == now.links()
                && scene.layers().equals(now.layers())
                && scene.aside().equals(now.aside());
    }

    /** Whether other groups are of the same places. */
    public boolean isOfSameScene(MarkerGroups other) {
        return isOf(other.scene);
    }

    /** Whether places are grouped alike at another zoom. */
    public boolean holdsAt(double atZoom) {
        return step == step(atZoom);
    }

    /** Whether another zoom is so much farther out that far too many markers would cover each other. */
    public boolean isFarFrom(double atZoom) {
        return step - atZoom > OUT;
    }

    /** The same groups at another zoom, whether or not they hold there: some may overlap, or be groups that need not be. */
    public MarkerGroups stretchedTo(double atZoom) {
        return zoom == atZoom ? this : new MarkerGroups(scene, step, atZoom, grouped);
    }

    /**
     * The markers as they stand in a view, also those outside of it, in order of first mention.
     *
     * @throws IllegalArgumentException for a view of another zoom
     */
    public List<Marker> in(Viewport view, Emphasis emphasis) {
        return IntStream.range(0, size())
                .mapToObj(number -> marker(number, view, emphasis))
                .toList();
    }

    /** How many markers there are, in the view and outside. */
    public int size() {
        return standing.size();
    }

    /** Whom a marker stands for, by its number in order of first mention. */
    public List<LinkedPlace> places(int number) {
        return standing.get(number).places();
    }

    /** Whether the middle of a marker lies in a view, or not farther outside than so many view pixels. */
    public boolean isWithin(int number, Viewport view, double beyond) {
        Marker marker = standing.get(number);
        return Math.abs(east(marker, view)) <= view.width() / 2.0 + beyond
                && Math.abs(south(marker, view)) <= view.height() / 2.0 + beyond;
    }

    /**
     * A marker as it stands in a view.
     *
     * @throws IllegalArgumentException for a view of another zoom
     */
    public Marker marker(int number, Viewport view, Emphasis emphasis) {
        if (view.zoom() != zoom) {
            throw new IllegalArgumentException("grouped for zoom " + zoom + ", not " + view.zoom());
        }
        Marker marker = standing.get(number);
        double x = view.width() / 2.0 + east(marker, view);
        double y = view.height() / 2.0 + south(marker, view);
        return in(marker.at(x, y), emphasis);
    }

    /** From the middle of the view the shorter way round, in view pixels. */
    private double east(Marker marker, Viewport view) {
        double dx = marker.x() / world - view.x();
        return (dx - Math.rint(dx)) * world;
    }

    private double south(Marker marker, Viewport view) {
        return (marker.y() / world - view.y()) * world;
    }

    private static Marker withDiscSeen(Marker marker) {
        return marker.discRadius().orElse(SMALLEST_DISC) < SMALLEST_DISC ? marker.withoutDisc() : marker;
    }

    private static Marker in(Marker marker, Emphasis emphasis) {
        return emphasis.equals(Emphasis.NONE) // then all stand as they were made
                ? marker
                : marker.in(emphasis.of(marker.places().stream()
                        .map(linked -> linked.place().id())
                        .toList()));
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
                .map(marker -> in(withDiscSeen(marker), scene.emphasis()))
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
        int[] counts = new int[PlaceKind.values().length];
        places.forEach(place -> counts[PlaceKind.of(place).ordinal()]++);
        int most = 0;
        for (int kind = 1; kind < counts.length; kind++) {
            most = counts[kind] > counts[most] ? kind : most;
        }
        return PlaceKind.values()[most];
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

    /** A river is a line, and a sea can be seen for itself: a disc would only shade the land around them. */
    private static OptionalDouble disc(LinkedPlace linked, double metresPerPixel) {
        double metres = linked.place().precisionMetres();
        return switch (linked.place().code()) {
            case STM, SEA, OCN, GULF -> OptionalDouble.empty();
            default ->
                linked.place().code().isArea() ? OptionalDouble.of(metres / metresPerPixel) : OptionalDouble.empty();
        };
    }
}
