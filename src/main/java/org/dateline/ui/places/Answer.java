package org.dateline.ui.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/**
 * The answer to "why here?" for one mention, in words. Immutable.
 *
 * @param title the place's name, or the text's where there is no place
 * @param subtitle what it was taken for
 * @param verdict how sure that is, or why nothing was found
 * @param reasons what speaks for and against, weightiest first
 * @param alternatives all other candidates, likeliest first; nine can be taken by a key
 */
public record Answer(
        String title, String subtitle, String verdict, List<Reason> reasons, List<Alternative> alternatives) {

    public Answer {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One piece of evidence.
     *
     * @param speaksFor whether it speaks for the place or against it
     * @param sentence for the reader
     */
    public record Reason(boolean speaksFor, String sentence) {}

    /**
     * Another candidate.
     *
     * @param place the place
     * @param distinction kind, province, country, inhabitants
     * @param distance how far it lies from the place chosen
     * @param near the nearest other place of the article with its distance; empty where there is none
     * @param percent how likely the program thinks it
     */
    public record Alternative(Place place, String distinction, String distance, String near, int percent) {}

    static Answer of(Resolution resolution, Links links) {
        if (resolution instanceof Resolution.Unresolved none) {
            return new Answer(
                    resolution.mention().written(),
                    Texts.of("why.notFound"),
                    sentence(Texts.of(none.because())),
                    List.of(),
                    List.of());
        }
        Candidate chosen = resolution.candidates().get(0);
        List<Place> others = links.places().stream()
                .map(LinkedPlace::place)
                .filter(place -> !place.code().isCountry())
                .filter(place -> resolution.candidates().stream()
                        .noneMatch(c -> c.place().id().equals(place.id())))
                .toList();
        double share = share(resolution);
        return new Answer(
                PlaceText.name(chosen.place()),
                PlaceText.distinction(chosen.place()),
                verdict(resolution),
                chosen.evidence().stream().map(Answer::reason).toList(),
                resolution.candidates().stream()
                        .skip(1)
                        .map(other -> alternative(chosen.place(), other, share, others))
                        .toList());
    }

    private static String verdict(Resolution resolution) {
        int percent = (int) Math.round(resolution.confidence() * 100);
        String surface = resolution.mention().written();
        if (resolution instanceof Resolution.Ambiguous) {
            return Texts.of("why.ambiguous", surface, percent);
        }
        return Texts.of(percent >= 80 ? "why.sure" : percent >= 50 ? "why.likely" : "why.unsure", surface, percent);
    }

    private static Reason reason(Evidence evidence) {
        return new Reason(evidence.weight() >= 0, sentence(Texts.of(evidence.because())));
    }

    /** What its probability is to be taken by, so that together the others have what the chosen one leaves to be sure of. */
    private static double share(Resolution resolution) {
        double others = resolution.candidates().stream()
                .skip(1)
                .mapToDouble(Candidate::probability)
                .sum();
        return others == 0 ? 0 : Math.min(1, (1 - resolution.confidence()) / others);
    }

    private static Alternative alternative(Place chosen, Candidate other, double share, List<Place> others) {
        Place place = other.place();
        return new Alternative(
                place,
                PlaceText.distinction(place),
                PlaceText.distance(chosen.location().distanceMetres(place.location())),
                nearest(place, others).map(near -> near(place, near)).orElse(""),
                (int) Math.round(other.probability() * share * 100));
    }

    private static Optional<Place> nearest(Place place, List<Place> others) {
        return others.stream()
                .min(Comparator.comparingDouble(other -> other.location().distanceMetres(place.location())));
    }

    private static String near(Place place, Place near) {
        return Texts.of("why.near", PlaceText.distance(place.location().distanceMetres(near.location())), near.name());
    }

    /** Evidence comes as a clause without its full stop. */
    private static String sentence(String clause) {
        if (clause.isEmpty()) {
            return clause;
        }
        int first = clause.codePointAt(0);
        String rest = clause.substring(Character.charCount(first));
        return Character.toString(Character.toUpperCase(first)) + rest + (clause.endsWith(".") ? "" : ".");
    }
}
