package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Recognizer;
import org.dateline.recognition.train.TrainRecognizer;
import org.dateline.resolution.CoordinateResolver;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolver;
import org.dateline.resolution.ResolverModel;

/**
 * Measures the whole program, as it would run, on articles that neither of its models has seen: each corpus by models trained on
 * the others, and with {@code --folds} each by folds over its publishers. Articles of {@code --fresh FILE} are measured by models
 * that have seen all corpora. {@code --errors FOLDER} writes what went wrong there, a file a run; {@code --curve FILE.svg} draws
 * how well the confidence is kept, a line a corpus, of the models trained on the others.
 *
 * <pre>
 * java -Xmx3g -cp target/classes:$(cat target/cp.txt) org.dateline.resolution.train.CrossCorpus
 *     [--folds] [--only CORPUS]... [--fresh FILE]... [--errors FOLDER] [--curve FILE.svg] data word-classes.bin demonyms.txt CORPUS.jsonl...
 * </pre>
 */
public final class CrossCorpus {

    private static final long SEED = 20260101;
    private static final int FOLDS = 5;

    private final Gazetteer gazetteer;
    private final TrainRecognizer recognizers;
    private final RankerTrainer rankers;
    private final Map<String, List<Gold.Labelled>> corpora = new LinkedHashMap<>();
    private final Path tables;
    private final Options options;
    private final CalibrationChart chart = new CalibrationChart();

    /** What the command line asks for beside the inputs. */
    private record Options(
            boolean folds,
            Set<String> only,
            List<Path> fresh,
            List<Path> errors,
            List<Path> curve,
            List<String> inputs) {

        static Options read(String[] args) {
            boolean folds = false;
            Set<String> only = new HashSet<>();
            List<Path> fresh = new ArrayList<>();
            List<Path> errors = new ArrayList<>();
            List<Path> curve = new ArrayList<>();
            List<String> inputs = new ArrayList<>();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--folds" -> folds = true;
                    case "--only" -> only.add(args[++i]);
                    case "--fresh" -> fresh.add(Path.of(args[++i]));
                    case "--errors" -> errors.add(Path.of(args[++i]));
                    case "--curve" -> curve.add(Path.of(args[++i]));
                    default -> inputs.add(args[i]);
                }
            }
            if (inputs.size() < 4) {
                throw new IllegalArgumentException("usage: CrossCorpus DATA WORD-CLASSES DEMONYMS CORPUS.jsonl...");
            }
            return new Options(folds, only, fresh, errors, curve, inputs);
        }
    }

    private CrossCorpus(Options options) throws IOException {
        List<String> inputs = options.inputs();
        List<Path> files =
                inputs.subList(3, inputs.size()).stream().map(Path::of).toList();
        Path data = Path.of(inputs.get(0));
        this.options = options;
        this.gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        this.recognizers = TrainRecognizer.read(data, Path.of(inputs.get(1)), Path.of(inputs.get(2)), files);
        for (Path file : files) {
            corpora.put(file.getFileName().toString(), GoldReader.read(file));
        }
        List<Gold.Labelled> all =
                corpora.values().stream().flatMap(List::stream).toList();
        this.rankers = new RankerTrainer(gazetteer, SEED, UnseenNames.of(all, recognizers, gazetteer));
        this.tables = Path.of(inputs.get(2)).toAbsolutePath().getParent();
    }

    public static void main(String[] args) throws IOException {
        CrossCorpus run = new CrossCorpus(Options.read(args));
        for (String name : run.corpora.keySet()) {
            if (run.options.only().isEmpty() || run.options.only().contains(name)) {
                run.measure(name);
            }
        }
        for (Path file : run.options.fresh()) {
            Score score = run.report(file.getFileName() + ", fresh", List.of(GoldReader.read(file)), id -> false);
            run.chart.add(plain(file.getFileName().toString()), score);
        }
        for (Path file : run.options.curve()) {
            Files.writeString(file, run.chart.svg(), StandardCharsets.UTF_8);
        }
    }

    private void measure(String name) throws IOException {
        List<Gold.Labelled> corpus = corpora.get(name);
        chart.add(plain(name), report(name + ", trained on the others", List.of(corpus), ids(corpus)::contains));
        if (options.folds()) {
            Map<Integer, List<Gold.Labelled>> folds = corpus.stream()
                    .collect(Collectors.groupingBy(a -> Math.floorMod(a.group().hashCode(), FOLDS)));
            report(name + ", by folds", List.copyOf(folds.values()), null);
        }
    }

    /** "LGL" for "LGL.jsonl". */
    private static String plain(String file) {
        return file.replaceFirst("\\.[^.]*$", "");
    }

    private static Set<String> ids(List<Gold.Labelled> articles) {
        return articles.stream().map(Gold.Labelled::id).collect(Collectors.toSet());
    }

    /** Scores parts together, each by models that have not seen what {@code hidden} says, or else the part itself. */
    private Score report(String what, List<List<Gold.Labelled>> parts, Predicate<String> hidden) throws IOException {
        Scorer scorer = Scorer.with(tables);
        List<String> errors = new ArrayList<>();
        for (List<Gold.Labelled> part : parts) {
            run(part, hidden == null ? ids(part)::contains : hidden, scorer, errors);
        }
        Printer.print(what + "\n  " + scorer.score() + "\n" + scorer.score().curve());
        for (Path folder : options.errors()) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(what.replaceAll("\\W+", "-") + ".tsv"), errors, StandardCharsets.UTF_8);
        }
        return scorer.score();
    }

    private void run(List<Gold.Labelled> articles, Predicate<String> hidden, Scorer scorer, List<String> errors) {
        List<Gold.Labelled> seen = corpora.values().stream()
                .flatMap(List::stream)
                .filter(article -> !hidden.test(article.id()))
                .toList();
        Recognizer recognizer = UnseenNames.whole(recognizers.without(hidden, TrainRecognizer.TEMPERATURE), gazetteer);
        ResolverModel model = rankers.train(seen);
        Resolver resolver = new CoordinateResolver(new RankingResolver(gazetteer, model), gazetteer);
        for (Gold.Labelled labelled : articles) {
            List<Mention> mentions = recognizer.recognize(labelled.article());
            List<Resolution> resolutions = resolver.resolve(labelled.article(), mentions);
            scorer.add(labelled, Guesses.of(resolutions));
            errors.addAll(new ErrorList(gazetteer, labelled, resolutions).lines());
        }
    }
}
