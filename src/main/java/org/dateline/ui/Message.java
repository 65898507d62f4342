package org.dateline.ui;

import java.util.Objects;

/**
 * Something to tell the reader, in the window and not in its way.
 *
 * @param tone how serious it is
 * @param text one clear sentence or two
 */
public record Message(Tone tone, String text) {

    public Message {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(text);
    }

    /** How serious a message is. */
    public enum Tone {
        /** Something went well; goes away by itself. */
        DONE,
        /** Something to know; stays until it is closed. */
        NOTE,
        /** Something was not possible; stays until it is closed. */
        PROBLEM
    }

    public static Message done(String text) {
        return new Message(Tone.DONE, text);
    }

    public static Message note(String text) {
        return new Message(Tone.NOTE, text);
    }

    public static Message problem(String text) {
        return new Message(Tone.PROBLEM, text);
    }

    /** What a failure has to say for itself: our own exceptions speak to the reader, others are named by their kind. */
    public static Message of(Exception failure) {
        boolean speaks = failure instanceof org.dateline.article.ArticleReadException
                || failure instanceof org.dateline.gazetteer.DataException
                || failure instanceof org.dateline.review.ReviewFileException
                || failure instanceof FileProblem;
        String detail = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return problem(speaks ? detail : Texts.of("problem.unexpected", detail));
    }
}
