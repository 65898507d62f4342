package org.dateline.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark and prints one line for each figure. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s %s, %d cores%n",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        ColdStart.measure(Path.of("target", "dateline", "bin", "dateline").toAbsolutePath());
        for (RunResult result : inProcess()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %10.1f %s%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }

    /** One fork each, on one core, with the compilers that Java takes by itself. */
    private static Collection<RunResult> inProcess() throws Exception {
        Options options = new OptionsBuilder()
                .include("org\\.dateline\\.benchmark\\..*")
                .forks(1)
                .threads(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx512m")
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }
}
