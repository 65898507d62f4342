package org.dateline.resolution;

/**
 * How sure a verdict is: a logistic function of the winner's probability and of how it was found, fitted on articles that
 * the ranker had not seen, so that of the verdicts said to be 0.9 sure about nine in ten are right. Fitted with names as they were
 * recognised: a name that is none counts as wrong, and how sure the recogniser was is one of the inputs.
 */
final class Confidence {

    static final int COEFFICIENTS = 19;

    private static final double SAME_SPOT_KM = 60;
    private static final double MOST_LOGIT = 6;

    private Confidence() {}

    /** What the coefficients are multiplied with; the first is the constant, the last for the mention's {@link #certainty}. */
    static double[] inputs(Naming naming, int winner) {
        double[] seen = naming.circumstances[winner];
        Fit fit = naming.list.fit(winner);
        boolean country = naming.columns.isCountry(winner);
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
            seen[5],
            seen[6],
            Math.log(naming.mentions.size()),
            seen[7],
            seen[8],
            seen[9],
            0,
        };
    }

    /** How sure the recogniser was, as the last input. */
    static double certainty(double certainty) {
        return logit(certainty);
    }

    /**
     * What tells of each candidate how far its probability can be trusted: in a text with no other name, that nothing speaks for a
     * famous place is no sign of error.
     *
     * @param others how many other names the article has
     */
    static double[][] circumstances(Naming naming, Matrix matrix, double others) {
        double alone = 1 / (1 + others);
        double[][] seen = new double[naming.size()][];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new double[] {
                matrix.get(i, Feature.FIRST),
                matrix.get(i, Feature.FIRST_LEAD),
                matrix.get(i, Feature.COUNTRY_SHARE),
                matrix.get(i, Feature.COUNTRY_BEST),
                matrix.get(i, Feature.PROVINCE_SHARE),
                matrix.get(i, Feature.LOG_NEAREST),
                matrix.get(i, Feature.IN_PAIR),
                alone,
                alone * Math.min(12, naming.columns.prominence[i]) / 4,
                matrix.get(i, Feature.CAPITAL_AMONG_NATIONS),
            };
        }
        return seen;
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
