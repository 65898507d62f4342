package org.dateline.article;

/** What a paragraph is in the anatomy of a news article. */
public enum ParagraphKind {
    /** The title, where it is part of the text. */
    HEADLINE,
    /** A heading between paragraphs. */
    HEADING,
    /** "By Jane Doe in Kabul". */
    BYLINE,
    BODY,
    /** What stands under a photograph, with its credit. */
    CAPTION,
    /** "ALSO READ: ...", "READ MORE: ...". */
    RELATED,
    /** Subscription calls, copyright lines and the like. */
    BOILERPLATE;

    /** Whether the paragraph belongs to the story that the article tells. */
    public boolean isStory() {
        return this == HEADLINE || this == HEADING || this == BODY;
    }
}
