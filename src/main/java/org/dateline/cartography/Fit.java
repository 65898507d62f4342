package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Bounds;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.resolution.relative.RelativePlace;

/** Views that show an article's places. Pure functions. */
public final class Fit {

    /** How close a fit comes at most: a province around a town. */
    static final double CLOSEST = 8.5;

    /** Ground less certain than this many metres says nothing about where a story takes place. */
    private static final double VAGUE = 300_000;

    private Fit() {}

    /**
     * The view that opens an article: where its story takes place. Countries, and the town it was filed from, are left aside
     * when at least two other places, or grounds told by others, tell where that is: "Russia and the United States" would else shrink every war to a dot.
     * So are places {@link FarOff}, and rivers and seas whose middle is far from all else.
     * The whole world when the article has no place.
     */
    public static Viewport to(Links links, int width, int height) {
        return to(extent(links), width, height);
    }

    /** What that view shows at least; empty when the article has no place. */
    static Optional<Bounds> extent(Links links) {
        return extent(links, FarOff.of(links));
    }

    /** The same, with what is {@link FarOff} known already. */
    static Optional<Bounds> extent(Links links, List<LinkedPlace> farOff) {
        Set<LinkedPlace> aside = Set.copyOf(farOff);
        List<LinkedPlace> near = links.places().stream()
                .filter(FarOff::isLocal)
                .filter(place -> !aside.contains(place))
                .toList();
        List<LinkedPlace> scene =
                near.stream().filter(place -> !isRemoteWater(place, near)).toList();
        List<Footprint> told = links.analysis().relatives().stream()
                .map(RelativePlace::footprint)
                .filter(ground -> ground.precisionMetres() < VAGUE)
                .toList();
        return extent(scene.size() + told.size() >= 2 ? scene : links.places(), told);
    }

    /** A river or a sea is where the story is, not where the middle of it happens to lie. */
    private static boolean isRemoteWater(LinkedPlace linked, List<LinkedPlace> scene) {
        Place water = linked.place();
        return isWideWater(water)
                && scene.stream()
                        .map(LinkedPlace::place)
                        .filter(other -> !isWideWater(other))
                        .allMatch(other -> other.location().distanceMetres(water.location()) > VAGUE);
    }

    private static boolean isWideWater(Place place) {
        return place.code().featureClass() == FeatureClass.H && place.precisionMetres() >= VAGUE;
    }

    /** The view that shows some places, all of them. */
    public static Viewport to(List<LinkedPlace> places, int width, int height) {
        return to(extent(places, List.of()), width, height);
    }

    private static Viewport to(Optional<Bounds> extent, int width, int height) {
        return extent.map(box -> Camera.fit(box, width, height, padding(width, height), CLOSEST))
                .orElseGet(() -> Camera.clamp(new Viewport(0.53, 0.42, 2, width, height)));
    }

    static double padding(int width, int height) {
        return Math.min(90, Math.min(width, height) * 0.14);
    }

    private static Optional<Bounds> extent(List<LinkedPlace> places, List<Footprint> told) {
        if (places.isEmpty() && told.isEmpty()) {
            return Optional.empty();
        }
        var points = new ArrayList<LatLon>();
        places.forEach(linked -> addExtent(linked, points));
        told.forEach(ground -> points.addAll(ground.outline()));
        return Optional.of(Bounds.around(points));
    }

    /** A point for a town; for an area a box of its size as far as it is known, for a country its middle. */
    private static void addExtent(LinkedPlace linked, List<LatLon> points) {
        LatLon middle = linked.place().location();
        points.add(middle);
        if (linked.place().code().isArea() && !linked.place().code().isCountry() && !isWideWater(linked.place())) {
            double reach = Math.min(linked.place().precisionMetres(), 250_000) * 0.7;
            for (int bearing = 0; bearing < 360; bearing += 90) {
                points.add(middle.destination(bearing, reach));
            }
        }
    }
}
