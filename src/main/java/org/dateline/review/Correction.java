package org.dateline.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.dateline.article.Span;

/**
 * One thing that a reader decided.
 *
 * @param at the mention pointed at; for {@link Verdict.Add} the words that were missed
 * @param scope how far it reaches from there
 * @param verdict what was decided
 * @param who who decided, in a word
 * @param when at what time
 */
public record Correction(Span at, Scope scope, Verdict verdict, String who, Instant when) {

    /** Who decides when nobody has given a name. */
    public static final String READER = "reader";

    public Correction {
        Objects.requireNonNull(at);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
    }

    /** What the reader decides now. */
    public static Correction of(Span at, Scope scope, Verdict verdict, Clock clock) {
        return new Correction(at, scope, verdict, READER, clock.instant());
    }
}
