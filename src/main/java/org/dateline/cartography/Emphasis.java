package org.dateline.cartography;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;
import org.dateline.resolution.relative.RelativePlace;

/**
 * Which places stand out. While anything is selected the others are dimmed; hovering only adds.
 *
 * @param selected the selected places
 * @param hovered the places under the pointer, previewed
 * @param told the words of those selected places that are told by others
 */
public record Emphasis(Set<PlaceId> selected, Set<PlaceId> hovered, Set<Span> told) {

    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    public Emphasis {
        selected = Set.copyOf(selected);
        hovered = Set.copyOf(hovered);
        told = Set.copyOf(told);
    }

    public Emphasis(Set<PlaceId> selected, Set<PlaceId> hovered) {
        this(selected, hovered, Set.of());
    }

    public static Emphasis selected(PlaceId place) {
        return new Emphasis(Set.of(place), Set.of());
    }

    /** A selected place that is told by others. */
    public static Emphasis selected(RelativePlace place) {
        return new Emphasis(Set.of(), Set.of(), Set.of(place.span()));
    }

    public Emphasis withHovered(Optional<PlaceId> place) {
        return new Emphasis(selected, place.map(Set::of).orElse(Set.of()), told);
    }

    /** How a marker that stands for these places is drawn. */
    public State of(Collection<PlaceId> places) {
        if (places.stream().anyMatch(selected::contains)) {
            return State.SELECTED;
        }
        if (places.stream().anyMatch(hovered::contains)) {
            return State.HOVERED;
        }
        return isNothingSelected() ? State.NORMAL : State.DIMMED;
    }

    /** How the ground of places that are told by others is drawn: not dimmed while a place is selected that it hangs on. */
    State ofTold(List<RelativePlace> places) {
        if (places.stream().anyMatch(place -> told.contains(place.span()))) {
            return State.SELECTED;
        }
        boolean hangsOnSelected = places.stream()
                .flatMap(place -> place.anchors().stream())
                .anyMatch(anchor -> selected.contains(anchor.id()));
        return hangsOnSelected || isNothingSelected() ? State.NORMAL : State.DIMMED;
    }

    private boolean isNothingSelected() {
        return selected.isEmpty() && told.isEmpty();
    }

    /** How much a marker stands out. */
    public enum State {
        NORMAL,
        SELECTED,
        HOVERED,
        DIMMED
    }
}
