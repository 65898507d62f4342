package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.ResolverModel;

/**
 * Trains {@code data/models/resolver.tsv} and prints how well it does on names that are recognised perfectly: by folds of
 * each corpus, on each corpus when trained on the others, and of the model that is written, which has seen all.
 *
 * <pre>
 * mvn -q compile exec:java is not needed; with the classes compiled:
 * java -cp target/classes:... org.dateline.resolution.train.TrainResolver data LGL.jsonl GeoVirus.jsonl Conflict.jsonl
 * </pre>
 */
public final class TrainResolver {

    private static final long SEED = 20260101;
    private static final int FOLDS = 5;

    private final Gazetteer gazetteer;
    private final RankerTrainer trainer;
    private final Path tables;
    private final StringBuilder report = new StringBuilder();

    private TrainResolver(Gazetteer gazetteer, Path tables) {
        this.gazetteer = gazetteer;
        this.trainer = new RankerTrainer(gazetteer, SEED);
        this.tables = tables;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: TrainResolver DATA-FOLDER CORPUS.jsonl...");
        }
        Path data = Path.of(args[0]);
        Map<String, List<Gold.Labelled>> corpora = new LinkedHashMap<>();
        for (String file : List.of(args).subList(1, args.length)) {
            corpora.put(Path.of(file).getFileName().toString(), GoldReader.read(Path.of(file)));
        }
        Path tables = Path.of(args[1]).toAbsolutePath().getParent().getParent();
        TrainResolver run = new TrainResolver(GazetteerFile.open(data.resolve("gazetteer")), tables);
        run.measure(corpora);
        run.write(corpora, data.resolve("models").resolve(ResolverModel.FILE));
    }

    private void measure(Map<String, List<Gold.Labelled>> corpora) throws IOException {
        for (var corpus : corpora.entrySet()) {
            if (corpora.size() > 1) {
                List<Gold.Labelled> others = new ArrayList<>();
                corpora.forEach((name, articles) -> others.addAll(name.equals(corpus.getKey()) ? List.of() : articles));
                Scorer scorer = Scorer.with(tables);
                score(trainer.train(others), corpus.getValue(), scorer);
                print(corpus.getKey() + " trained on the others", scorer.score());
            }
            Scorer folded = Scorer.with(tables);
            for (int fold = 0; fold < FOLDS; fold++) {
                int out = fold;
                var inside =
                        corpus.getValue().stream().filter(a -> fold(a) != out).toList();
                var outside =
                        corpus.getValue().stream().filter(a -> fold(a) == out).toList();
                score(trainer.train(inside), outside, folded);
            }
            print(corpus.getKey() + " by folds", folded.score());
        }
    }

    private static int fold(Gold.Labelled article) {
        return Math.floorMod(article.group().hashCode(), FOLDS);
    }

    private void score(ResolverModel model, List<Gold.Labelled> articles, Scorer scorer) {
        RankingResolver resolver = new RankingResolver(gazetteer, model);
        for (Gold.Labelled article : articles) {
            scorer.add(article, Guesses.of(resolver.resolve(article.article(), RankerTrainer.mentions(article))));
        }
    }

    private void print(String what, Score score) {
        report.append(what).append(": ").append(score).append('\n');
        Printer.print(what + "\n  " + score + "\n" + score.curve());
    }

    private void write(Map<String, List<Gold.Labelled>> corpora, Path file) throws IOException {
        List<Gold.Labelled> all = new ArrayList<>();
        corpora.values().forEach(all::addAll);
        ResolverModel model = trainer.train(all);
        List<String> comments = new ArrayList<>();
        comments.add(
                "Weights of the ranker, trained by org.dateline.resolution.train.TrainResolver, seed " + SEED + ".");
        comments.add("Columns: pass, feature, weight; at the end the coefficients of the confidence.");
        for (var corpus : corpora.entrySet()) {
            Scorer scorer = Scorer.with(tables);
            score(model, corpus.getValue(), scorer);
            print(corpus.getKey() + " seen in training", scorer.score());
            comments.add(String.format(
                    Locale.ROOT,
                    "Trained on %s: %d articles.",
                    corpus.getKey(),
                    corpus.getValue().size()));
        }
        report.toString().lines().forEach(line -> comments.add("On perfect spans, " + line));
        model.write(file, comments);
    }
}
