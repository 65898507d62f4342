package org.dateline.cartography.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/**
 * Decides which places are wanted. Immutable; safe for any number of threads.
 *
 * <p>Plain words must all be found, in any order, in a place's name, kind, province or country, in any language of the
 * program, or in the words of the article for it; case and accents do not count. What has an operator in it is a condition in ECQL: {@code country =
 * 'Afghanistan' AND mentions > 1}, {@code name ILIKE 'ka%'}, {@code BBOX(geometry, 60, 29, 75, 39)}.
 */
public final class PlaceFilter {

    /** Operators that no place name holds; words of ECQL count in capitals only, as "in" and "is" are words of names. */
    private static final Pattern OPERATOR = Pattern.compile("[=<>(]|\\b(?:I?LIKE|BETWEEN|IS NULL|IS NOT NULL)\\b");

    private final Predicate<LinkedPlace> places;
    private final Predicate<Resolution> unlocated;

    private PlaceFilter(Predicate<LinkedPlace> places, Predicate<Resolution> unlocated) {
        this.places = places;
        this.unlocated = unlocated;
    }

    /** Whether a text is a condition and not plain words. */
    public static boolean isCondition(String text) {
        return OPERATOR.matcher(text).find();
    }

    /**
     * Understands what a reader has typed; nothing lets everything through.
     *
     * @throws FilterException when a condition cannot be understood
     */
    public static PlaceFilter of(String text) throws FilterException {
        if (isCondition(text)) {
            return new PlaceFilter(Condition.of(text), resolution -> false);
        }
        List<String> words = Stream.of(text.strip().split("\\s+"))
                .map(PlaceFilter::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        return new PlaceFilter(
                place -> words.stream().allMatch(words(place)::contains),
                resolution -> words.stream().allMatch(plain(resolution.mention().surface())::contains));
    }

    /** Wakes the library behind conditions, which takes a second the first time: for a worker, before one is typed. */
    public static void prepare() {
        try {
            of("mentions > 1");
        } catch (FilterException e) {
            throw new IllegalStateException("the sample condition is not understood", e);
        }
    }

    public boolean matches(LinkedPlace place) {
        return places.test(place);
    }

    /** The same article with only the verdicts on places that match. What has no place matches plain words only. */
    public Analysis filter(Analysis analysis) {
        Set<PlaceId> wanted = Links.of(analysis).places().stream()
                .filter(places)
                .map(linked -> linked.place().id())
                .collect(Collectors.toSet());
        List<Resolution> kept = analysis.resolutions().stream()
                .filter(resolution -> resolution
                        .place()
                        .map(place -> wanted.contains(place.id()))
                        .orElseGet(() -> unlocated.test(resolution)))
                .toList();
        return analysis.with(kept);
    }

    private static String words(LinkedPlace linked) {
        Place place = linked.place();
        Stream<String> own = Arrays.stream(Language.values()).flatMap(language -> words(place, language));
        Stream<String> surfaces =
                linked.mentions().stream().map(r -> r.mention().surface());
        return Stream.concat(own, surfaces).map(PlaceFilter::plain).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Place place, Language language) {
        return Stream.concat(
                Stream.of(place.name(language), place.code().in(language)),
                place.admin().units().stream().map(unit -> unit.name(language)));
    }

    /** Folded as names are; what folding leaves nothing of, in lower case. */
    private static String plain(String text) {
        String folded = Names.fold(text);
        return folded.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
