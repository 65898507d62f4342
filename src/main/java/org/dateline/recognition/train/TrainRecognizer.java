package org.dateline.recognition.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.Analyzer;
import org.dateline.recognition.RecognizerModel;
import org.dateline.recognition.SequenceModel;
import org.dateline.recognition.WordClasses;
import org.dateline.recognition.train.Evaluation.Judged;

/**
 * Measures and trains the recogniser. Same input, same model, byte for byte.
 *
 * <p>Arguments: Dateline's data folder; the word classes made by {@link BuildWordClasses}; a file of words, one a line, that scoring
 * leaves out (demonyms); then the corpora, JSON Lines. Writes {@code models/recognizer.bin} into the data folder and figures to the
 * log: each corpus by a model that has seen only the others, and each by folds over its publishers; with {@code --unmeasured} only
 * the model, certain at the {@link #TEMPERATURE} known.
 */
public final class TrainRecognizer {

    private static final System.Logger LOG = System.getLogger(TrainRecognizer.class.getName());

    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(0.07, 0.5, 3, 5, 0, 1.2, 2, 4, 1);
    private static final float BOLDNESS = 0;
    private static final int COPIES = 4;
    private static final long SENTENCE_SEED = 7;
    private static final int FOLDS = 5;

    /** What fitted best when it was last measured. */
    public static final float TEMPERATURE = 2.25f;

    private static final float[] TEMPERATURES = {1, 1.1f, 1.2f, 1.3f, 1.4f, 1.5f, 1.6f, 1.8f, 2, 2.25f, 2.5f, 3};

    private final WordClasses classes;
    private final List<Prepared> sentences;
    private final Map<String, List<Prepared>> corpora;
    private final Map<Prepared, Prepared> headlines;
    private final Evaluation evaluation;

    private TrainRecognizer(
            WordClasses classes,
            List<Prepared> sentences,
            Map<String, List<Prepared>> corpora,
            Map<Prepared, Prepared> headlines,
            Evaluation evaluation) {
        this.classes = classes;
        this.sentences = sentences;
        this.corpora = corpora;
        this.headlines = headlines;
        this.evaluation = evaluation;
    }

    public static void main(String[] args) throws IOException {
        List<String> inputs = new ArrayList<>(Arrays.asList(args));
        boolean unmeasured = inputs.remove("--unmeasured");
        Path data = Path.of(inputs.get(0));
        List<Path> corpora = inputs.stream().skip(3).map(Path::of).toList();
        TrainRecognizer trainer = read(data, Path.of(inputs.get(1)), Path.of(inputs.get(2)), corpora);
        float temperature = unmeasured ? TEMPERATURE : trainer.measure();
        Path file = data.resolve("models").resolve("recognizer.bin");
        RecognizerModel model = trainer.without(id -> false, temperature);
        model.write(file);
        log("wrote %s: %d features", file, model.weights().size());
    }

    /**
     * Reads and analyses everything that there is to learn from.
     *
     * @param data Dateline's data folder
     * @param wordClasses made by {@link BuildWordClasses}
     * @param words what scoring leaves out, one a line
     * @param files the corpora
     */
    public static TrainRecognizer read(Path data, Path wordClasses, Path words, List<Path> files) throws IOException {
        Path models = data.resolve("models");
        Gazetteer gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        WordClasses classes = classes(wordClasses);
        Set<String> demonyms = new HashSet<>(Files.readAllLines(words, StandardCharsets.UTF_8));
        Analyzer analyzer = new Analyzer(gazetteer, classes);
        SentenceBook book =
                SentenceBook.read(models.resolve("training-sentences.txt"), models.resolve("names.txt"), gazetteer);
        Map<String, List<Prepared>> corpora = new LinkedHashMap<>();
        for (Path file : files) {
            corpora.put(
                    file.getFileName().toString(),
                    prepare(Corpus.read(file).stream().map(GoldDocument::of).toList(), analyzer));
        }
        return new TrainRecognizer(
                classes,
                prepare(book.documents(COPIES, SENTENCE_SEED), analyzer),
                corpora,
                headlines(corpora, analyzer),
                new Evaluation(demonyms));
    }

    /** A model that has seen everything but some documents, by their ids. */
    public RecognizerModel without(Predicate<String> hidden, float temperature) {
        List<Prepared> out = corpora.values().stream()
                .flatMap(List::stream)
                .filter(document -> hidden.test(document.document().id()))
                .toList();
        return new RecognizerModel(classes, train(out), BOLDNESS, temperature);
    }

    private static WordClasses classes(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return WordClasses.read(in);
        }
    }

    private static List<Prepared> prepare(List<GoldDocument> documents, Analyzer analyzer) {
        return documents.stream()
                .map(document -> Prepared.of(document, analyzer))
                .toList();
    }

    /** The opening of each document as a headline, in turn in capitals and in title case. */
    private static Map<Prepared, Prepared> headlines(Map<String, List<Prepared>> corpora, Analyzer analyzer) {
        Map<Prepared, Prepared> headlines = new IdentityHashMap<>();
        for (List<Prepared> documents : corpora.values()) {
            for (int i = 0; i < documents.size(); i++) {
                Prepared document = documents.get(i);
                Headlines.of(document.document(), i % 2 == 0)
                        .ifPresent(headline -> headlines.put(document, Prepared.of(headline, analyzer)));
            }
        }
        return headlines;
    }

    private static void log(String format, Object... values) {
        LOG.log(System.Logger.Level.INFO, () -> String.format(Locale.ROOT, format, values));
    }

    /** A model of everything but some documents. */
    private SequenceModel train(List<Prepared> without) {
        Set<Prepared> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        hidden.addAll(without);
        List<Prepared> seen = new ArrayList<>();
        corpora.values().forEach(seen::addAll);
        seen.removeIf(hidden::contains);
        List.copyOf(seen).stream()
                .filter(headlines::containsKey)
                .map(headlines::get)
                .forEach(seen::add);
        seen.addAll(sentences);
        return ModelBuilder.build(seen, SETTINGS);
    }

    /** Logs the figures; gives the temperature that makes the certainties fit best. */
    private float measure() {
        List<Judged> unseen = new ArrayList<>();
        corpora.forEach((name, documents) -> {
            List<Judged> across = judged(documents, train(documents));
            log("%s, trained on the other corpora: %s", name, evaluation.score(across, BOLDNESS));
            List<Judged> folded = new ArrayList<>();
            for (List<Prepared> fold : Evaluation.folds(documents, FOLDS)) {
                folded.addAll(judged(fold, train(fold)));
            }
            log("%s, by folds: %s", name, evaluation.score(folded, BOLDNESS));
            unseen.addAll(folded);
        });
        float best = 1;
        for (float temperature : TEMPERATURES) {
            if (evaluation.calibration(unseen, BOLDNESS, temperature).logLoss()
                    < evaluation.calibration(unseen, BOLDNESS, best).logLoss()) {
                best = temperature;
            }
        }
        log("temperature %.2f, by folds: %s", best, evaluation.calibration(unseen, BOLDNESS, best));
        return best;
    }

    private static List<Judged> judged(List<Prepared> documents, SequenceModel model) {
        return documents.stream().map(document -> new Judged(document, model)).toList();
    }
}
