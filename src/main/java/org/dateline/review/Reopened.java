package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Provenance;

/**
 * A project opened again, with what is no longer as it was.
 *
 * @param review the review to go on with
 * @param today the program and the gazetteer of today
 * @param articleChanged whether the article's text is another than when the project was saved
 * @param differences where the program of today would place a mention elsewhere than the project has it, corrections aside;
 *     nothing of it is taken over. Empty when the article has changed, because then the program's verdicts are today's
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
    public record Lost(Correction correction, Anchor anchor, String because) {}

    /** Whether nothing needs to be said. */
    public boolean isAsItWas() {
        return !articleChanged && differences.isEmpty();
    }

    /** What to tell the reader, in plain sentences; empty when everything is as it was. */
    public List<String> inWords() {
        List<String> words = new ArrayList<>();
        if (articleChanged) {
            words.add("The article has changed since the project was saved; "
                    + (lost.isEmpty() ? "all corrections found their words again." : "some corrections are lost."));
        }
        lost.forEach(loss -> words.add("“" + loss.anchor().exact() + "”: " + loss.because() + "."));
        if (!differences.isEmpty()) {
            words.add(cause() + " would now place " + differences.size()
                    + (differences.size() == 1 ? " mention" : " mentions")
                    + " elsewhere; the project was opened as it was left.");
        }
        differences.forEach(change -> words.add(change.inWords() + "."));
        return List.copyOf(words);
    }

    private String cause() {
        String saved = review.original().provenance().gazetteer();
        return saved.equals(today.gazetteer())
                ? "The program"
                : "The gazetteer, now " + today.gazetteer() + " instead of " + saved + ",";
    }
}
