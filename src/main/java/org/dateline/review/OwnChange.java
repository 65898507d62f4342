package org.dateline.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;

/**
 * What a step changed in the reader's own gazetteer, so that it can be taken back there, too.
 *
 * @param name a name of the article
 * @param before what it had meant until then; empty where the gazetteer did not know it
 * @param after what it means since; empty where it is left to the program again
 */
public record OwnChange(String name, Optional<PersonalEntry> before, Optional<PersonalEntry> after) {

    public OwnChange {
        Objects.requireNonNull(name);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /**
     * What a correction means for other articles. A name that cannot be located means nothing for them; what the reader has
     * noted about a name stays noted.
     *
     * @param after the mentions as the correction has left them
     * @param own the reader's gazetteer before it
     */
    static List<OwnChange> of(Correction correction, List<Reviewed> after, PersonalGazetteer own) {
        List<OwnChange> changes = new ArrayList<>();
        if (correction.scope() == Scope.FROM_NOW_ON) {
            Set<String> seen = new HashSet<>();
            for (Reviewed entry : after) {
                if (correction.pointedAt().contains(entry.span()) && seen.add(entry.nameKey())) {
                    String name = entry.resolution().mention().name();
                    Optional<PersonalEntry> before = own.find(name);
                    var meaning = meaning(
                                    name,
                                    correction.verdict(),
                                    entry.resolution().place())
                            .map(next -> before.map(PersonalEntry::note)
                                    .map(next::noted)
                                    .orElse(next));
                    if (meaning.isPresent() || correction.verdict() instanceof Verdict.LeaveToProgram) {
                        changes.add(new OwnChange(name, before, meaning));
                    }
                }
            }
        }
        return List.copyOf(changes);
    }

    private static Optional<PersonalEntry> meaning(String name, Verdict verdict, Optional<Place> place) {
        if (Names.fold(name).isEmpty()) {
            return Optional.empty();
        }
        if (verdict instanceof Verdict.Take || verdict instanceof Verdict.Accept) {
            return place.map(it -> PersonalEntry.place(name, it));
        }
        return verdict instanceof Verdict.NotAPlace ? Optional.of(PersonalEntry.notAPlace(name)) : Optional.empty();
    }

    PersonalGazetteer doneIn(PersonalGazetteer own) {
        return put(own, after);
    }

    /** Taken back; what somebody has changed since stays as it is. */
    PersonalGazetteer undoneIn(PersonalGazetteer own) {
        return isSame(own.find(name), after) ? put(own, before) : own;
    }

    private PersonalGazetteer put(PersonalGazetteer own, Optional<PersonalEntry> entry) {
        return entry.map(own::with).orElseGet(() -> own.without(name));
    }

    private static boolean isSame(Optional<PersonalEntry> one, Optional<PersonalEntry> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Optional<Place> place = one.get().place();
        Optional<Place> same = other.get().place();
        return place.map(Place::id).equals(same.map(Place::id))
                && place.map(Place::location).equals(same.map(Place::location));
    }
}
