package org.dateline.ui.places;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.review.JointReview.Extent;
import org.dateline.review.Status;

/**
 * The mention in hand, and what can be decided about it. Immutable.
 *
 * @param span where it is
 * @param name its words
 * @param part what part its place plays in the story, and why, as a sentence; empty where nothing tells
 * @param answer why it is where it is
 * @param status whether the reader has decided it
 * @param reaches how far a decision may reach, the nearest first; never empty
 * @param twins the mentions of its name or its place, itself included, in reading order
 * @param article the title of the article that holds it, where several are shown together
 */
public record Question(
        Span span,
        String name,
        Optional<String> part,
        Answer answer,
        Status status,
        List<Choice> reaches,
        List<Span> twins,
        Optional<String> article) {

    public Question {
        Objects.requireNonNull(part);
        Objects.requireNonNull(article);
        reaches = List.copyOf(reaches);
        twins = List.copyOf(twins);
    }

    /**
     * How far a decision may reach.
     *
     * @param count how many mentions that are
     * @param articles of how many articles
     */
    public record Choice(Reach reach, int count, int articles) {

        Choice(Reach reach, Extent extent) {
            this(reach, extent.mentions(), extent.articles());
        }
    }

    /** How many mentions of the article bear the same name, itself included. */
    public int sameName() {
        return reaches.stream()
                .filter(choice -> choice.reach() == Reach.NAME)
                .mapToInt(Choice::count)
                .findFirst()
                .orElse(1);
    }
}
