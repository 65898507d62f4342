package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Provenance;
import org.dateline.wording.Saying;

/**
 * A project opened again, with what is no longer as it was.
 *
 * @param review the review to go on with
 * @param today the program and the gazetteer of today
 * @param articleChanged whether the article's text is another than when the project was saved
 * @param differences where the program of today would place a mention elsewhere than when the project was saved, unless that is
 *     where the reader has it; nothing of it is taken over. Empty when the article has changed, because then the program's verdicts are today's
 * @param lost the decisions that could not be applied to the changed article
 */
public record Reopened(
        Review review, Provenance today, boolean articleChanged, List<Change> differences, List<Lost> lost) {

    public Reopened {
        differences = List.copyOf(differences);
        lost = List.copyOf(lost);
    }

    /**
     * A decision whose words are not in the article any more.
     *
     * @param correction what the reader had decided
     * @param anchor the words and what stood around them
     * @param because one plain sentence, without its full stop
     */
    public record Lost(Correction correction, Anchor anchor, Saying because) {

        /** What to tell the reader of it. */
        public Saying inWords() {
            return Saying.of("reopened.loss", anchor.exact(), because);
        }
    }

    /** Whether nothing needs to be said. */
    public boolean isAsItWas() {
        return !articleChanged && differences.isEmpty();
    }

    /** What to tell the reader, in plain sentences; empty when everything is as it was. */
    public List<Saying> inWords() {
        List<Saying> words = new ArrayList<>();
        if (articleChanged) {
            words.add(Saying.of(lost.isEmpty() ? "reopened.found" : "reopened.lost"));
        }
        lost.forEach(loss -> words.add(loss.inWords()));
        if (!differences.isEmpty()) {
            words.add(difference());
        }
        differences.forEach(change -> words.add(Saying.of("reopened.change", change.inWords())));
        return List.copyOf(words);
    }

    private Saying difference() {
        String saved = review.original().provenance().gazetteer();
        long count = differences.size();
        return saved.equals(today.gazetteer())
                ? Saying.of("reopened.differs.program", count)
                : Saying.of("reopened.differs.gazetteer", count, today.gazetteer(), saved);
    }
}
