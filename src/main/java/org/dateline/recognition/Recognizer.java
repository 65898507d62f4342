package org.dateline.recognition;

import java.util.List;
import org.dateline.article.Article;

/** Finds the mentions of places in an article. Implementations are immutable and safe for any number of threads. */
public interface Recognizer {

    /** The mentions in reading order, never overlapping. */
    List<Mention> recognize(Article article);
}
