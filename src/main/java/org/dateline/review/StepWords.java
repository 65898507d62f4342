package org.dateline.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Notation;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;
import org.dateline.wording.Saying;

/** Steps and places in plain words. */
final class StepWords {

    private StepWords() {}

    /**
     * What several steps of one kind have done together.
     *
     * @param steps one, or one in each of several articles
     */
    static Saying of(List<Step> steps) {
        Step first = steps.get(0);
        long mentions = steps.stream().mapToLong(StepWords::mentions).sum();
        Saying reached = reached(what(first), mentions, steps.size());
        return first.correction().scope() == Scope.FROM_NOW_ON ? Saying.of("step.from.now.on", reached) : reached;
    }

    /** How many mentions there were that it was about; a split leaves several of each. */
    private static long mentions(Step step) {
        int left = step.correction().verdict() instanceof Split split
                ? split.parts().size()
                : 1;
        return Math.max(1, step.touched().size() / left);
    }

    private static Saying reached(Saying what, long mentions, long articles) {
        if (articles > 1) {
            return Saying.of("step.reach.articles", what, mentions, articles);
        }
        return mentions == 1 ? what : Saying.of("step.reach", what, mentions);
    }

    private static Saying what(Step step) {
        Verdict verdict = step.correction().verdict();
        Saying name = name(step);
        if (verdict instanceof Take take) {
            return Saying.of("step.take", name, label(take.place()));
        }
        if (verdict instanceof Accept) {
            return Saying.of("step.accept", name);
        }
        if (verdict instanceof NotAPlace) {
            return Saying.of("step.no.place", name);
        }
        if (verdict instanceof NotLocatable) {
            return Saying.of("step.nowhere", name);
        }
        if (verdict instanceof LeaveToProgram) {
            return Saying.of("step.leave", name);
        }
        if (verdict instanceof Add) {
            return Saying.of("step.add", name);
        }
        if (verdict instanceof Split split) {
            return Saying.of("step.split", name, (long) split.parts().size());
        }
        return Saying.of("step.respan", name, respanned(step, (Respan) verdict));
    }

    private static Saying name(Step step) {
        int others = step.correction().others().size();
        return others == 0 ? Saying.verbatim(step.name()) : Saying.of("step.name.others", step.name(), (long) others);
    }

    private static String respanned(Step step, Respan respan) {
        return step.after().stream()
                .filter(entry -> entry.span().equals(respan.to()))
                .map(Reviewed::surface)
                .findFirst()
                .orElse(step.name());
    }

    /**
     * A place with what tells it from its namesakes: "Kandahar, Helmand"; "Djibouti, capital city" in the country of that name; of a
     * pin its position.
     */
    static Saying label(Place place) {
        return Stream.of(place.admin().admin1(), place.admin().country())
                .flatMap(Optional::stream)
                .filter(unit -> !unit.name().equals(place.name()))
                .findFirst()
                .map(unit -> Saying.of("step.place", place.placeName(), unit.placeName()))
                .orElseGet(() -> alone(place));
    }

    /** By its kind; by its position where nobody has said what holds it, as a pin. */
    private static Saying alone(Place place) {
        boolean isPut = place.admin().country().isEmpty() && !place.code().isKnownAbroad();
        return isPut
                ? Saying.of(
                        "step.place",
                        place.placeName(),
                        Notation.DD.format(place.location()).orElseThrow())
                : Saying.of("step.place", place.placeName(), place.code().saying());
    }
}
