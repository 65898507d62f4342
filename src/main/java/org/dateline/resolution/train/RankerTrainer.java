package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Lessons;
import org.dateline.resolution.ResolverModel;

/** Trains the passes of the ranker one after the other, and the confidence on articles that the ranker has not seen. */
final class RankerTrainer {

    /** A candidate this near to the labelled point is as good as right; farther ones fade. */
    private static final double NEAR_KM = 30;

    /** What a candidate of the wrong kind counts against one of the right kind in the same spot. */
    private static final double OTHER_KIND = 0.05;

    private static final List<String> NAMES = Lessons.featureNames();
    private static final double DECAY = 3e-4;
    static final int FOLDS = 4;

    private final Gazetteer gazetteer;
    private final Lessons lessons;
    private final long seed;
    private final List<Gold.Labelled> world;
    private final List<Gold.Labelled> brief;
    private final Function<Gold.Labelled, List<Mention>> recognized;

    /**
     * @param recognized finds the names of an article as the program would on text that it has not learned from
     */
    RankerTrainer(Gazetteer gazetteer, long seed, Function<Gold.Labelled, List<Mention>> recognized) {
        this.recognized = recognized;
        this.gazetteer = gazetteer;
        this.lessons = new Lessons(gazetteer);
        this.seed = seed;
        this.world = new WorldArticles(gazetteer, seed).write();
        this.brief = new WorldArticles(gazetteer, seed + 1).brief();
    }

