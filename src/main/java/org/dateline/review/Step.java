package org.dateline.review;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.wording.Saying;

/**
 * A correction with what came of it.
 *
 * @param correction what the reader decided
 * @param name the words pointed at, as they were marked before
 * @param touched the mentions it decided, as they are marked since, never empty
 * @param after every mention of the article after it, in reading order
 * @param own what it changed in the reader's own gazetteer; mostly nothing
 */
public record Step(Correction correction, String name, List<Span> touched, List<Reviewed> after, List<OwnChange> own) {

    public Step {
        Objects.requireNonNull(correction);
        Objects.requireNonNull(name);
        touched = List.copyOf(touched);
        after = List.copyOf(after);
        own = List.copyOf(own);
        if (touched.isEmpty()) {
            throw new IllegalArgumentException("a step that touches nothing");
        }
    }

    /** What was done, for a history list: "Kandahar → Kandahar, Helmand for 3 mentions". */
    public Saying inWords() {
        return StepWords.of(List.of(this));
    }
}
