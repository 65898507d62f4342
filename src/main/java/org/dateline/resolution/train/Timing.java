package org.dateline.resolution.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.Mention;
import org.dateline.recognition.PlaceRecognizer;
import org.dateline.recognition.Recognizer;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.Resolver;

/**
 * Measures the processor time of recogniser and resolver apart, warm, on one thread; processor time, so that a busy machine
 * does not count.
 *
 * <pre>
 * java -cp target/classes:$(cat target/cp.txt) org.dateline.resolution.train.Timing data CORPUS.jsonl
 * </pre>
 */
public final class Timing {

    private static final int ROUNDS = 8;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Timing() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Timing DATA-FOLDER CORPUS.jsonl");
        }
        Path data = Path.of(args[0]);
        Gazetteer gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        Recognizer recognizer = PlaceRecognizer.open(data.resolve("models"), gazetteer);
        Resolver resolver = RankingResolver.open(data.resolve("models"), gazetteer);
        List<Gold.Labelled> articles = GoldReader.read(Path.of(args[1]));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            List<List<Mention>> mentions = new ArrayList<>();
            for (Gold.Labelled labelled : articles) {
                mentions.add(recognizer.recognize(labelled.article()));
            }
            long recognized = CLOCK.getCurrentThreadCpuTime();
            int verdicts = 0;
            for (int i = 0; i < articles.size(); i++) {
                verdicts += resolver.resolve(articles.get(i).article(), mentions.get(i))
                        .size();
            }
            long resolved = CLOCK.getCurrentThreadCpuTime();
            Printer.print(String.format(
                    Locale.ROOT,
                    "round %d: recognition %.3f ms, resolution %.3f ms an article; %d verdicts",
                    round,
                    (recognized - start) / 1e6 / articles.size(),
                    (resolved - recognized) / 1e6 / articles.size(),
                    verdicts));
        }
    }
}
