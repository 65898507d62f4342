package org.dateline.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Cores;
import org.dateline.article.Interruption;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;

/**
 * The recogniser: names by a sequence model over words, letters, the gazetteer and the rest of the document; demonyms by the
 * gazetteer; roles by the article's anatomy. Cost grows linearly with the text, which is read in {@link Windows}, several at a time where cores are idle. Immutable but
 * for a memory of names, safe for any number of threads.
 */
public final class PlaceRecognizer implements Recognizer {

    private final Analyzer analyzer;
    private final Decoder decoder;
    private final Cores cores;

    /** A recogniser that does all its work on the thread that asks. */
    public PlaceRecognizer(RecognizerModel model, Gazetteer gazetteer) {
        this(model, gazetteer, Cores.one());
    }

    private PlaceRecognizer(RecognizerModel model, Gazetteer gazetteer, Cores cores) {
        this.cores = cores;
        this.analyzer = new Analyzer(gazetteer, model.classes());
        this.decoder = new Decoder(model.weights(), model.boldness(), model.temperature());
    }

    /**
     * Opens the model.
     *
     * @param models the folder {@code data/models}
     * @throws DataException when the model is missing or damaged
     */
    public static PlaceRecognizer open(Path models, Gazetteer gazetteer) throws DataException {
        return open(models, gazetteer, Cores.one());
    }

    /** As {@link #open(Path, Gazetteer)}, for a recogniser that shares its work on long texts out among some cores. */
    public static PlaceRecognizer open(Path models, Gazetteer gazetteer, Cores cores) throws DataException {
        return new PlaceRecognizer(RecognizerModel.read(models.resolve("recognizer.bin")), gazetteer, cores);
    }

    @Override
    public List<Mention> recognize(Article article) {
        List<Span> windows = Windows.of(article);
        List<List<Mention>> found = new ArrayList<>(Collections.nCopies(windows.size(), List.of()));
        cores.share(windows.size(), 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                Interruption.check();
                found.set(i, mentions(article, windows.get(i)));
            }
        });
        return found.stream().flatMap(List::stream).toList();
    }

    private List<Mention> mentions(Article article, Span window) {
        List<Mention> mentions = new ArrayList<>();
        Analyzer.Sheet sheet = analyzer.analyze(article.text(), window.start(), window.end());
        for (NameFinder.Named name : NameFinder.find(sheet, decoder)) {
            mentions.add(new Mention(
                    name.span(),
                    article.text(name.span()),
                    name.demonym() ? Role.DEMONYM : Role.at(article, name.span()),
                    name.certainty()));
        }
        return mentions;
    }
}
