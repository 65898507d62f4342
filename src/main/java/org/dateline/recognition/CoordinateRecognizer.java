package org.dateline.recognition;

import java.util.List;
import org.dateline.article.Article;

/**
 * Completes what another recogniser found with the positions that the text gives as coordinates; where both claim the same
 * words the coordinates win. Immutable and safe for any number of threads.
 */
public final class CoordinateRecognizer implements Recognizer {

    private final Recognizer recognizer;

    public CoordinateRecognizer(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public List<Mention> recognize(Article article) {
        List<Mention> found = recognizer.recognize(article);
        List<Mention> written = CoordinateFinder.find(article).stream()
                .map(coordinates -> coordinates.mention(article))
                .toList();
        return written.isEmpty() ? found : Mention.merge(written, found);
    }
}
