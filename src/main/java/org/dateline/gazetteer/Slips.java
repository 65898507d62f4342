package org.dateline.gazetteer;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody may have meant to type: a letter left out, one too many, a wrong one, two exchanged. Some four hundred names for
 * one of seven letters, which is less work than one pass over all names. Pure.
 */
final class Slips {

    /** A slip in a shorter name makes another name too easily. */
    private static final int SHORTEST = 5;

    private Slips() {}

    /** The names that are one slip away from a folded one; none for a short one. */
    static Stream<String> in(String typed) {
        if (typed.length() < SHORTEST) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(0, typed.length()).boxed().flatMap(at -> at(typed, at));
    }

    private static Stream<String> at(String typed, int at) {
        String head = typed.substring(0, at);
        String tail = typed.substring(at);
        Stream<String> added = letters().map(letter -> head + letter + tail);
        if (tail.isEmpty()) {
            return added;
        }
        String rest = tail.substring(1);
        Stream<String> exchanged =
                rest.isEmpty() ? Stream.empty() : Stream.of(head + rest.charAt(0) + tail.charAt(0) + rest.substring(1));
        return Stream.of(added, Stream.of(head + rest), letters().map(letter -> head + letter + rest), exchanged)
                .flatMap(names -> names);
    }

    private static Stream<String> letters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
    }
}
