package org.dateline.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dateline.Geoparser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Opening gazetteer and models, warm; what it costs cold is in the start of each command. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpeningBenchmark {

    @Benchmark
    public Geoparser openGazetteerAndModels() throws Exception {
        return Geoparser.open(Path.of("data"));
    }
}
