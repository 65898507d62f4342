package org.dateline;

import org.dateline.article.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.Recognizer;
import org.dateline.resolution.Resolver;

/** Finds and locates the places of articles. Immutable and safe for any number of threads. */
public final class Geoparser {

    private final Gazetteer gazetteer;
    private final Recognizer recognizer;
    private final Resolver resolver;
    private final Provenance provenance;

    public Geoparser(Gazetteer gazetteer, Recognizer recognizer, Resolver resolver, Provenance provenance) {
        this.gazetteer = gazetteer;
        this.recognizer = recognizer;
        this.resolver = resolver;
        this.provenance = provenance;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Analysis analyze(Article article) {
        return new Analysis(article, resolver.resolve(article, recognizer.recognize(article)), provenance);
    }
}
