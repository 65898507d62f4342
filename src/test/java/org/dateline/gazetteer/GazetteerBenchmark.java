package org.dateline.gazetteer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the gazetteer costs, run by hand: {@code java -cp target/test-classes:target/classes
 * org.dateline.gazetteer.GazetteerBenchmark data/gazetteer}. Not a test: figures depend on the machine.
 */
final class GazetteerBenchmark {

    private static final int LOOK_UPS = 1_000_000;

    private GazetteerBenchmark() {}

    public static void main(String[] args) throws DataException {
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length > 0 ? args[0] : "data/gazetteer");
        long before = usedHeap();
        long start = System.nanoTime();
        GazetteerFile gazetteer = GazetteerFile.open(folder);
        out.printf(Locale.ROOT, "first open   %6.1f ms%n", (System.nanoTime() - start) / 1e6);
        out.printf(Locale.ROOT, "heap         %6.2f MB%n", (usedHeap() - before) / 1e6);
        List<Double> opens = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            start = System.nanoTime();
            GazetteerFile.open(folder);
            opens.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(opens);
        out.printf(Locale.ROOT, "median open  %6.1f ms%n", opens.get(10));
        List<String> known = names(gazetteer);
        List<String> unknown = known.stream().map(name -> name + "x").toList();
        for (int round = 0; round < 3; round++) {
            out.printf(
                    Locale.ROOT,
                    "find         %6.0f ns%n",
                    nanos(known, name -> gazetteer.find(name).count()));
            out.printf(
                    Locale.ROOT,
                    "find nobody  %6.0f ns%n",
                    nanos(unknown, name -> gazetteer.find(name).count()));
            List<String> keys = known.stream().map(Names::fold).toList();
            out.printf(
                    Locale.ROOT,
                    "findFolded   %6.0f ns%n",
                    nanos(keys, key -> gazetteer.findFolded(key).count()));
            out.printf(
                    Locale.ROOT, "continues    %6.0f ns%n", nanos(keys, key -> gazetteer.continuesFolded(key) ? 1 : 0));
        }
        start = System.nanoTime();
        int completed = gazetteer.complete("k", 10).size();
        out.printf(Locale.ROOT, "complete     %6.1f ms (%d)%n", (System.nanoTime() - start) / 1e6, completed);
        start = System.nanoTime();
        int names = gazetteer.names(1).size();
        out.printf(Locale.ROOT, "names        %6.1f ms (%d)%n", (System.nanoTime() - start) / 1e6, names);
    }

    private static List<String> names(GazetteerFile gazetteer) {
        Random random = new Random(1);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            names.add(gazetteer.name(1 + random.nextInt(gazetteer.size() - 1)));
        }
        return names;
    }

    private interface LookUp {
        int of(String name);
    }

    private static double nanos(List<String> names, LookUp lookUp) {
        long found = 0;
        long start = System.nanoTime();
        for (int i = 0; i < LOOK_UPS; i++) {
            found += lookUp.of(names.get(i % names.size()));
        }
        double nanos = (double) (System.nanoTime() - start) / LOOK_UPS;
        if (found < 0) {
            throw new IllegalStateException("keeps the look-ups from being optimised away");
        }
        return nanos;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
