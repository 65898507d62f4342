package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Cores;
import org.dateline.article.Flow;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.CoordinateRecognizer;
import org.dateline.recognition.Glosses;
import org.dateline.recognition.Mention;
import org.dateline.recognition.PlaceRecognizer;
import org.dateline.recognition.Recognizer;
import org.dateline.recognition.ShortForms;
import org.dateline.recognition.language.MultilingualRecognizer;
import org.dateline.recognition.relative.RelativeFinder;
import org.dateline.resolution.CoordinateResolver;
import org.dateline.resolution.Hint;
import org.dateline.resolution.RankingResolver;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolver;
import org.dateline.resolution.relative.BorderLines;
import org.dateline.resolution.relative.RelativePlacer;

/**
 * Finds and locates the places of articles. Immutable and safe for any number of threads. A long article is worked on by all
 * cores that no other article keeps busy.
 */
public final class Geoparser {

    private final Gazetteer gazetteer;
    private final Recognizer recognizer;
    private final Resolver resolver;
    private final Provenance provenance;
    private final RelativePlacer placer;
    private final Cores cores;

    public Geoparser(Gazetteer gazetteer, Recognizer recognizer, Resolver resolver, Provenance provenance) {
        this(gazetteer, recognizer, resolver, provenance, new Cores());
    }

    private Geoparser(
            Gazetteer gazetteer, Recognizer recognizer, Resolver resolver, Provenance provenance, Cores cores) {
        this.gazetteer = gazetteer;
        this.recognizer = recognizer;
        this.resolver = resolver;
        this.provenance = provenance;
        this.placer = new RelativePlacer(gazetteer, BorderLines.UNKNOWN);
        this.cores = cores;
    }

    private Geoparser(Geoparser other, BorderLines lines) {
        this.gazetteer = other.gazetteer;
        this.recognizer = other.recognizer;
        this.resolver = other.resolver;
        this.provenance = other.provenance;
        this.placer = new RelativePlacer(gazetteer, lines);
        this.cores = other.cores;
    }

    /**
     * Opens gazetteer and models.
     *
     * @param data the data folder, see {@link DataFolder#locate}
     * @throws DataException when a file of it is missing or damaged
     */
    public static Geoparser open(Path data) throws DataException {
        return open(data, new Cores());
    }

    /** As {@link #open(Path)}, for work on some cores. */
    static Geoparser open(Path data, Cores cores) throws DataException {
        Gazetteer gazetteer = GazetteerFile.open(data.resolve("gazetteer"));
        Path models = data.resolve("models");
        return new Geoparser(
                gazetteer,
                new CoordinateRecognizer(new MultilingualRecognizer(
                        new ShortForms(new Glosses(PlaceRecognizer.open(models, gazetteer, cores)), gazetteer),
                        gazetteer)),
                new CoordinateResolver(RankingResolver.open(models, gazetteer, cores), gazetteer),
                new Provenance(program(), gazetteer.version()),
                cores);
    }

    /** Name and version; a run from compiled classes has no manifest to tell it. */
    private static String program() {
        return Optional.ofNullable(Geoparser.class.getPackage().getImplementationVersion())
                .map(version -> "Dateline " + version)
                .orElse("Dateline");
    }

    /** The same with the lines of borders, so that what is "near the border with Iran" follows them. */
    public Geoparser with(BorderLines lines) {
        return new Geoparser(this, lines);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Analyses an article.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public Analysis analyze(Article article) {
        return analyze(article, Hint.NONE);
    }

    /** As {@link #analyze(Article)}, leaning towards what a reader knows about it beforehand. */
    public Analysis analyze(Article article, Hint hint) {
        return cores.occupied(() -> analysis(article, hint));
    }

    private Analysis analysis(Article article, Hint hint) {
        Article flowing = Flow.of(article);
        List<Mention> mentions = recognizer.recognize(flowing).stream()
                .map(mention -> mention.in(article))
                .toList();
        List<Resolution> resolutions = resolver.resolve(flowing, mentions, hint);
        return new Analysis(
                article,
                resolutions,
                provenance,
                placer.place(RelativeFinder.find(flowing, mentions, cores), resolutions));
    }

    /** Resolves mentions again when a reader has placed some of them, see {@link Resolver}. */
    public List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint, Map<Span, Place> decided) {
        return cores.occupied(() -> resolver.resolve(Flow.of(article), mentions, hint, decided));
    }
}
