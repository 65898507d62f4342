package org.dateline.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Geoparsing alone: the sample articles cut to 2,000 characters, one after the other, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GeoparsingBenchmark {

    private static final int CHARACTERS = 2000;

    private Geoparser geoparser;
    private List<Article> articles;
    private int next;

    @Setup
    public void open() throws Exception {
        geoparser = Geoparser.open(Path.of("data"));
        articles = new ArrayList<>();
        for (Path file : Articles.in(Path.of("data", "articles"))) {
            Article whole = Articles.read(file);
            String text = whole.text();
            articles.add(Articles.fromText(text.substring(0, Math.min(CHARACTERS, text.length())), "benchmark.txt"));
        }
    }

    @Benchmark
    public Analysis articlesOf2000Characters() {
        next = (next + 1) % articles.size();
        return geoparser.analyze(articles.get(next));
    }
}
