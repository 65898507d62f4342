package org.dateline.review;

import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;

/** Verdicts as words in project files. */
final class VerdictWords {

    private static final String TAKE = "take";
    private static final String ACCEPT = "accept";
    private static final String NOT_A_PLACE = "not-a-place";
    private static final String NOT_LOCATABLE = "not-locatable";
    private static final String LEAVE = "leave-to-program";
    private static final String RESPAN = "respan";
    private static final String ADD = "add";
    private static final String SPLIT = "split";

    private VerdictWords() {}

    static String of(Verdict verdict) {
        if (verdict instanceof Take) {
            return TAKE;
        }
        if (verdict instanceof Accept) {
            return ACCEPT;
        }
        if (verdict instanceof NotAPlace) {
            return NOT_A_PLACE;
        }
        if (verdict instanceof NotLocatable) {
            return NOT_LOCATABLE;
        }
        if (verdict instanceof LeaveToProgram) {
            return LEAVE;
        }
        if (verdict instanceof Split) {
            return SPLIT;
        }
        return verdict instanceof Add ? ADD : RESPAN;
    }

    /** The verdict of a step; its place is a number of the table. */
    static Verdict in(JsonValue step, RankingTable table) {
        JsonValue word = step.get("verdict");
        return switch (word.text()) {
            case TAKE -> new Take(table.place(step.get("place")));
            case ACCEPT -> new Accept();
            case NOT_A_PLACE -> new NotAPlace();
            case NOT_LOCATABLE -> new NotLocatable();
            case LEAVE -> new LeaveToProgram();
            case RESPAN -> step.get("to").as(to -> new Respan(to.span()));
            case ADD -> new Add();
            case SPLIT -> step.get("parts").as(parts -> new Split(parts.list(JsonValue::span)));
            default -> throw new JsonValue.Odd(word.path(), "is no verdict: " + word.text());
        };
    }
}
