package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The packaged program from the shell to its exit, with all that a first look at an article costs. */
final class ColdStart {

    private static final int RUNS = 11;
    private static final String ARTICLE = Path.of("data", "articles", "afghanistan-ring-road.txt")
            .toAbsolutePath()
            .toString();

    private ColdStart() {}

    /** Seconds and, where the system tells, megabytes of memory at the peak. */
    private record Run(double seconds, double megabytes) {}

    static void measure(Path launcher) throws IOException, InterruptedException {
        Path map = Files.createTempFile("dateline", ".png");
        report("places ARTICLE, cold", launcher, "places", ARTICLE);
        report("map ARTICLE -o map.png, cold", launcher, "map", ARTICLE, "-o", map.toString());
        report("lookup NAME, cold", launcher, "lookup", "Springfield");
        Files.delete(map);
    }

    private static void report(String label, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        run(launcher, arguments);
        for (int i = 0; i < RUNS; i++) {
            Run run = run(launcher, arguments);
            seconds.add(run.seconds());
            megabytes.add(run.megabytes());
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %10.2f s median of %d, %.2f worst; %.0f MB at the peak%n",
                label,
                median(seconds),
                RUNS,
                Collections.max(seconds),
                Collections.max(megabytes));
    }

    private static Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with status " + process.exitValue());
        }
        return new Run(seconds, peak);
    }

    /** The high-water mark of the resident set, which Linux keeps; 0 elsewhere. The launcher's exec keeps the process id. */
    private static double peakMegabytes(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended
        }
        return 0;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
