package org.dateline.recognition.story;

import java.util.Objects;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/**
 * The part that a mentioned place plays, and why.
 *
 * @param kind the part
 * @param because one plain sentence for the reader, without its full stop
 */
public record StoryPart(Kind kind, Saying because) {

    public StoryPart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(because);
    }

    /** The parts; the first three are told from the sentence, the others from the article's anatomy. */
    public enum Kind implements Worded {
        /** Something happens here. */
        SCENE("scene"),
        /** Somebody speaks here, or for this place. */
        SPEAKER("speaker"),
        /** Named, but nothing of the story happens here. */
        BACKGROUND("background"),
        /** The report was filed from here. */
        DATELINE("dateline"),
        /** In the caption of a photograph. */
        CAPTION("caption"),
        /** In a line that leads to another story. */
        RELATED("related");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Whether the sentence tells it, and not where in the article the name stands. */
        public boolean isToldBySentence() {
            return compareTo(BACKGROUND) <= 0;
        }

        /** The word for it in files. */
        public String word() {
            return word;
        }

        @Override
        public String in(Language language) {
            return language.text("part.kind." + name());
        }
    }
}
