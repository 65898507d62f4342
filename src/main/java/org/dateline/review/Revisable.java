package org.dateline.review;

import java.util.List;

/**
 * Something that is corrected act by act, and goes back and forth between its states. Immutable: going gives another one.
 *
 * @param <R> what it goes to
 */
public interface Revisable<R extends Revisable<R>> {

    /** The articles' own reviews: one, or those of several articles together. */
    List<Review> reviews();

    /**
     * The state after a correction; the same when it would change nothing.
     *
     * @param own the reader's own gazetteer as it is before; steps keep what a correction from now on changes there
     * @throws IllegalArgumentException when it marks words that are not in the text
     */
    R apply(Correction correction, PersonalGazetteer own);

    /** A correction as a part of the last act, where it places what that act has added; as it is otherwise. */
    Correction continuing(Correction correction);

    /** Every act, those in force first, then those that can be redone. */
    List<Act> acts();

    /** How many of the acts are in force. */
    int done();

    /**
     * The state with so many of its acts in force: as many undos or redos as it takes.
     *
     * @param acts from 0 to the number of all acts
     */
    R at(int acts);

    /**
     * What an act changed besides the mentions that it was about, because the others were weighed again.
     *
     * @param act its number, from 1 to the number of all acts
     */
    List<Change> alsoChanged(int act);

    default boolean canUndo() {
        return done() > 0;
    }

    default boolean canRedo() {
        return done() < acts().size();
    }

    /** Takes the last act back; the same state when there is none. */
    default R undo() {
        return at(Math.max(0, done() - 1));
    }

    /** Does the last undone act again, with the same outcome; the same state when there is none. */
    default R redo() {
        return at(Math.min(acts().size(), done() + 1));
    }
}
