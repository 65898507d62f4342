package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.train.TrainRecognizer;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.ResolverModel;

/**
 * Trains {@code data/models/resolver.tsv} and prints how well it does on what it has seen, with the names given. What it does on
 * articles that it has not seen is told by {@link CrossCorpus}.
 *
 * <pre>
 * java -cp target/classes:... org.dateline.resolution.train.TrainResolver data word-classes.bin demonyms.txt
 *     LGL.jsonl GeoVirus.jsonl Conflict.jsonl
 * </pre>
 */
public final class TrainResolver {

    private static final long SEED = 20260101;

    private final Gazetteer gazetteer;
    private final RankerTrainer trainer;
    private final Path tables;
    private final StringBuilder report = new StringBuilder();

    private TrainResolver(Gazetteer gazetteer, RankerTrainer trainer, Path tables) {
        this.gazetteer = gazetteer;
        this.trainer = trainer;
        this.tables = tables;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            throw new IllegalArgumentException(
                    "usage: TrainResolver DATA-FOLDER WORD-CLASSES DEMONYMS CORPUS.jsonl...");
        }
        Path data = Path.of(args[0]);
        List<Path> files = Arrays.stream(args).skip(3).map(Path::of).toList();
        Map<String, List<Gold.Labelled>> corpora = new LinkedHashMap<>();
        for (Path file : files) {
            corpora.put(file.getFileName().toString(), GoldReader.read(file));
        }
        Path words = Path.of(args[2]).toAbsolutePath();
        Gazetteer gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        List<Gold.Labelled> all =
                corpora.values().stream().flatMap(List::stream).toList();
        UnseenNames names = UnseenNames.of(all, TrainRecognizer.read(data, Path.of(args[1]), words, files), gazetteer);
        TrainResolver run = new TrainResolver(gazetteer, new RankerTrainer(gazetteer, SEED, names), words.getParent());
        run.write(corpora, data.resolve("models").resolve(ResolverModel.FILE));
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
