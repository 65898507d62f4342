package org.dateline.review;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.wording.Saying;

/**
 * What a name means from now on.
 *
 * @param name the name as it stands in articles
 * @param place the place it means; empty when it is no place at all
 * @param note what the reader wants to remember about it, possibly empty
 * @param scope in which articles it means that
 */
public record PersonalEntry(String name, Optional<Place> place, String note, PersonalScope scope) {

    /** Longer names claim their words before the shorter ones that they hold. */
    static final Comparator<PersonalEntry> LONGEST_FIRST =
            Comparator.comparing((PersonalEntry entry) -> entry.name().length()).reversed();

    public PersonalEntry {
        Objects.requireNonNull(place);
        Objects.requireNonNull(note);
        Objects.requireNonNull(scope);
        if (Names.fold(name).isEmpty()) {
            throw new IllegalArgumentException("not a name: \"" + name + "\"");
        }
    }

    /** An entry that holds in every article. */
    public PersonalEntry(String name, Optional<Place> place, String note) {
        this(name, place, note, PersonalScope.EVERYWHERE);
    }

    /** From now on the name means this place. */
    public static PersonalEntry place(String name, Place place) {
        return new PersonalEntry(name, Optional.of(place), "");
    }

    /** From now on the name is no place. */
    public static PersonalEntry notAPlace(String name) {
        return new PersonalEntry(name, Optional.empty(), "");
    }

    /** The same with another note. */
    PersonalEntry noted(String other) {
        return new PersonalEntry(name, place, other, scope);
    }

    String key() {
        return Names.fold(name);
    }

    /** The sentence that verdicts show. */
    Saying because() {
        return note.isBlank() ? Saying.of("reader.own") : Saying.of("reader.own.note", note);
    }
}
