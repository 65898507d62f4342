package org.dateline.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.review.Review;

/**
 * A document fresh from its file, with what the reader should know about the way it was opened.
 *
 * @param document as it was saved last, or as the program reads it
 * @param news plain sentences; empty as a rule
 * @param unsaved corrections to the same article that were not saved when the program ended; empty as a rule
 */
record Opened(Document document, List<String> news, Optional<Review> unsaved) {

    private static final int MOST_NEWS = 3;

    Opened {
        Objects.requireNonNull(document);
        Objects.requireNonNull(unsaved);
        news = List.copyOf(news);
    }

    static Opened of(Document document) {
        return new Opened(document, List.of(), Optional.empty());
    }

    /** The first of the news; a long list of small differences would hide the text. */
    String newsInBrief() {
        String first = String.join(" ", news.subList(0, Math.min(MOST_NEWS, news.size())));
        return news.size() > MOST_NEWS ? Texts.of("project.moreNews", first, news.size() - MOST_NEWS) : first;
    }
}
