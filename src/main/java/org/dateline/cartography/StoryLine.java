package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.Links.LinkedPlace;

/**
 * The way that an article takes from place to place, in the order in which it first names them. Countries are left out, for a
 * line to the middle of one says nothing, and so is where the report was filed from. Immutable.
 *
 * @param stops in the order of the text; a marker that is come back to is there once more
 */
record StoryLine(List<Stop> stops) {

    /** Half the size of a number's badge. */
    static final double BADGE = 7;

    StoryLine {
        stops = List.copyOf(stops);
    }

    /**
     * A marker that the line goes through.
     *
     * @param marker where
     * @param first the number of the first place that the line comes here for
     * @param last of the last, if it stays for several
     */
    record Stop(Marker marker, int first, int last) {}

    /** The way through the markers of a scene. */
    static StoryLine of(MapScene scene, List<Marker> markers) {
        if (!scene.shows(Layer.ORDER)) {
            return new StoryLine(List.of());
        }
        Map<LinkedPlace, Marker> byPlace = new LinkedHashMap<>();
        markers.forEach(marker -> marker.places().forEach(place -> byPlace.put(place, marker)));
        List<LinkedPlace> way = scene.places().stream()
                .filter(byPlace::containsKey)
                .filter(place -> Layer.of(place) != Layer.COUNTRIES && Layer.of(place) != Layer.FILED)
                .toList();
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < way.size(); i++) {
            Marker marker = byPlace.get(way.get(i));
            int last = stops.size() - 1;
            if (last >= 0 && stops.get(last).marker == marker) {
                stops.set(last, new Stop(marker, stops.get(last).first, i + 1));
            } else {
                stops.add(new Stop(marker, i + 1, i + 1));
            }
        }
        return new StoryLine(stops);
    }

    /** What stands on the badge of each marker: "3", "3–5", "3, 8". */
    Map<Marker, String> numbers() {
        Map<Marker, List<Stop>> visits = new LinkedHashMap<>();
        stops.forEach(stop ->
                visits.computeIfAbsent(stop.marker, m -> new ArrayList<>()).add(stop));
        return visits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> numbers(entry.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String numbers(List<Stop> visits) {
        String shown = visits.stream().limit(2).map(StoryLine::numbers).collect(Collectors.joining(", "));
        return visits.size() > 2 ? shown + " …" : shown;
    }

    private static String numbers(Stop stop) {
        return stop.first == stop.last
                ? Integer.toString(stop.first)
                : stop.first + (stop.last == stop.first + 1 ? ", " : "–") + stop.last;
    }

    /** Where the badge of a marker stands: above it to the left; {@code width} is that of its text. */
    static Rectangle2D badge(Marker marker, double width) {
        double away = marker.shownRadius() * 0.72 + BADGE * 0.72;
        double wide = Math.max(2 * BADGE, width + 8);
        return new Rectangle2D.Double(marker.x() - away - wide + BADGE, marker.y() - away - BADGE, wide, 2 * BADGE);
    }
}
