package org.dateline.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.wording.Saying;

/** The verdict on a mention. */
public sealed interface Resolution {

    Mention mention();

    /** The candidates, best first; empty when nothing was found. */
    List<Candidate> candidates();

    /** How likely it is that the mention names a place and that it is {@link #place()}, 0 to 1. */
    double confidence();

    /** The place chosen; for an ambiguous mention the best guess. */
    default Optional<Place> place() {
        return candidates().stream().findFirst().map(Candidate::place);
    }

    /** The same where its text stands so many characters further on in a longer one. */
    Resolution shifted(int by);

    /** One place stands out. */
    record Resolved(Mention mention, List<Candidate> candidates, double confidence) implements Resolution {
        public Resolved {
            candidates = checked(candidates, confidence);
        }

        @Override
        public Resolution shifted(int by) {
            return new Resolved(mention.shifted(by), candidates, confidence);
        }
    }

    /** Several places fit about equally well: drawn hollow. */
    record Ambiguous(Mention mention, List<Candidate> candidates, double confidence) implements Resolution {
        public Ambiguous {
            candidates = checked(candidates, confidence);
        }

        @Override
        public Resolution shifted(int by) {
            return new Ambiguous(mention.shifted(by), candidates, confidence);
        }
    }

    /**
     * No place: listed, never drawn.
     *
     * @param because one plain sentence for the reader, without its full stop
     */
    record Unresolved(Mention mention, Saying because) implements Resolution {
        public Unresolved {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(because);
        }

        /** A reason in words that are the same in every language. */
        public Unresolved(Mention mention, String because) {
            this(mention, Saying.verbatim(because));
        }

        @Override
        public Resolution shifted(int by) {
            return new Unresolved(mention.shifted(by), because);
        }

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    private static List<Candidate> checked(List<Candidate> candidates, double confidence) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a candidate");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
        return List.copyOf(candidates);
    }
}
