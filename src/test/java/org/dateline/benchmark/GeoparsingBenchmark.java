package org.dateline.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Geoparsing: the sample articles cut to 2,000 characters, on one core one after the other and on all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GeoparsingBenchmark {

    private static final int CHARACTERS = 2000;

    /** Articles of a folder that is worked through on all cores. */
    private static final int FOLDER = 600;

    private Geoparser geoparser;
    private List<Article> articles;
    private ExecutorService cores;
    private int next;

    @Setup
    public void open() throws Exception {
        cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        geoparser = Geoparser.open(Path.of("data"));
        articles = new ArrayList<>();
        for (Path file : Articles.in(Path.of("data", "articles"))) {
            Article whole = Articles.read(file);
            String text = whole.text();
            articles.add(Articles.fromText(text.substring(0, Math.min(CHARACTERS, text.length())), "benchmark.txt"));
        }
    }

    @TearDown
    public void close() {
        cores.shutdown();
    }

    @Benchmark
    public Analysis readArticlesOf2000Characters() throws Exception {
        next = (next + 1) % articles.size();
        return geoparser.analyze(Articles.fromText(articles.get(next).text(), "benchmark.txt"));
    }

    /** One operation is one article. */
    @Benchmark
    @OperationsPerInvocation(FOLDER)
    public int articlesOnAllCores() throws Exception {
        List<Callable<Analysis>> work = new ArrayList<>();
        for (int i = 0; i < FOLDER; i++) {
            Article article = articles.get(i % articles.size());
            work.add(() -> geoparser.analyze(article));
        }
        int mentions = 0;
        for (Future<Analysis> analysis : cores.invokeAll(work)) {
            mentions += analysis.get().resolutions().size();
        }
        return mentions;
    }

    @Benchmark
    public Analysis articlesOf2000Characters() {
        next = (next + 1) % articles.size();
        return geoparser.analyze(articles.get(next));
    }
}
