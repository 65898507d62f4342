package org.dateline.resolution;

/**
 * How sure a verdict is: a logistic function of the winner's probability and of how it was found, fitted on articles that
 * the ranker had not seen, so that of the verdicts said to be 0.9 sure about nine in ten are right. Fitted with names as they were
 * recognised: a name that is none counts as wrong, and how sure the recogniser was is one of the inputs.
 */
final class Confidence {

    static final int COEFFICIENTS = 21;

    private static final double SAME_SPOT_KM = 60;
    private static final double MOST_LOGIT = 6;

    /** Which of the {@link #circumstances} tells how far from all else a candidate is. */
    private static final int STRAY = 9;

    /** Strays are rare: on a larger scale their coefficients are held back less in training. */
    private static final double STRAY_COUNTS = 1.5;

    /** The prominence of a large city. */
    private static final double KNOWN = 6;

    private Confidence() {}

    /** What the coefficients are multiplied with; the first is the constant, the last for the mention's {@link #certainty}. */
    static double[] inputs(Naming naming, int winner) {
        double[] seen = naming.circumstances[winner];
        Fit fit = naming.list.fit(winner);
        boolean country = naming.columns.isCountry(winner);
        double stray = STRAY_COUNTS * stray(naming, winner);
        return new double[] {
            1,
            logit(massAround(naming, winner)),
            Math.log(naming.size()),
            fit == Fit.PART || fit == Fit.ALIKE ? 1 : 0,
            fit == Fit.TRIMMED || fit == Fit.UNTYPED ? 1 : 0,
            country ? 1 : 0,
            Math.min(12, naming.columns.prominence[winner]) / 4,
            seen[0],
            seen[1],
            seen[2],
            seen[3],
            seen[4],
            Math.log(naming.mentions.size()),
            seen[5],
            seen[6],
            seen[7],
            seen[8],
            stray,
            stray * unknown(naming, winner),
            stray * (naming.size() == 1 ? 1 : 0),
            0,
        };
    }

    /** How sure the recogniser was, as the last input. */
    static double certainty(double certainty) {
        return logit(certainty);
    }

    /**
     * What tells of each candidate how far its probability can be trusted: in a text with no other name, that nothing speaks for a
     * famous place is no sign of error; that the only bearer of a name lies on another continent is one.
     *
     * @param context of the last pass
     */
    static double[][] circumstances(Naming naming, Matrix matrix, ContextFeatures context) {
        double alone = 1 / (1 + context.votes().others());
        double[][] seen = new double[naming.size()][];
        for (int i = 0; i < seen.length; i++) {
            double prominence = Math.min(12, naming.columns.prominence[i]) / 4;
            seen[i] = new double[] {
                matrix.get(i, Feature.FIRST),
                matrix.get(i, Feature.FIRST_LEAD),
                matrix.get(i, Feature.COUNTRY_BEST),
                matrix.get(i, Feature.LOG_NEAREST),
                matrix.get(i, Feature.IN_PAIR),
                alone,
                alone * prominence,
                alone * famous(naming, i),
                matrix.get(i, Feature.CAPITAL_AMONG_NATIONS),
                context.stray(naming, i, matrix),
            };
        }
        return seen;
    }

    /** See {@link ContextFeatures#stray}. */
    static double stray(Naming naming, int i) {
        return naming.circumstances[i][STRAY];
    }

    /** How little known a place is, 0 for a large city to 1 for a hamlet. */
    private static double unknown(Naming naming, int i) {
        return 1 - Math.min(KNOWN, naming.columns.prominence[i]) / KNOWN;
    }

    /** How much better known than a large city a place is: 0 for those that are not, 1 for the capitals of the world. */
    private static double famous(Naming naming, int i) {
        return Math.max(0, Math.min(1, (naming.columns.prominence[i] - KNOWN) / 3));
    }

    /** The part of the sum that the mentions of a name share. */
    static double shared(double[] coefficients, Naming naming, int winner) {
        double[] inputs = inputs(naming, winner);
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += coefficients[i] * inputs[i];
        }
        return sum;
    }

    /** The confidence of one mention. */
    static double of(double[] coefficients, double shared, double certainty) {
        double sum = shared + coefficients[COEFFICIENTS - 1] * certainty(certainty);
        return 1 / (1 + Math.exp(-sum));
    }

    /** A town and the district around it are rivals for the name but not for the spot: their probabilities add up. */
    private static double massAround(Naming naming, int winner) {
        double mass = 0;
        for (int i = 0; i < naming.size(); i++) {
            if (i == winner || naming.columns.km(i, naming.columns, winner) < SAME_SPOT_KM) {
                mass += naming.probability[i];
            }
        }
        return Math.min(1, mass);
    }

    private static double logit(double p) {
        double logit = Math.log(p / Math.max(1e-12, 1 - p));
        return Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit));
    }
}
