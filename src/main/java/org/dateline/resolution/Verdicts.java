package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.Mention;

/** Turns the ranks of one article into verdicts: candidates with their evidence, confidence, and whether it is a tie. */
final class Verdicts {

    private static final int MOST_CANDIDATES = 8;

    /** Candidates less likely than this are not worth a reader's time; the runner-up is always kept. */
    private static final double LEAST_PROBABILITY = 0.002;

    /** A runner-up this close to the winner, as a part of the winner's probability, makes a tie, if it lies far away. */
    private static final double TIE = 0.5;

    private static final double FAR_KM = 161;

    /** Two places as near as this stand on the same ground, as a district and its seat. */
    private static final double SAME_GROUND_KM = 10;

    private final Gazetteer gazetteer;
    private final ResolverModel model;
    private final Reasons reasons;

    Verdicts(Story story, Gazetteer gazetteer, ResolverModel model) {
        this.gazetteer = gazetteer;
        this.model = model;
        this.reasons = new Reasons(new Wording(story, gazetteer));
    }

    /**
     * From here on a place counts as far from all else that the article speaks of. Of such verdicts on LGL and GeoVirus, by models
     * that had not seen them, none was right of 42 with less confidence than {@link #HOPELESS}.
     */
    private static final double STRAY = 0.35;

    private static final double HOPELESS = 0.3;
    private static final double UNSURE = 0.5;

    /**
     * One name's verdict, which its mentions share but for their certainty.
     *
     * @param stray whether the first candidate is far from all else that the article speaks of
     */
    record Shared(List<Candidate> candidates, ToDoubleFunction<Mention> confidence, boolean tied, boolean stray) {

        Resolution of(Mention mention) {
            double sure = confidence.applyAsDouble(mention);
            if (stray && sure < HOPELESS) {
                return new Resolution.Unresolved(mention, Missing.tooFar(mention, candidates.get(0)));
            }
            return tied || stray && sure < UNSURE
                    ? new Resolution.Ambiguous(mention, candidates, sure)
                    : new Resolution.Resolved(mention, candidates, sure);
        }

        /** On a mention that a reader has placed: nothing is too far away for a reader. */
        Resolution ofDecided(Mention mention) {
            return new Resolution.Resolved(mention, candidates, confidence.applyAsDouble(mention));
        }
    }

    /** The verdict on a name that has candidates. */
    Shared on(Naming naming) {
        double[] p = naming.probability;
        int[] ranked = ranked(naming.score);
        int[] told = asTold(naming, ranked);
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < ranked.length; rank++) {
            double probability = p[ranked[rank]];
            if (rank < 2 || probability >= LEAST_PROBABILITY) {
                int i = told[rank];
                candidates.add(new Candidate(
                        gazetteer.place(naming.list.row(i)), probability, reasons.of(naming, i, naming.ruleSums[i])));
            }
        }
        boolean tied = ranked.length > 1
                && p[ranked[1]] > TIE * p[ranked[0]]
                && naming.columns.km(ranked[0], naming.columns, ranked[1]) > FAR_KM;
        double[] coefficients = model.confidence();
        double shared = Confidence.shared(coefficients, naming, ranked[0]);
        return new Shared(
                candidates,
                mention -> Confidence.of(coefficients, shared, mention.certainty()),
                tied,
                isStray(naming, ranked[0]));
    }

    /** A place that the reader's hint speaks for is where it should be. */
    private static boolean isStray(Naming naming, int i) {
        return Confidence.stray(naming, i) > STRAY && naming.ruleSums[i][Rule.HINT.ordinal()] <= 0;
    }

    /**
     * The ranked candidates, led by one of the kind that the word beside the name tells, if it stands where the first does
     * or holds it: the rest of an article speaks for a district as it speaks for its seat and its province, and so do the corpora
     * that the ranks were learnt from, which tell places apart by position alone.
     */
    private static int[] asTold(Naming naming, int[] ranked) {
        int[] told = ranked.clone();
        for (int rank = 1; rank < told.length && !fits(naming, told[0]); rank++) {
            if (fits(naming, told[rank]) && isOnTheGroundOf(naming, told[rank], ranked[0])) {
                told[0] = told[rank];
                told[rank] = ranked[0];
            }
        }
        return told;
    }

    private static boolean isOnTheGroundOf(Naming naming, int i, int first) {
        return naming.columns.km(first, naming.columns, i) < SAME_GROUND_KM || isProvinceOf(naming, i, first);
    }

    private static boolean isProvinceOf(Naming naming, int unit, int i) {
        return naming.columns.code[unit] == FeatureCode.ADM1 && naming.columns.admin1[i] == naming.list.row(unit);
    }

    /** Where a district and its province share a name, "region" means the province. */
    private static boolean fits(Naming naming, int i) {
        if (naming.type.isEmpty()) {
            return true;
        }
        boolean lesser = naming.type.get() == TypeWord.REGION
                && naming.columns.code[i] == FeatureCode.ADM2
                && IntStream.range(0, naming.size()).anyMatch(unit -> isProvinceOf(naming, unit, i));
        return !lesser && naming.type.get().fits(naming.columns.code[i]);
    }

    /** The candidates with the highest scores, highest first; of equal ones the first. */
    private static int[] ranked(double[] scores) {
        int[] ranked = new int[Math.min(MOST_CANDIDATES, scores.length)];
        int filled = 0;
        for (int i = 0; i < scores.length; i++) {
            int at = Math.min(filled, ranked.length - 1);
            boolean better = filled < ranked.length || scores[i] > scores[ranked[at]];
            while (better && at > 0 && scores[i] > scores[ranked[at - 1]]) {
                ranked[at] = ranked[at - 1];
                at--;
            }
            if (better) {
                ranked[at] = i;
                filled = Math.min(ranked.length, filled + 1);
            }
        }
        return ranked;
    }
}
