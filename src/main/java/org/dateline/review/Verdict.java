package org.dateline.review;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Unresolved;
import org.dateline.wording.Saying;

/** What a reader can decide about a mention. */
public sealed interface Verdict {

    /** A verdict that leaves the mention where it is in the text. */
    sealed interface Ruling extends Verdict {

        /**
         * The mention after the ruling.
         *
         * @param now the mention as it stands
         * @param program what the program had said of it
         */
        Reviewed on(Reviewed now, Resolution program);
    }

    /**
     * It is this place: another candidate, an entry of the gazetteer, or one of {@link ReaderPlace}.
     *
     * @param place the place
     */
    record Take(Place place) implements Ruling {
        public Take {
            Objects.requireNonNull(place);
        }

        @Override
        public Reviewed on(Reviewed now, Resolution program) {
            return new Reviewed(Decided.chosen(now.resolution(), place), Status.VERIFIED);
        }
    }

    /** The verdict in force is right; where there is no place, that there is none to be found. */
    record Accept() implements Ruling {
        @Override
        public Reviewed on(Reviewed now, Resolution program) {
            if (now.isDecided()) {
                return now;
            }
            return now.resolution()
                    .place()
                    .map(place -> new Reviewed(Decided.confirmed(now.resolution(), place), Status.VERIFIED))
                    .orElseGet(() -> new NotLocatable().on(now, program));
        }
    }

    /** It names no place: a person, a newspaper, a make of car. */
    record NotAPlace() implements Ruling {
        @Override
        public Reviewed on(Reviewed now, Resolution program) {
            var gone = new Unresolved(now.resolution().mention(), Saying.of("reader.not.place"));
            return new Reviewed(gone, Status.REJECTED);
        }
    }

    /** It names a place that cannot be located. */
    record NotLocatable() implements Ruling {
        @Override
        public Reviewed on(Reviewed now, Resolution program) {
            var nowhere = new Unresolved(now.resolution().mention(), Decided.NOWHERE);
            return new Reviewed(nowhere, Status.NOT_LOCATABLE);
        }
    }

    /** The reader takes no side after all: the program's verdict is in force again. */
    record LeaveToProgram() implements Ruling {
        @Override
        public Reviewed on(Reviewed now, Resolution program) {
            return now.isDecided() ? new Reviewed(program, Status.UNVERIFIED) : now;
        }
    }

    /**
     * The mention is longer, shorter or elsewhere; what has been decided about it stays. Mentions that the new span touches
     * are absorbed.
     *
     * @param to its right span, not empty
     */
    record Respan(Span to) implements Verdict {
        public Respan {
            if (to.length() == 0) {
                throw new IllegalArgumentException("a mention of no words at " + to.start());
            }
        }
    }

    /**
     * One mention is really several: "Idlib-Aleppo". What had been decided about the whole says nothing of its parts; the
     * program proposes a place for each, if its reranker knows.
     *
     * @param parts at least two spans within the mention, in reading order, apart from each other and none of them empty
     */
    record Split(List<Span> parts) implements Verdict {
        public Split {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a split into " + parts.size());
            }
            int end = 0;
            for (Span part : parts) {
                if (part.length() == 0 || part.start() < end) {
                    throw new IllegalArgumentException("not a part of its own: " + part);
                }
                end = part.end();
            }
        }
    }

    /** These words name a place and were missed. The program proposes which, if its reranker knows. */
    record Add() implements Verdict {}
}
