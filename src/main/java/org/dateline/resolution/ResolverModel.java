package org.dateline.resolution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/**
 * The numbers that the ranker has learned: a weight for each feature and pass, and the coefficients of the confidence. Kept
 * as a text file of tab-separated lines, so that a change of the model can be read in a diff. Immutable.
 */
public final class ResolverModel {

    /** The file's name inside the folder of models. */
    public static final String FILE = "resolver.tsv";

    /** A first guess, and one in the light of it. */
    static final int PASSES = 2;

    private static final Saying REMEDY = Saying.of("trouble.restore.folder.datamodels.from.release");

    private final double[][] weights;
    private final double[] confidence;

    /**
     * A model.
     *
     * @param weights by pass and feature, in the order of {@link Lessons#featureNames}
     * @param confidence coefficients of the confidence
     */
    public ResolverModel(double[][] weights, double[] confidence) {
        this.weights = Stream.of(weights).map(double[]::clone).toArray(double[][]::new);
        this.confidence = confidence.clone();
        if (weights.length != PASSES || confidence.length != Confidence.COEFFICIENTS) {
            throw new IllegalArgumentException("a model needs " + PASSES + " passes");
        }
    }

    /** A copy of the weights by pass and feature. */
    public double[][] weights() {
        return Stream.of(weights).map(double[]::clone).toArray(double[][]::new);
    }

    /** The weights of a pass, by {@link Feature#ordinal}. Not to be changed. */
    double[] weights(int pass) {
        return weights[pass];
    }

    /** A copy of the coefficients of the confidence. */
    public double[] confidence() {
        return confidence.clone();
    }

    /**
     * Reads the model.
     *
     * @throws DataException when the file is missing or damaged
     */
    public static ResolverModel read(Path folder) throws DataException {
        Path file = folder.resolve(FILE);
        double[][] weights = new double[PASSES][Feature.values().length];
        double[] confidence = new double[Confidence.COEFFICIENTS];
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    read(line.split("\t"), weights, confidence);
                }
            }
        } catch (NoSuchFileException e) {
            throw new DataException(file, Saying.of("trouble.file.missing"), REMEDY, e);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DataException(
                    file, Saying.of("trouble.file.damaged.why", String.valueOf(e.getMessage())), REMEDY, e);
        }
        return new ResolverModel(weights, confidence);
    }

    private static void read(String[] columns, double[][] weights, double[] confidence) {
        double value = Double.parseDouble(columns[2]);
        if (columns[0].equals("confidence")) {
            confidence[Integer.parseInt(columns[1])] = value;
        } else {
            weights[Integer.parseInt(columns[0]) - 1][
                    Feature.valueOf(columns[1]).ordinal()] = value;
        }
    }

    /** Writes the model, with some comment lines before it. */
    public void write(Path file, List<String> comments) throws IOException {
        List<String> lines = new ArrayList<>();
        comments.forEach(comment -> lines.add("# " + comment));
        for (int pass = 0; pass < PASSES; pass++) {
            for (Feature feature : Feature.values()) {
                lines.add(line(String.valueOf(pass + 1), feature.name(), weights[pass][feature.ordinal()]));
            }
        }
        for (int i = 0; i < confidence.length; i++) {
            lines.add(line("confidence", String.valueOf(i), confidence[i]));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String line(String first, String second, double value) {
        return String.format(Locale.ROOT, "%s\t%s\t%.4f", first, second, value);
    }
}
