package org.dateline.ui.places;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.dateline.cartography.PlaceKind;
import org.dateline.recognition.Role;
import org.dateline.review.Status;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;

/**
 * Which places are listed, by what can be ticked. Immutable.
 *
 * @param kinds of these kinds; of any where empty
 * @param roles mentioned in one of these roles at least once; in any where empty
 * @param sureness as sure as this
 * @param statuses checked as far as this; any where empty
 */
public record Sieve(Set<PlaceKind> kinds, Set<Role> roles, Sureness sureness, Set<Status> statuses) {

    /** Lets everything through. */
    public static final Sieve OPEN = new Sieve(Set.of(), Set.of(), Sureness.ANY, Set.of());

    /** How sure the program is of a place. */
    public enum Sureness {
        ANY(1),
        /** Less than four in five. */
        NOT_SURE(0.8),
        /** Less than even. */
        DOUBTFUL(0.5);

        private final double below;

        Sureness(double below) {
            this.below = below;
        }

        private boolean admits(double confidence) {
            return this == ANY || confidence < below;
        }
    }

    public Sieve {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(sureness);
    }

    public boolean isOpen() {
        return equals(OPEN);
    }

    boolean admits(Located row) {
        return (kinds.isEmpty() || kinds.contains(PlaceKind.of(row.linked())))
                && (roles.isEmpty()
                        || row.linked().mentions().stream()
                                .anyMatch(r -> roles.contains(r.mention().role())))
                && sureness.admits(row.linked().confidence())
                && (statuses.isEmpty() || statuses.contains(row.status()));
    }

    /** What has no place is of no kind, and as unsure as can be. */
    boolean admits(NotFound row) {
        return kinds.isEmpty()
                && (roles.isEmpty() || roles.contains(row.first().mention().role()))
                && (statuses.isEmpty() || statuses.contains(row.status()));
    }

    /** With a kind ticked, or no longer. */
    public Sieve with(PlaceKind kind, boolean wanted) {
        return new Sieve(turned(kinds, kind, wanted), roles, sureness, statuses);
    }

    public Sieve with(Role role, boolean wanted) {
        return new Sieve(kinds, turned(roles, role, wanted), sureness, statuses);
    }

    public Sieve with(Status status, boolean wanted) {
        return new Sieve(kinds, roles, sureness, turned(statuses, status, wanted));
    }

    public Sieve with(Sureness wanted) {
        return new Sieve(kinds, roles, wanted, statuses);
    }

    private static <T> Set<T> turned(Set<T> all, T one, boolean wanted) {
        var next = new HashSet<>(all);
        if (wanted) {
            next.add(one);
        } else {
            next.remove(one);
        }
        return next;
    }
}
