package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.CoordinateRecognizer;
import org.dateline.recognition.Mention;
import org.dateline.recognition.PlaceRecognizer;
import org.dateline.recognition.Recognizer;
import org.dateline.resolution.CoordinateResolver;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolver;

/**
 * Runs recogniser and resolver over labelled corpora and prints the figures of the field; {@code --gold} takes the labelled
 * spans instead of the recogniser's, {@code --errors} lists every wrong place as a tab-separated line.
 *
 * <pre>
 * mvn -q compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp target/classes:$(cat target/cp.txt) org.dateline.resolution.train.Evaluate [--gold] [--errors] data CORPUS.jsonl...
 * </pre>
 */
public final class Evaluate {

    private final Gazetteer gazetteer;
    private final Recognizer recognizer;
    private final Resolver resolver;
    private final boolean gold;
    private final boolean errors;

    private Evaluate(Path data, boolean gold, boolean errors) throws IOException {
        this.gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        Path models = data.resolve("models");
        this.recognizer = new CoordinateRecognizer(PlaceRecognizer.open(models, gazetteer));
        this.resolver = new CoordinateResolver(RankingResolver.open(models, gazetteer), gazetteer);
        this.gold = gold;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean gold = rest.remove("--gold");
        boolean errors = rest.remove("--errors");
        if (rest.size() < 2) {
            throw new IllegalArgumentException("usage: Evaluate [--gold] [--errors] DATA-FOLDER CORPUS.jsonl...");
        }
        Evaluate run = new Evaluate(Path.of(rest.get(0)), gold, errors);
        for (String file : rest.subList(1, rest.size())) {
            run.measure(Path.of(file));
        }
    }

    private void measure(Path corpus) throws IOException {
        List<Gold.Labelled> articles = GoldReader.read(corpus);
        Path tables = corpus.toAbsolutePath().getParent().getParent();
        Scorer scorer = Scorer.with(tables);
        long nanos = 0;
        for (Gold.Labelled labelled : articles) {
            long start = System.nanoTime();
            List<Mention> mentions = gold ? RankerTrainer.mentions(labelled) : recognizer.recognize(labelled.article());
            List<Resolution> resolutions = resolver.resolve(labelled.article(), mentions);
            nanos += System.nanoTime() - start;
            scorer.add(labelled, Guesses.of(resolutions));
            if (errors) {
                new ErrorList(gazetteer, labelled, resolutions).lines().forEach(Printer::print);
            }
        }
        Printer.print(String.format(
                Locale.ROOT,
                "%s %s (%.0f articles a second)",
                corpus.getFileName(),
                scorer.score(),
                articles.size() / (nanos / 1e9)));
        Printer.print(scorer.score().curve());
    }
}
