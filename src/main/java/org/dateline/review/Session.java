package org.dateline.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Several articles kept together, as a {@link SessionFile} holds them: which they are and how they were looked at. What was
 * decided about each stands in the project beside it, so that an article has one history, in whatever company it is opened.
 * Immutable.
 *
 * @param articles the files in their order, at least one: articles, with their projects beside them, or projects
 * @param front which of them was in front, from 0; empty when all were shown as one
 * @param view how all of them as one were looked at: words that only the window understands
 */
public record Session(List<Path> articles, OptionalInt front, Map<String, String> view) {

    public Session {
        articles = List.copyOf(articles);
        view = Map.copyOf(view);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a session without articles");
        }
        if (front.isPresent() && (front.getAsInt() < 0 || front.getAsInt() >= articles.size())) {
            throw new IllegalArgumentException("there is no article " + front.getAsInt());
        }
    }
}
