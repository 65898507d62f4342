package org.dateline.ui.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.review.Review;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;

/**
 * A document fresh from its file, with what the reader should know about the way it was opened.
 *
 * @param document as it was saved last, or as the program reads it
 * @param news plain sentences; empty as a rule
 * @param view how its project was looked at; empty as a rule
 * @param unsaved corrections to the same article that were not saved when the program ended; empty as a rule
 */
public record Opened(Document document, List<String> news, Map<String, String> view, Optional<Review> unsaved) {

    private static final int MOST_NEWS = 3;

    public Opened {
        Objects.requireNonNull(document);
        Objects.requireNonNull(unsaved);
        news = List.copyOf(news);
        view = Map.copyOf(view);
    }

    static Opened of(Document document) {
        return with(document, List.of());
    }

    static Opened with(Document document, List<String> news) {
        return new Opened(document, news, Map.of(), Optional.empty());
    }

    /** The first of the news; a long list of small differences would hide the text. */
    public String newsInBrief() {
        String first = String.join(" ", news.subList(0, Math.min(MOST_NEWS, news.size())));
        return news.size() > MOST_NEWS ? Texts.of("project.moreNews", first, news.size() - MOST_NEWS) : first;
    }
}
