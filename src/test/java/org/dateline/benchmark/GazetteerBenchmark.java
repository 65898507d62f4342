package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Opening the gazetteer, and looking up names drawn from it at random. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GazetteerBenchmark {

    private static final Path DATA = Path.of("data", "gazetteer");
    private static final int NAMES = 10_000;

    private Gazetteer gazetteer;
    private List<String> names;
    private int next;

    @Setup
    public void open() throws IOException {
        gazetteer = GazetteerFile.open(DATA);
        var random = new Random(1);
        names = new ArrayList<>(NAMES);
        for (int i = 0; i < NAMES; i++) {
            names.add(gazetteer.name(random.nextInt(gazetteer.size())));
        }
    }

    @Benchmark
    public Gazetteer openGazetteer() throws IOException {
        return GazetteerFile.open(DATA);
    }

    @Benchmark
    public int lookUpNameThatNobodyBears() {
        next = (next + 1) % NAMES;
        return gazetteer.find(names.get(next) + "x").count();
    }

    @Benchmark
    public int complete() {
        return gazetteer.complete("k", 10).size();
    }

    @Benchmark
    public int lookUpName() {
        next = (next + 1) % NAMES;
        return gazetteer.find(names.get(next)).count();
    }
}
