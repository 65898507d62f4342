package org.dateline.resolution.train;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;

/** The labelled articles of a corpus. */
public final class Gold {

    private Gold() {}

    /**
     * An article with its labels.
     *
     * @param id its name in the corpus
     * @param group articles of one group, such as one newspaper, must not stand on both sides of a split
     */
    public record Labelled(String id, String group, Article article, List<Label> labels) {}

    /**
     * One annotated name.
     *
     * @param kind "gold" for a place name with a position; anything else is neither right nor wrong
     */
    public record Label(Span span, String kind, Optional<LatLon> position) {

        boolean counts() {
            return kind.equals("gold") && position.isPresent();
        }
    }
}
