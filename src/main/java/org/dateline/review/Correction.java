package org.dateline.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Span;

/**
 * One thing that a reader decided.
 *
 * @param at the mention pointed at; for {@link Verdict.Add} the words that were missed
 * @param others further mentions that the reader pointed at together with it, decided in the same way; mostly none. Words
 *     and parts of a mention are changed for one mention at a time, so {@link Verdict.Respan} and {@link Verdict.Split} pass
 *     them over
 * @param scope how far it reaches from each of them
 * @param verdict what was decided
 * @param who who decided, in a word
 * @param when at what time
 */
public record Correction(Span at, List<Span> others, Scope scope, Verdict verdict, String who, Instant when) {

    /** Who decides when nobody has given a name. */
    public static final String READER = "reader";

    public Correction {
        Objects.requireNonNull(at);
        others = List.copyOf(others);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
    }

    /** A correction that points at one mention. */
    public Correction(Span at, Scope scope, Verdict verdict, String who, Instant when) {
        this(at, List.of(), scope, verdict, who, when);
    }

    /** What the reader decides now. */
    public static Correction of(Span at, Scope scope, Verdict verdict, Clock clock) {
        return new Correction(at, scope, verdict, READER, clock.instant());
    }

    /**
     * What the reader decides now about several mentions at once.
     *
     * @param mentions at least one
     */
    public static Correction of(List<Span> mentions, Scope scope, Verdict verdict, Clock clock) {
        return new Correction(
                mentions.get(0), mentions.subList(1, mentions.size()), scope, verdict, READER, clock.instant());
    }

    /** The same at another moment. */
    public Correction at(Instant moment) {
        return new Correction(at, others, scope, verdict, who, moment);
    }

    /** Every mention pointed at. */
    public List<Span> pointedAt() {
        var all = new ArrayList<>(List.of(at));
        all.addAll(others);
        return List.copyOf(all);
    }
}
