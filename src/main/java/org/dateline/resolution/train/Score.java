package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.geo.LatLon;

/** Counts of one run over a corpus and the figures made of them. */
final class Score {

    private static final double WORST_KM = 20039;
    private static final int BINS = 10;

    int gold;
    int guessed;
    int exact;
    int exactGuessed;
    int overlap;
    int located;
    int right;
    int rightByArea;
    private int goldPlaces;
    private int guessedPlaces;
    private int placesFound;
    private int placesRight;
    private int judged;
    private int judgedRight;
    private double errorArea;
    private final List<double[]> confidences = new ArrayList<>();
    private final List<double[]> allConfidences = new ArrayList<>();

    /**
     * Counts a recognised mention.
     *
     * @param tolerance kilometres within which the confidence counts as kept: more than the limit for a country, whose point is
     *     a convention, as is a province's
     */
    void resolved(Gold.Label label, Guess guess, double tolerance) {
        judged++;
        double km = guess.position()
                .map(at -> Scorer.km(label.position().orElseThrow(), at))
                .orElse(WORST_KM);
        errorArea += Math.log(1 + km) / Math.log(WORST_KM);
        boolean good = guess.position().isPresent() && km <= Scorer.LIMIT_KM;
        judgedRight += good ? 1 : 0;
        boolean isKept = km <= Math.max(tolerance, guess.reachKm());
        if (guess.position().isPresent()) {
            confidences.add(new double[] {guess.confidence(), isKept ? 1 : 0});
            allConfidences.add(new double[] {guess.confidence(), isKept ? 1 : 0});
        }
    }

    /** Counts a mention that was located but is no place. */
    void falseAlarm(Guess guess) {
        allConfidences.add(new double[] {guess.confidence(), 0});
    }

    void places(List<LatLon> wanted, List<LatLon> got) {
        goldPlaces += wanted.size();
        guessedPlaces += got.size();
        placesFound += (int) wanted.stream().filter(at -> isNear(at, got)).count();
        placesRight += (int) got.stream().filter(at -> isNear(at, wanted)).count();
    }

    private static boolean isNear(LatLon at, List<LatLon> others) {
        return others.stream().anyMatch(other -> Scorer.km(at, other) <= Scorer.LIMIT_KM);
    }

    /** Part of the recognised mentions that lie within the limit. */
    double accuracy() {
        return judged == 0 ? 0 : (double) judgedRight / judged;
    }

    double endToEnd() {
        return f1(right, located, gold);
    }

    private double placesF1() {
        double precision = guessedPlaces == 0 ? 0 : (double) placesRight / guessedPlaces;
        double recall = goldPlaces == 0 ? 0 : (double) placesFound / goldPlaces;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double f1(int hits, int guessed, int gold) {
        return guessed + gold == 0 ? 0 : 2.0 * hits / (guessed + gold);
    }

    /** The mean gap between confidence and accuracy over ten bins of confidence, weighted by their size; false alarms count. */
    double calibrationError() {
        return calibrationError(allConfidences);
    }

    private static double calibrationError(List<double[]> some) {
        double error = 0;
        for (double[] bin : bins(some)) {
            error += Math.abs(bin[1] - bin[2]);
        }
        return some.isEmpty() ? 0 : error / some.size();
    }

    /** By bin: count, sum of confidences, number of right ones. */
    private static double[][] bins(List<double[]> some) {
        double[][] bins = new double[BINS][3];
        for (double[] one : some) {
            double[] bin = bins[(int) Math.min(BINS - 1.0, one[0] * BINS)];
            bin[0]++;
            bin[1] += one[0];
            bin[2] += one[1];
        }
        return bins;
    }

    /**
     * The verdicts of one tenth of confidence.
     *
     * @param said mean confidence
     * @param right part of them that was right
     */
    record Bin(double said, double right, int count) {}

    /** The tenths that are not empty, ascending. */
    List<Bin> confidenceBins() {
        return Arrays.stream(bins(allConfidences))
                .filter(bin -> bin[0] > 0)
                .map(bin -> new Bin(bin[1] / bin[0], bin[2] / bin[0], (int) bin[0]))
                .toList();
    }

    /** One line a tenth: mean confidence, accuracy, count. */
    String curve() {
        StringBuilder lines = new StringBuilder();
        for (Bin bin : confidenceBins()) {
            lines.append(String.format(Locale.ROOT, "  said %.3f right %.3f of %d%n", bin.said, bin.right, bin.count));
        }
        return lines.toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold=%d predicted=%d exact_f1=%.3f overlap_f1=%.3f acc161=%.3f auc=%.3f e2e_f1=%.3f e2e_area_f1=%.3f"
                        + " places_f1=%.3f ece=%.3f ece_of_found=%.3f",
                gold,
                guessed,
                f1(exact, exactGuessed, gold),
                f1(overlap, guessed, gold),
                accuracy(),
                judged == 0 ? 1 : errorArea / judged,
                endToEnd(),
                f1(rightByArea, located, gold),
                placesF1(),
                calibrationError(),
                calibrationError(confidences));
    }
}
