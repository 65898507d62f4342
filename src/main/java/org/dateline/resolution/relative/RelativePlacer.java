package org.dateline.resolution.relative;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Compass;
import org.dateline.geo.Footprint;
import org.dateline.recognition.relative.Distance;
import org.dateline.recognition.relative.Relation;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.resolution.Resolution;

/**
 * Turns relative phrases into footprints, once the mentions they hang on have places. The widths and angles are rules of
 * thumb, named here one by one. Immutable and safe for any number of threads.
 */
public final class RelativePlacer {

    /** "North of a town" is said of anything within this of north; beside a distance, or of "northeast", less is meant. */
    private static final double WIDE_HALF_ANGLE = 30;

    private static final double HALF_ANGLE = 22.5;

    /** "South of a town", no one says how far: up to so many times the town's own extent, and at least so many metres. */
    private static final double SIDE_REACH = 4;

    private static final double LEAST_SIDE_REACH = 10_000;

    /** Nor more than this beyond the town's own extent. */
    private static final double MOST_SIDE_REACH = 40_000;

    /** Anchors less exact than this cannot be measured from: countries, seas, most provinces. */
    private static final double LARGEST_ANCHOR = 60_000;

    /** Two places farther apart than this are not the ends of a "between". */
    private static final double FARTHEST_BETWEEN = 400_000;

    private static final double FARTHEST_ROUTE = 1_500_000;

    /** Roads bend: half the width of a corridor as a share of its length, and at least so many metres. */
    private static final double ROUTE_WIDTH = 0.1;

    private static final double BETWEEN_WIDTH = 0.25;
    private static final double LEAST_HALF_WIDTH = 2_000;

    private final Borders borders;

    public RelativePlacer(Gazetteer gazetteer) {
        this.borders = new Borders(gazetteer);
    }

    /** The phrases that lead to some ground, in reading order. */
    public List<RelativePlace> place(List<RelativePhrase> phrases, List<Resolution> resolutions) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        Map<Span, Place> places = places(resolutions);
        return phrases.stream()
                .map(phrase ->
                        phrase.relation() == Relation.BORDER ? borders.place(phrase, places) : measured(phrase, places))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The same places on other verdicts: moved with their anchors, gone with them. A stretch of a border stays where it was
     * as long as its anchors do, and goes otherwise.
     */
    public static List<RelativePlace> again(List<RelativePlace> relatives, List<Resolution> resolutions) {
        if (relatives.isEmpty()) {
            return List.of();
        }
        Map<Span, Place> places = places(resolutions);
        return relatives.stream()
                .map(relative -> relative.phrase().relation() == Relation.BORDER
                        ? Optional.of(relative).filter(border -> places.values().containsAll(border.anchors()))
                        : measured(relative.phrase(), places))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<Span, Place> places(List<Resolution> resolutions) {
        Map<Span, Place> places = new HashMap<>();
        resolutions.forEach(resolution -> resolution
                .place()
                .ifPresent(place -> places.put(resolution.mention().span(), place)));
        return places;
    }

    private static Optional<RelativePlace> measured(RelativePhrase phrase, Map<Span, Place> places) {
        List<Place> anchors = phrase.anchors().stream()
                .map(places::get)
                .flatMap(place -> Optional.ofNullable(place).stream())
                .toList();
        if (anchors.size() < phrase.anchors().size()) {
            return Optional.empty();
        }
        Place first = anchors.get(0);
        return switch (phrase.relation()) {
            case OFFSET -> offset(phrase, first);
            case SIDE -> side(phrase, first);
            case BETWEEN, ROUTE -> corridor(phrase, first, anchors.get(1));
            case BORDER -> Optional.empty();
        };
    }

    private static Optional<RelativePlace> offset(RelativePhrase phrase, Place anchor) {
        Distance distance = phrase.distance().orElseThrow();
        if (!isMeasurable(anchor) || distance.metres() < anchor.precisionMetres() / 4) {
            return Optional.empty();
        }
        double slack = distance.spread() + Math.min(anchor.precisionMetres(), distance.metres());
        double near = Math.max(0, distance.metres() - slack);
        double far = distance.metres() + slack;
        Footprint footprint = phrase.direction()
                .<Footprint>map(direction -> wedge(anchor, direction, HALF_ANGLE, near, far))
                .orElseGet(() -> new Footprint.Disc(anchor.location(), far));
        String direction =
                phrase.direction().map(point -> point.word() + " of ").orElse("from ");
        String description = "about " + kilometres(distance.metres()) + " " + direction + anchor.name();
        return Optional.of(new RelativePlace(phrase, footprint, List.of(anchor), description));
    }

    private static Optional<RelativePlace> side(RelativePhrase phrase, Place anchor) {
        if (!isMeasurable(anchor)) {
            return Optional.empty();
        }
        Compass direction = phrase.direction().orElseThrow();
        double extent = anchor.precisionMetres();
        double far = Math.min(extent + MOST_SIDE_REACH, Math.max(LEAST_SIDE_REACH, SIDE_REACH * extent));
        double halfAngle = direction.bearing() % 90 == 0 ? WIDE_HALF_ANGLE : HALF_ANGLE;
        String description = direction.word() + " of " + anchor.name() + ", the text does not say how far";
        return Optional.of(
                new RelativePlace(phrase, wedge(anchor, direction, halfAngle, 0, far), List.of(anchor), description));
    }

    private static Footprint.Wedge wedge(Place anchor, Compass direction, double halfAngle, double near, double far) {
        return new Footprint.Wedge(anchor.location(), direction.bearing(), halfAngle, near, far);
    }

    private static Optional<RelativePlace> corridor(RelativePhrase phrase, Place from, Place to) {
        boolean route = phrase.relation() == Relation.ROUTE;
        double length = from.location().distanceMetres(to.location());
        boolean ends = isMeasurable(from) && isMeasurable(to) && !from.id().equals(to.id());
        if (!ends || length < 500 || length > (route ? FARTHEST_ROUTE : FARTHEST_BETWEEN)) {
            return Optional.empty();
        }
        double halfWidth = Math.max(LEAST_HALF_WIDTH, length * (route ? ROUTE_WIDTH : BETWEEN_WIDTH));
        String way = route ? "on the road between " : "between ";
        String description =
                way + from.name() + " and " + to.name() + ", " + kilometres(length) + " apart as the crow flies";
        return Optional.of(new RelativePlace(
                phrase,
                new Footprint.Corridor(from.location(), to.location(), halfWidth),
                List.of(from, to),
                description));
    }

    /** Whether directions and distances from it mean something: a town, a site, a small district; no country, sea or river. */
    private static boolean isMeasurable(Place anchor) {
        return switch (anchor.code().featureClass()) {
            case P, S -> true;
            case A, L, T, V -> !anchor.code().isCountry() && anchor.precisionMetres() <= LARGEST_ANCHOR;
            case H, R, U -> false;
        };
    }

    static String kilometres(double metres) {
        if (metres < 1000) {
            return Math.round(metres) + " m";
        }
        String tenths = String.format(Locale.ROOT, metres < 9_950 ? "%.1f" : "%.0f", metres / 1000);
        return (tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths) + " km";
    }
}
