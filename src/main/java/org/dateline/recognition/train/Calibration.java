package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares how sure a model said it was with how often it was right. */
final class Calibration {

    private static final int BINS = 10;

    private final List<double[]> judged = new ArrayList<>();

    void add(double certainty, boolean right) {
        judged.add(new double[] {Math.max(1e-6, Math.min(1 - 1e-6, certainty)), right ? 1 : 0});
    }

    double logLoss() {
        return judged.stream()
                .mapToDouble(j -> -Math.log(j[1] == 1 ? j[0] : 1 - j[0]))
                .average()
                .orElse(0);
    }

    /** Expected calibration error over ten bins of equal width. */
    double error() {
        double error = 0;
        for (double[] bin : bins()) {
            error += bin[0] == 0 ? 0 : Math.abs(bin[1] - bin[2]) / judged.size();
        }
        return error;
    }

    private double[][] bins() {
        double[][] bins = new double[BINS][3];
        for (double[] j : judged) {
            double[] bin = bins[Math.min(BINS - 1, (int) (j[0] * BINS))];
            bin[0]++;
            bin[1] += j[0];
            bin[2] += j[1];
        }
        return bins;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (double[] bin : bins()) {
            if (bin[0] > 0) {
                table.append(String.format(Locale.ROOT, " %.2f:%.2f(%.0f)", bin[1] / bin[0], bin[2] / bin[0], bin[0]));
            }
        }
        return String.format(Locale.ROOT, "ece=%.3f said:was(n)%s", error(), table);
    }
}
