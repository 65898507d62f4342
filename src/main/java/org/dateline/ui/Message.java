package org.dateline.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.wording.Worded;

/**
 * Something to tell the reader, in the window and not in its way.
 *
 * @param tone how serious it is
 * @param text one clear sentence or two
 * @param choices what the reader can do about it; empty as a rule
 */
public record Message(Tone tone, String text, List<Choice> choices) {

    public Message {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(text);
        choices = List.copyOf(choices);
    }

    /** A message that the reader can only take note of. */
    public Message(Tone tone, String text) {
        this(tone, text, List.of());
    }

    /**
     * Something the reader can do, as a button; doing it closes the message.
     *
     * @param label one or two words
     */
    public record Choice(String label, Runnable action) {}

    /** The same with another choice. */
    public Message offering(String label, Runnable action) {
        return new Message(
                tone,
                text,
                Stream.concat(choices.stream(), Stream.of(new Choice(label, action)))
                        .toList());
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
        boolean speaks = failure instanceof Worded || failure instanceof FileProblem;
        String detail = Worded.problem(failure, Texts.language());
        return problem(speaks ? detail : Texts.of("problem.unexpected", detail));
    }
}
