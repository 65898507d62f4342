package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.Mention;

/** Lays open what the ranker sees, for its trainer. Immutable and safe for any number of threads. */
public final class Lessons {

    private final Gazetteer gazetteer;
    private final Candidates candidates;

    public Lessons(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.candidates = new Candidates(gazetteer);
    }

    /**
     * One name of an article in one pass.
     *
     * @param mentions the indexes of its mentions
     * @param rows its candidates
     * @param features by candidate and feature, in the order of {@link #featureNames}
     * @param probability of each candidate after the last pass
     * @param confidence inputs of the confidence if a candidate wins, by candidate
     */
    public record Lesson(
            List<Integer> mentions, int[] rows, double[][] features, double[] probability, double[][] confidence) {}

    public static List<String> featureNames() {
        return Stream.of(Feature.values()).map(Feature::name).toList();
    }

    /** Inputs of the confidence for a mention of which the recogniser was so sure. */
    public static double[] withCertainty(double[] inputs, double certainty) {
        double[] all = inputs.clone();
        all[all.length - 1] = Confidence.certainty(certainty);
        return all;
    }

    public static int passes() {
        return ResolverModel.PASSES;
    }

    /** Number of coefficients of the confidence. */
    public static int confidenceInputs() {
        return Confidence.COEFFICIENTS;
    }

    /**
     * The names of an article with the features of one pass; the passes before it are run with the model's weights.
     *
     * @param pass from 0
     */
    public List<Lesson> of(Article article, List<Mention> mentions, ResolverModel model, int pass) {
        Story story = Story.read(gazetteer, candidates, article, mentions);
        List<double[][]> features = new ArrayList<>();
        Lean none = new Lean(Hint.NONE, Optional.empty(), gazetteer);
        new Ranker(gazetteer, candidates, model).rank(story, none, (at, naming, matrix) -> {
            if (at == pass) {
                double[][] rows = new double[naming.size()][];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = matrix.row(i);
                }
                features.add(rows);
            }
        });
        List<Lesson> lessons = new ArrayList<>();
        for (Naming naming : story.namings()) {
            lessons.add(lesson(naming, features.get(naming.index)));
        }
        return lessons;
    }

    private static Lesson lesson(Naming naming, double[][] features) {
        int[] rows = new int[naming.size()];
        double[][] confidence = new double[naming.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = naming.list.row(i);
            confidence[i] = Confidence.inputs(naming, i);
        }
        return new Lesson(List.copyOf(naming.mentions), rows, features, naming.probability, confidence);
    }
}
