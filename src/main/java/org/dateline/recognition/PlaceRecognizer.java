package org.dateline.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Interruption;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;

/**
 * The recogniser: names by a sequence model over words, letters, the gazetteer and the rest of the document; demonyms by the
 * gazetteer; roles by the article's anatomy. Cost grows linearly with the text, which is read in {@link Windows}. Immutable but
 * for a memory of names, safe for any number of threads.
 */
public final class PlaceRecognizer implements Recognizer {

    private final Analyzer analyzer;
    private final Decoder decoder;

    public PlaceRecognizer(RecognizerModel model, Gazetteer gazetteer) {
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
        return new PlaceRecognizer(RecognizerModel.read(models.resolve("recognizer.bin")), gazetteer);
    }

    @Override
    public List<Mention> recognize(Article article) {
        List<Mention> mentions = new ArrayList<>();
        for (Span window : Windows.of(article)) {
            Interruption.check();
            Analyzer.Sheet sheet = analyzer.analyze(article.text(), window.start(), window.end());
            for (NameFinder.Named name : NameFinder.find(sheet, decoder)) {
                mentions.add(new Mention(
                        name.span(),
                        article.text(name.span()),
                        name.demonym() ? Role.DEMONYM : Role.at(article, name.span()),
                        name.certainty()));
            }
        }
        return mentions;
    }
}
