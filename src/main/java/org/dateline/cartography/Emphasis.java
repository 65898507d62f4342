package org.dateline.cartography;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.PlaceId;

/**
 * Which places stand out. While any place is selected the others are dimmed; hovering only adds.
 *
 * @param selected the selected places
 * @param hovered the places under the pointer, previewed
 */
public record Emphasis(Set<PlaceId> selected, Set<PlaceId> hovered) {

    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    public Emphasis {
        selected = Set.copyOf(selected);
        hovered = Set.copyOf(hovered);
    }

    public static Emphasis selected(PlaceId place) {
        return new Emphasis(Set.of(place), Set.of());
    }

    public Emphasis withHovered(Optional<PlaceId> place) {
        return new Emphasis(selected, place.map(Set::of).orElse(Set.of()));
    }

    /** How a marker that stands for these places is drawn. */
    public State of(Collection<PlaceId> places) {
        if (places.stream().anyMatch(selected::contains)) {
            return State.SELECTED;
        }
        if (places.stream().anyMatch(hovered::contains)) {
            return State.HOVERED;
        }
        return selected.isEmpty() ? State.NORMAL : State.DIMMED;
    }

    /** How much a marker stands out. */
    public enum State {
        NORMAL,
        SELECTED,
        HOVERED,
        DIMMED
    }
}
