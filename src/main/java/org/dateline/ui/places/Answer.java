package org.dateline.ui.places;

import java.util.List;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Texts;

/**
 * The answer to "why here?" for one mention, in words. Immutable.
 *
 * @param title the place's name, or the text's where there is no place
 * @param subtitle what it was taken for
 * @param verdict how sure that is, or why nothing was found
 * @param reasons what speaks for and against, weightiest first
 * @param alternatives the other candidates, likeliest first
 */
public record Answer(
        String title, String subtitle, String verdict, List<Reason> reasons, List<Alternative> alternatives) {

    /** How many other candidates are worth a reader's time; nine can be taken by a key. */
    private static final int ALTERNATIVES = 9;

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
     */
    public record Alternative(Place place, String distinction, String distance) {}

    static Answer of(Resolution resolution) {
        if (resolution instanceof Resolution.Unresolved none) {
            return new Answer(
                    resolution.mention().surface(),
                    Texts.of("why.notFound"),
                    sentence(none.because()),
                    List.of(),
                    List.of());
        }
        Candidate chosen = resolution.candidates().get(0);
        return new Answer(
                chosen.place().name(),
                PlaceText.distinction(chosen.place()),
                verdict(resolution),
                chosen.evidence().stream().map(Answer::reason).toList(),
                resolution.candidates().stream()
                        .skip(1)
                        .limit(ALTERNATIVES)
                        .map(other -> alternative(chosen.place(), other.place()))
                        .toList());
    }

    private static String verdict(Resolution resolution) {
        int percent = (int) Math.round(resolution.confidence() * 100);
        String surface = resolution.mention().surface();
        if (resolution instanceof Resolution.Ambiguous) {
            return Texts.of("why.ambiguous", surface, percent);
        }
        return Texts.of(percent >= 80 ? "why.sure" : percent >= 50 ? "why.likely" : "why.unsure", surface, percent);
    }

    private static Reason reason(Evidence evidence) {
        return new Reason(evidence.weight() >= 0, sentence(evidence.because()));
    }

    private static Alternative alternative(Place chosen, Place other) {
        return new Alternative(
                other,
                PlaceText.distinction(other),
                PlaceText.distance(chosen.location().distanceMetres(other.location())));
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