    /**
     * A model with its confidence, which is learned on folds of the same articles, split by group, and on invented texts of hardly
     * more than one name, of which corpora have none.
     */
    ResolverModel train(List<Gold.Labelled> articles) {
        List<ConfidenceTrainer.Outcome> outcomes = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            ResolverModel model = weights(filter(articles, a -> fold(a) != out));
            filter(articles, a -> fold(a) == out).forEach(a -> outcomes(a, model, outcomes));
            filter(brief, a -> fold(a) == out).forEach(a -> outcomes(a, model, outcomes));
        }
        double[] confidence = new ConfidenceTrainer().train(outcomes);
        return new ResolverModel(weights(articles).weights(), confidence);
    }

    /** The name of a corpus leads those of its articles: "LGL" of "LGL-17". */
    private static String corpus(Gold.Labelled article) {
        return article.id().replaceFirst("-[^-]*$", "");
    }

    static int fold(Gold.Labelled article) {
        return Math.floorMod(article.group().hashCode() * 31 + 7, FOLDS);
    }

    private static List<Gold.Labelled> filter(
            List<Gold.Labelled> articles, java.util.function.Predicate<Gold.Labelled> wanted) {
        return articles.stream().filter(wanted).toList();
    }

    /** A model without confidence. */
    ResolverModel weights(List<Gold.Labelled> articles) {
        int width = Lessons.featureNames().size();
        double[][] weights = new double[Lessons.passes()][width];
        for (int pass = 0; pass < weights.length; pass++) {
            ResolverModel soFar = new ResolverModel(weights, new double[Lessons.confidenceInputs()]);
            List<Example> examples = new ArrayList<>();
            for (Gold.Labelled article : articles) {
                examples.addAll(examples(article, soFar, pass));
            }
            for (Gold.Labelled article : world) {
                examples.addAll(examples(article, soFar, pass));
            }
            weights[pass] = new LogitTrainer(DECAY, seed + pass).train(examples, width);
        }
        return new ResolverModel(weights, new double[Lessons.confidenceInputs()]);
    }

    private List<Example> examples(Gold.Labelled article, ResolverModel soFar, int pass) {
        List<Gold.Label> labels = sorted(article);
        List<Example> examples = new ArrayList<>();
        for (Lessons.Lesson lesson : lessons.of(article.article(), mentions(article), soFar, pass)) {
            double[] target = new double[lesson.rows().length];
            int counted = 0;
            for (int mention : lesson.mentions()) {
                Gold.Label label = labels.get(mention);
                if (label.counts() && target.length > 1 && addTarget(lesson, label, target)) {
                    counted++;
                }
            }
            if (counted > 0) {
                double sum = Arrays.stream(target).sum();
                double[] share = Arrays.stream(target).map(t -> t / sum).toArray();
                examples.add(new Example(lesson.features(), share, Math.sqrt(counted)));
            }
        }
        return examples;
    }

    /** Adds 1 over the candidates near the label, the nearest most; false when there is none. */
    private boolean addTarget(Lessons.Lesson lesson, Gold.Label label, double[] target) {
        double[] closeness = new double[target.length];
        double sum = 0;
        for (int c = 0; c < target.length; c++) {
            double km = km(lesson.rows()[c], label);
            closeness[c] = km <= Scorer.LIMIT_KM ? (Math.exp(-km / NEAR_KM) + 0.003) * kind(lesson, c) : 0;
            sum += closeness[c];
        }
        for (int c = 0; sum == 0 && c < target.length; c++) {
            closeness[c] = km(lesson.rows()[c], label) <= tolerance(lesson.rows()[c]) ? 1 : 0;
        }
        sum = Arrays.stream(closeness).sum();
        for (int c = 0; sum > 0 && c < target.length; c++) {
            target[c] += closeness[c] / sum;
        }
        return sum > 0;
    }

    /**
     * A corpus cannot tell a town from the district around it, because both lie within the limit. The text can: with a type
     * word the name means that kind, without one the town.
     */
    private static double kind(Lessons.Lesson lesson, int c) {
        double[] features = lesson.features()[c];
        if (has(features, "TYPE_INSIDE") || has(features, "TYPE_BESIDE")) {
            return 1;
        }
        boolean other = has(features, "TYPE_INSIDE_NOT")
                || has(features, "TYPE_BESIDE_NOT")
                || has(features, "NATURE_ARTICLED_NOT");
        boolean areaOfTown = has(features, "NAMESAKE_OF_TOWN") || has(features, "DISTRICT_UNTYPED");
        return other || areaOfTown ? OTHER_KIND : 1;
    }

    private static boolean has(double[] features, String name) {
        return features[NAMES.indexOf(name)] > 0;
    }

    /** Gazetteers place a country anywhere in it: its own extent is near enough. */
    private double tolerance(int row) {
        boolean wide = gazetteer.code(row).isCountry()
                || gazetteer.code(row) == FeatureCode.ADM1
                || gazetteer.code(row) == FeatureCode.CONT;
        return wide ? Math.max(Scorer.LIMIT_KM, gazetteer.precisionMetres(row) / 1000) : Scorer.LIMIT_KM;
    }

    private double km(int row, Gold.Label label) {
        LatLon at = new LatLon(gazetteer.lat(row), gazetteer.lon(row));
        return Scorer.km(at, label.position().orElseThrow());
    }

    private void outcomes(Gold.Labelled article, ResolverModel model, List<ConfidenceTrainer.Outcome> outcomes) {
        List<Mention> mentions = recognized.apply(article);
        int last = Lessons.passes() - 1;
        for (Lessons.Lesson lesson : lessons.of(article.article(), mentions, model, last)) {
            Optional<Integer> best = best(lesson.probability());
            for (int at : lesson.mentions()) {
                Mention mention = mentions.get(at);
                if (best.isPresent() && mention.role() != Role.DEMONYM) {
                    double[] inputs = Lessons.withCertainty(lesson.confidence()[best.get()], mention.certainty());
                    verdict(article, mention, lesson.rows()[best.get()])
                            .ifPresent(isRight ->
                                    outcomes.add(new ConfidenceTrainer.Outcome(inputs, isRight, corpus(article))));
                }
            }
        }
    }

    /** Whether a mention is a labelled place and lies where a row says; empty where the labels leave it open. */
    private Optional<Boolean> verdict(Gold.Labelled article, Mention mention, int row) {
        List<Gold.Label> touched = article.labels().stream()
                .filter(label -> label.span().overlaps(mention.span()))
                .toList();
        Optional<Gold.Label> counted =
                touched.stream().filter(Gold.Label::counts).findFirst();
        if (counted.isPresent()) {
            return counted.map(label -> km(row, label) <= tolerance(row));
        }
        return touched.isEmpty() ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Integer> best(double[] probability) {
        return java.util.stream.IntStream.range(0, probability.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> probability[i]));
    }

    private static List<Gold.Label> sorted(Gold.Labelled article) {
        List<Gold.Label> labels = new ArrayList<>(article.labels());
        labels.sort(Comparator.comparing(Gold.Label::span));
        return labels;
    }

    /** The labels as a perfect recogniser would give them. */
    static List<Mention> mentions(Gold.Labelled article) {
        return sorted(article).stream()
                .map(label -> new Mention(
                        label.span(), label.span().of(article.article().text()), role(article, label), 1))
                .toList();
    }

    private static Role role(Gold.Labelled article, Gold.Label label) {
        boolean dateline = article.article().paragraphs().stream()
                .anyMatch(paragraph -> paragraph
                        .dateline()
                        .filter(span -> span.contains(label.span()))
                        .isPresent());
        if (dateline) {
            return Role.DATELINE;
        }
        return label.kind().equals("demonym") ? Role.DEMONYM : Role.PLACE;
    }
}
