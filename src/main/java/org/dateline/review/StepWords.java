package org.dateline.review;

import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.Place;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;

/** Steps and places in plain words. */
final class StepWords {

    private StepWords() {}

    static String of(Step step) {
        int mentions = step.touched().size();
        String reach = mentions == 1 ? "" : " for " + mentions + " mentions";
        return what(step) + reach + (step.correction().scope() == Scope.FROM_NOW_ON ? ", from now on" : "");
    }

    private static String what(Step step) {
        Verdict verdict = step.correction().verdict();
        int others = step.correction().others().size();
        String name = step.name() + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"));
        if (verdict instanceof Take take) {
            return name + " → " + label(take.place());
        }
        if (verdict instanceof Accept) {
            return name + ": accepted";
        }
        if (verdict instanceof NotAPlace) {
            return name + ": not a place";
        }
        if (verdict instanceof NotLocatable) {
            return name + ": cannot be located";
        }
        if (verdict instanceof LeaveToProgram) {
            return name + ": left to the program";
        }
        if (verdict instanceof Add) {
            return name + ": added";
        }
        if (verdict instanceof Split split) {
            return name + ": split into " + split.parts().size();
        }
        return name + ": marked as " + respanned(step, (Respan) verdict);
    }

    private static String respanned(Step step, Respan respan) {
        return step.after().stream()
                .filter(entry -> entry.span().equals(respan.to()))
                .map(Reviewed::surface)
                .findFirst()
                .orElse(step.name());
    }

    /** A place with what tells it from its namesakes: "Kandahar, Helmand". */
    static String label(Place place) {
        return place.admin()
                .admin1()
                .map(Unit::name)
                .filter(unit -> !unit.equals(place.name()))
                .or(() -> place.admin().country().map(Unit::name).filter(unit -> !unit.equals(place.name())))
                .map(unit -> place.name() + ", " + unit)
                .orElse(place.name());
    }
}
