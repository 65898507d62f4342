package org.dateline.cartography;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dateline.Links.LinkedPlace;
import org.dateline.wording.Language;

/**
 * A marker in a view: one place, or several that lie too close to tell apart. The window makes its nodes of these, the
 * painter draws the same ones into exports.
 *
 * @param x centre in view pixels from the left, for an area beside the town that it would lie under; the copy of the world that is nearest to the centre of the view
 * @param y centre in view pixels from the top
 * @param places whom it stands for, in order of first mention, never empty
 * @param kind what decides its colour; of a cluster the commonest kind
 * @param symbol its shape
 * @param radius of the shape in view pixels, state not counted
 * @param hollow whether it is drawn hollow: nobody is sure
 * @param checked whether a reader has confirmed or chosen all that it stands for
 * @param state how much it stands out
 * @param discRadius radius in view pixels of the soft disc that tells the precision, if it is large enough to see
 */
public record Marker(
        double x,
        double y,
        List<LinkedPlace> places,
        PlaceKind kind,
        MarkerSymbol symbol,
        double radius,
        boolean hollow,
        boolean checked,
        Emphasis.State state,
        OptionalDouble discRadius) {

    public Marker {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(state);
        Objects.requireNonNull(discRadius);
        places = List.copyOf(places);
        if (places.isEmpty() || !(radius > 0)) {
            throw new IllegalArgumentException("a marker needs a place and a size");
        }
    }

    /** The same in another place. */
    Marker at(double otherX, double otherY) {
        return new Marker(otherX, otherY, places, kind, symbol, radius, hollow, checked, state, discRadius);
    }

    /** The same on a map so many times as large, whose corner stays where it is. */
    Marker stretched(double by) {
        OptionalDouble disc = discRadius.isPresent() ? OptionalDouble.of(discRadius.getAsDouble() * by) : discRadius;
        return new Marker(x * by, y * by, places, kind, symbol, radius, hollow, checked, state, disc);
    }

    Marker withoutDisc() {
        return new Marker(x, y, places, kind, symbol, radius, hollow, checked, state, OptionalDouble.empty());
    }

    /** The same in another state. */
    Marker in(Emphasis.State other) {
        return new Marker(x, y, places, kind, symbol, radius, hollow, checked, other, discRadius);
    }

    /** One of the places of a cluster by itself, standing elsewhere. */
    public Marker member(int index, double otherX, double otherY, Emphasis emphasis) {
        return MarkerGroups.single(places.get(index), otherX, otherY)
                .in(emphasis.of(List.of(places.get(index).place().id())));
    }

    /** Whether it is the other one, moved at most. True says so for certain; false may mean the same made anew. */
    @SuppressWarnings("ReferenceEquality") // a marker that has only moved keeps its list, which may be long
    public boolean looksLike(Marker other) {
        return places == other.places
                && kind == other.kind
                && symbol == other.symbol
                && radius == other.radius
                && hollow == other.hollow
                && checked == other.checked
                && state == other.state;
    }

    public boolean isCluster() {
        return places.size() > 1;
    }

    /** The place it stands for; of a cluster the one mentioned first. */
    public LinkedPlace first() {
        return places.get(0);
    }

    /** Index into {@link MarkerColours}. */
    public int colour() {
        return kind.ordinal();
    }

    /** What it is called on the map: the place's name, of a cluster nothing but its count. */
    public String label(Language language) {
        return isCluster() ? count() : first().place().name(language);
    }

    /** How many places it stands for. */
    public String count() {
        return Integer.toString(places.size());
    }

    /** The radius with its state counted: what stands out is larger. */
    public double shownRadius() {
        return switch (state) {
            case SELECTED -> radius * 1.4;
            case HOVERED -> radius * 1.2;
            case NORMAL, DIMMED -> radius;
        };
    }
}
