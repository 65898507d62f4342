package org.dateline.ui.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.wording.Worded;

/**
 * A document fresh from its file, with what the reader should know about the way it was opened.
 *
 * @param document as it was saved last, or as the program reads it
 * @param news plain sentences; empty as a rule
 * @param view how its project was looked at; empty as a rule
 * @param unsaved corrections to the same article that were not saved when the program ended; empty as a rule
 * @param projectHoldsMore whether its project has something that the document does not have
 */
public record Opened(
        Document document,
        List<Worded> news,
        Map<String, String> view,
        Optional<Kept> unsaved,
        boolean projectHoldsMore) {

    private static final int MOST_NEWS = 3;

    public Opened {
        Objects.requireNonNull(document);
        Objects.requireNonNull(unsaved);
        news = List.copyOf(news);
        view = Map.copyOf(view);
    }

    static Opened of(Document document) {
        return new Opened(document, List.of(), Map.of(), Optional.empty(), false);
    }

    /** The same, where a project could not be read. */
    Opened withoutProject(ReviewFileException because) {
        Opened told = telling(because);
        return new Opened(document, told.news, view, unsaved, true);
    }

    /** The same with something to know before all else. */
    Opened telling(Worded first) {
        List<Worded> told = Stream.concat(Stream.of(first), news.stream()).toList();
        return new Opened(document, told, view, unsaved, projectHoldsMore);
    }

    /** The first of the news, in the language of the window; a long list of small differences would hide the text. */
    public String newsInBrief() {
        String first = news.stream().limit(MOST_NEWS).map(Texts::of).collect(Collectors.joining(" "));
        return news.size() > MOST_NEWS ? Texts.of("project.moreNews", first, news.size() - MOST_NEWS) : first;
    }
}
