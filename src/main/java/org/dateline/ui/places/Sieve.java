package org.dateline.ui.places;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.cartography.PlaceKind;
import org.dateline.recognition.story.StoryPart;
import org.dateline.recognition.story.StoryParts;
import org.dateline.resolution.Resolution;
import org.dateline.review.Status;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;

/**
 * Which places are listed, by what can be ticked. Immutable.
 *
 * @param kinds of these kinds; of any where empty
 * @param parts playing one of these parts in the story at least once; any where empty
 * @param sureness as sure as this
 * @param statuses checked as far as this; any where empty
 */
public record Sieve(Set<PlaceKind> kinds, Set<StoryPart.Kind> parts, Sureness sureness, Set<Status> statuses) {

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
        parts = Set.copyOf(parts);
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(sureness);
    }

    public boolean isOpen() {
        return equals(OPEN);
    }

    /** @param article the one that the row is of */
    boolean admits(Located row, Article article) {
        return (kinds.isEmpty() || kinds.contains(PlaceKind.of(row.linked())))
                && (parts.isEmpty() || row.linked().mentions().stream().anyMatch(found -> playsPart(found, article)))
                && sureness.admits(row.linked().confidence())
                && (statuses.isEmpty() || statuses.contains(row.status()));
    }

    /** What has no place is of no kind, and as unsure as can be. */
    boolean admits(NotFound row, Article article) {
        return kinds.isEmpty()
                && (parts.isEmpty() || playsPart(row.first(), article))
                && (statuses.isEmpty() || statuses.contains(row.status()));
    }

    private boolean playsPart(Resolution found, Article article) {
        return StoryParts.of(article, found.mention())
                .filter(part -> parts.contains(part.kind()))
                .isPresent();
    }

    /** With a kind ticked, or no longer. */
    public Sieve with(PlaceKind kind, boolean wanted) {
        return new Sieve(turned(kinds, kind, wanted), parts, sureness, statuses);
    }

    public Sieve with(StoryPart.Kind part, boolean wanted) {
        return new Sieve(kinds, turned(parts, part, wanted), sureness, statuses);
    }

    public Sieve with(Status status, boolean wanted) {
        return new Sieve(kinds, parts, sureness, turned(statuses, status, wanted));
    }

    public Sieve with(Sureness wanted) {
        return new Sieve(kinds, parts, wanted, statuses);
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
