package org.dateline.ui.words;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.wording.Worded;

/**
 * Something to tell the reader, in the window and not in its way.
 *
 * @param tone how serious it is
 * @param words one clear sentence or two, in the language of the window whenever they are asked for
 * @param choices what the reader can do about it; empty as a rule
 */
public record Message(Tone tone, Supplier<String> words, List<Choice> choices) {

    public Message {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(words);
        choices = List.copyOf(choices);
    }

    /**
     * Something the reader can do, as a button; doing it closes the message.
     *
     * @param key of one or two words
     */
    public record Choice(String key, Runnable action) {}

    /** What it says, in the language of the window. */
    public String text() {
        return words.get();
    }

    /**
     * The same with another choice.
     *
     * @param key of one or two words
     */
    public Message offering(String key, Runnable action) {
        return new Message(
                tone,
                words,
                Stream.concat(choices.stream(), Stream.of(new Choice(key, action)))
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

    public static Message done(Supplier<String> words) {
        return new Message(Tone.DONE, words, List.of());
    }

    public static Message note(Supplier<String> words) {
        return new Message(Tone.NOTE, words, List.of());
    }

    public static Message problem(Supplier<String> words) {
        return new Message(Tone.PROBLEM, words, List.of());
    }

    /** What a failure has to say for itself: our own exceptions speak to the reader, others are named by their kind. */
    public static Message of(Exception failure) {
        boolean speaks = failure instanceof Worded || failure instanceof FileProblem;
        return problem(() -> {
            String detail = Worded.problem(failure, Texts.language());
            return speaks ? detail : Texts.of("problem.unexpected", detail);
        });
    }
}
