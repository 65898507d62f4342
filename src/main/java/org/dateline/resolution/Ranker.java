package org.dateline.resolution;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.Cores;
import org.dateline.article.Interruption;
import org.dateline.gazetteer.Gazetteer;

/**
 * Ranks the candidates of every name of an article: a conditional logit over their {@link Feature}s, in passes, each in the
 * light of what the last one found. Holds no state between articles; safe for any number of threads.
 */
final class Ranker {

    /** Part of a name's first vote that goes to all its candidates alike, so that small places have a voice. */
    private static final double EVEN = 0.3;

    /** Sharpness of the first vote in prominence. */
    private static final double SHARPNESS = 1.2;

    /** The article is about a country to which at least this part of its names points. */
    private static final double ABOUT = 0.12;

    /** Names that are looked at in one go. */
    static final int STRETCH = 200;

    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private final ResolverModel model;
    private final Cores cores;

    /** A ranker that visits the names in order of first mention, on the thread that asks. */
    Ranker(Gazetteer gazetteer, Candidates candidates, ResolverModel model) {
        this(gazetteer, candidates, model, Cores.one());
    }

    Ranker(Gazetteer gazetteer, Candidates candidates, ResolverModel model, Cores cores) {
        this.cores = cores;
        this.gazetteer = gazetteer;
        this.candidates = candidates;
        this.model = model;
    }

    /** What is done with the features of a name once they are known: scoring, or keeping them for training. */
    interface Visitor {
        void visit(int pass, Naming naming, Matrix matrix);
    }

    /** Leaves in each naming its scores and probabilities. */
    void rank(Story story, Lean lean, Visitor visitor) {
        prepare(story);
        for (int pass = 0; pass < ResolverModel.PASSES; pass++) {
            pass(story, lean, pass, visitor);
        }
    }

    /** First votes, and a search for parts of names in the countries that they point to. */
    void prepare(Story story) {
        story.namings().forEach(Ranker::firstVotes);
        searchOn(story);
    }

    private void pass(Story story, Lean lean, int pass, Visitor visitor) {
        List<Naming> namings = story.namings();
        ContextFeatures context = new ContextFeatures(namings, story.backdrop());
        double[][] scores = new double[namings.size()][];
        cores.share(
                namings.size(),
                STRETCH,
                (from, to) -> score(namings.subList(from, to), context, lean, pass, scores, visitor));
        for (Naming naming : namings) {
            naming.score = scores[naming.index];
            naming.probability = softmax(scores[naming.index]);
        }
    }

    private void score(
            List<Naming> namings, ContextFeatures context, Lean lean, int pass, double[][] scores, Visitor visitor) {
        Matrix matrix = new Matrix();
        SentenceFeatures sentence = new SentenceFeatures();
        for (Naming naming : namings) {
            Interruption.check();
            fill(naming, context, matrix);
            sentence.fill(naming, matrix);
            scores[naming.index] = score(naming, lean, matrix, model.weights(pass));
            if (pass == ResolverModel.PASSES - 1) {
                naming.circumstances = Confidence.circumstances(naming, matrix, context);
                naming.ruleSums = ruleSums(naming, lean, matrix, model.weights(pass));
            }
            visitor.visit(pass, naming, matrix);
        }
    }

    static void fill(Naming naming, ContextFeatures context, Matrix matrix) {
        matrix.reset(naming.size());
        OwnFeatures.fill(naming, matrix);
        PairFeatures.fill(naming, matrix);
        context.fill(naming, matrix);
    }

    private static double[] score(Naming naming, Lean lean, Matrix matrix, double[] weights) {
        double[] scores = new double[naming.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = matrix.dot(i, weights) + lean.weight(naming, i);
        }
        return scores;
    }

    private static double[][] ruleSums(Naming naming, Lean lean, Matrix matrix, double[] weights) {
        double[][] sums = new double[naming.size()][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = matrix.ruleSums(i, weights);
            sums[i][Rule.HINT.ordinal()] += lean.weight(naming, i);
        }
        return sums;
    }

    private static void firstVotes(Naming naming) {
        double[] scores = new double[naming.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = SHARPNESS * naming.columns.prominence[i];
        }
        double[] p = softmax(scores);
        for (int i = 0; i < p.length; i++) {
            p[i] = (1 - EVEN) * p[i] + EVEN / p.length;
        }
        naming.probability = p;
    }

    private void searchOn(Story story) {
        if (story.namings().stream().allMatch(naming -> naming.size() > 0)) {
            return;
        }
        Votes votes = new Votes(story.namings());
        double needed = Math.max(0.5, ABOUT * (votes.others() + 1));
        for (Naming naming : story.namings()) {
            if (naming.size() == 0 && !naming.isDemonym() && naming.isName()) {
                Shortlist list = found(naming.name, votes.countriesAbove(needed));
                naming.refill(list, new Columns(gazetteer, list));
                firstVotes(naming);
            }
        }
    }

    private Shortlist found(String name, int[] about) {
        Shortlist list = new Shortlist();
        for (int country : about) {
            list.addAll(candidates.alike(name, country));
        }
        return list.isEmpty()
                ? candidates.partly(name, country -> Arrays.stream(about).anyMatch(c -> c == country))
                : list;
    }

    static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] p = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scores[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
