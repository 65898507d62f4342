package org.dateline.recognition;

import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.wording.Language;
import org.dateline.wording.Worded;

/** What part a mention plays in the article. */
public enum Role implements Worded {
    /** A place of the story. */
    PLACE,
    /** Where the report was filed from; nothing need have happened there. */
    DATELINE,
    /** In the caption of a photograph. */
    CAPTION,
    /** In an "ALSO READ" line or in boilerplate, which tell of other stories. */
    RELATED,
    /** "Afghan", "Turkish": speaks for a country, names no place; off the map by default. */
    DEMONYM,
    /** A position written as coordinates. */
    COORDINATES;

    /** The word in files: "place", "dateline" ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String in(Language language) {
        return language.text("role." + name());
    }

    /** The role that a place name has by where it stands in the article's anatomy. */
    public static Role at(Article article, Span span) {
        if (article.paragraphs().isEmpty()) {
            return PLACE;
        }
        Paragraph paragraph = article.paragraphs().get(article.paragraphAt(span.start()));
        if (paragraph.dateline().filter(dateline -> dateline.contains(span)).isPresent()) {
            return DATELINE;
        }
        return switch (paragraph.kind()) {
            case CAPTION -> CAPTION;
            case RELATED, BOILERPLATE -> RELATED;
            case HEADLINE, HEADING, BYLINE, BODY -> PLACE;
        };
    }
}
