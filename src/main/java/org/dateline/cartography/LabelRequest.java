package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that wants a place.
 *
 * @param priority small numbers are placed first; equal ones in the order of the requests
 * @param candidates where it may go, the best first
 * @param dot what belongs to it on the ground and must be free too
 * @param scope how it minds the edge and towns
 * @param once who else must not bear its name close by
 */
record LabelRequest(
        double priority, List<PlacedLabel> candidates, Optional<Dot> dot, Scope scope, Optional<Once> once) {

    /** How a name minds what is around it. */
    enum Scope {
        /** Must not cross the edge of the view, and moves inwards rather than be left out. */
        INSIDE,
        /** Stays where it is; left out in the end when it crosses the edge. */
        ANYWHERE,
        /** The same, and keeps clear of the towns that are likely to be named where it can. */
        SPREAD
    }

    /** Names that a reader would take for the same one if they stood close to each other. */
    enum Kin {
        /** Points: sources list some towns twice. */
        TOWN(40),
        /** Countries, provinces, regions, ranges, islands: a region often has the name of a province. */
        LAND(260),
        /** Rivers come in pieces, and so do seas. */
        WATER(220);

        private final double apart;

        Kin(double apart) {
            this.apart = apart;
        }

        /** How far apart two of the same name have to be, in view pixels; less than twice what a picture reaches around. */
        double apart() {
            return apart;
        }
    }

    /**
     * A name that is left out where its like has asked for a place close by; those that must be inside are not, but count.
     *
     * @param name what is compared, folded
     * @param x of what bears it, in view pixels
     * @param y of what bears it, in view pixels
     */
    record Once(Kin kin, String name, double x, double y) {

        static Once of(Kin kin, String text, double x, double y) {
            return new Once(kin, org.dateline.gazetteer.Names.fold(text).replace(" ", ""), x, y);
        }
    }

    LabelRequest(double priority, List<PlacedLabel> candidates, Optional<Dot> dot, Scope scope) {
        this(priority, candidates, dot, scope, Optional.empty());
    }

    LabelRequest {
        Objects.requireNonNull(dot);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(once);
        Objects.requireNonNull(candidates); // not copied: some are made only when they are asked for
    }

    /** The dot of a town. */
    record Dot(NameClass kind, double x, double y, double radius) {
        Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
