package org.dateline.resolution.relative;

import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.wording.Saying;

/**
 * Words that tell a place by others and lead to no ground: listed, never drawn. Immutable.
 *
 * @param phrase the words
 * @param because one plain sentence for the reader, without its full stop
 */
public record UnplacedPhrase(RelativePhrase phrase, Saying because) {

    public UnplacedPhrase {
        Objects.requireNonNull(phrase);
        Objects.requireNonNull(because);
    }

    /** The words it is told with. */
    public Span span() {
        return phrase.span();
    }

    /** The same where its text stands so many characters further on in a longer one. */
    public UnplacedPhrase shifted(int by) {
        return new UnplacedPhrase(phrase.shifted(by), because);
    }
}
