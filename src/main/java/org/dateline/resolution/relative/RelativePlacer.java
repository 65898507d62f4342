package org.dateline.resolution.relative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
import org.dateline.wording.Saying;

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

    /** Outskirts reach to so many times the extent of the town, which is at least so many metres. */
    private static final double OUTSKIRTS_REACH = 2;

    private static final double LEAST_EXTENT = 2_000;

    /** What is said to be off a coast seldom lies farther out: 40 km. */
    private static final double OFFSHORE_REACH = 40_000;

    private static final Saying NO_STRETCH = Saying.of("told.none.stretch");

    private final Borders borders;

    public RelativePlacer(Gazetteer gazetteer, BorderLines lines) {
        this.borders = new Borders(gazetteer, lines);
    }

    /** What the phrases lead to. */
    public ToldPlaces place(List<RelativePhrase> phrases, List<Resolution> resolutions) {
        if (phrases.isEmpty()) {
            return ToldPlaces.NONE;
        }
        Map<Span, Place> places = places(resolutions);
        return Ground.sorted(phrases.stream()
                .map(phrase -> phrase.relation() == Relation.BORDER
                        ? borders.place(phrase, places)
                                .<Ground>map(Ground.Found::new)
                                .orElseGet(() -> none(phrase, NO_STRETCH))
                        : measured(phrase, places))
                .toList());
    }

    /**
     * The same phrases on other verdicts: what they tell moves with its anchors, is lost with them and comes back with them. A
     * stretch of a border stays where it was as long as its anchors do.
     */
    public static ToldPlaces again(ToldPlaces told, List<Resolution> resolutions) {
        if (told.places().isEmpty() && told.unplaced().isEmpty()) {
            return told;
        }
        Map<Span, Place> places = places(resolutions);
        var grounds = new ArrayList<Ground>();
        for (RelativePlace relative : told.places()) {
            boolean border = relative.phrase().relation() == Relation.BORDER;
            grounds.add(border ? kept(relative, places) : measured(relative.phrase(), places));
        }
        for (UnplacedPhrase unplaced : told.unplaced()) {
            boolean border = unplaced.phrase().relation() == Relation.BORDER;
            grounds.add(border ? new Ground.None(unplaced) : measured(unplaced.phrase(), places));
        }
        grounds.sort(Comparator.comparing(Ground::span));
        return Ground.sorted(grounds);
    }

    private static Ground kept(RelativePlace border, Map<Span, Place> places) {
        return places.values().containsAll(border.anchors())
                ? new Ground.Found(border)
                : none(border.phrase(), NO_STRETCH);
    }

    private static Ground none(RelativePhrase phrase, Saying because) {
        return new Ground.None(new UnplacedPhrase(phrase, because));
    }

    private static Map<Span, Place> places(List<Resolution> resolutions) {
        Map<Span, Place> places = new HashMap<>();
        resolutions.forEach(resolution -> resolution
                .place()
                .ifPresent(place -> places.put(resolution.mention().span(), place)));
        return places;
    }

    private static Ground measured(RelativePhrase phrase, Map<Span, Place> places) {
        List<Place> anchors = phrase.anchors().stream()
                .map(places::get)
                .flatMap(place -> Optional.ofNullable(place).stream())
                .toList();
        if (anchors.size() < phrase.anchors().size()) {
            return none(phrase, Saying.of("told.none.anchor"));
        }
        for (Place anchor : anchors) {
            if (!isMeasurable(anchor)) {
                return none(phrase, Saying.of("told.none.large", anchor.placeName()));
            }
        }
        Place first = anchors.get(0);
        return switch (phrase.relation()) {
            case OFFSET -> offset(phrase, first);
            case SIDE -> side(phrase, first);
            case BETWEEN, ROUTE -> corridor(phrase, first, anchors.get(1));
            case OUTSKIRTS -> outskirts(phrase, first);
            case OFFSHORE -> offshore(phrase, first);
            case BORDER -> none(phrase, NO_STRETCH);
        };
    }

    private static Ground offset(RelativePhrase phrase, Place anchor) {
        Distance distance = phrase.distance().orElseThrow();
        if (distance.metres() < anchor.precisionMetres() / 4) {
            return none(phrase, Saying.of("told.none.within", anchor.placeName()));
        }
        double slack = distance.spread() + Math.min(anchor.precisionMetres(), distance.metres());
        double near = Math.max(0, distance.metres() - slack);
        double far = distance.metres() + slack;
        Footprint footprint = phrase.direction()
                .<Footprint>map(direction -> wedge(anchor, direction, HALF_ANGLE, near, far))
                .orElseGet(() -> new Footprint.Disc(anchor.location(), far));
        double metres = distance.metres();
        Saying description = phrase.direction()
                .map(point -> Saying.of("told.offset", metres, point.saying(), anchor.placeName()))
                .orElseGet(() -> Saying.of("told.distance", metres, anchor.placeName()));
        return found(phrase, footprint, description, anchor);
    }

    private static Ground found(RelativePhrase phrase, Footprint footprint, Saying description, Place... anchors) {
        return new Ground.Found(new RelativePlace(phrase, footprint, List.of(anchors), description));
    }

    private static Ground side(RelativePhrase phrase, Place anchor) {
        Compass direction = phrase.direction().orElseThrow();
        double extent = anchor.precisionMetres();
        double far = Math.min(extent + MOST_SIDE_REACH, Math.max(LEAST_SIDE_REACH, SIDE_REACH * extent));
        double halfAngle = direction.bearing() % 90 == 0 ? WIDE_HALF_ANGLE : HALF_ANGLE;
        Saying description = Saying.of("told.side", direction.saying(), anchor.placeName());
        return found(phrase, wedge(anchor, direction, halfAngle, 0, far), description, anchor);
    }

    /** A ring about the town, or the part of it on one side. */
    private static Ground outskirts(RelativePhrase phrase, Place anchor) {
        double extent = Math.max(LEAST_EXTENT, anchor.precisionMetres());
        double near = extent / 2;
        double far = extent * OUTSKIRTS_REACH;
        Footprint footprint = phrase.direction()
                .map(direction -> wedge(anchor, direction, WIDE_HALF_ANGLE, near, far))
                .orElseGet(() -> new Footprint.Wedge(anchor.location(), 0, 180, near, far));
        Saying description = phrase.direction()
                .map(point -> Saying.of("told.outskirts.side", point.saying(), anchor.placeName()))
                .orElseGet(() -> Saying.of("told.outskirts", anchor.placeName()));
        return found(phrase, footprint, description, anchor);
    }

    /** The gazetteer knows no shores: a disc about the place, or a wedge where the text says which coast. */
    private static Ground offshore(RelativePhrase phrase, Place anchor) {
        double far = Math.max(OFFSHORE_REACH, 2 * anchor.precisionMetres());
        Footprint footprint = phrase.direction()
                .<Footprint>map(direction -> wedge(anchor, direction, 2 * HALF_ANGLE, 0, far))
                .orElseGet(() -> new Footprint.Disc(anchor.location(), far));
        return found(phrase, footprint, Saying.of("told.offshore", anchor.placeName()), anchor);
    }

    private static Footprint.Wedge wedge(Place anchor, Compass direction, double halfAngle, double near, double far) {
        return new Footprint.Wedge(anchor.location(), direction.bearing(), halfAngle, near, far);
    }

    private static Ground corridor(RelativePhrase phrase, Place from, Place to) {
        boolean route = phrase.relation() == Relation.ROUTE;
        double length = from.location().distanceMetres(to.location());
        if (from.id().equals(to.id()) || length < 500) {
            return none(phrase, Saying.of("told.none.same"));
        }
        if (length > (route ? FARTHEST_ROUTE : FARTHEST_BETWEEN)) {
            return none(phrase, Saying.of("told.none.apart", length));
        }
        double halfWidth = Math.max(LEAST_HALF_WIDTH, length * (route ? ROUTE_WIDTH : BETWEEN_WIDTH));
        Saying description = Saying.of(route ? "told.route" : "told.between", from.placeName(), to.placeName(), length);
        return found(phrase, new Footprint.Corridor(from.location(), to.location(), halfWidth), description, from, to);
    }

    /** Whether directions and distances from it mean something: a town, a site, a small district; no country, sea or river. */
    private static boolean isMeasurable(Place anchor) {
        return switch (anchor.code().featureClass()) {
            case P, S -> true;
            case A, L, T, V -> !anchor.code().isCountry() && anchor.precisionMetres() <= LARGEST_ANCHOR;
            case H, R, U -> false;
        };
    }
}
