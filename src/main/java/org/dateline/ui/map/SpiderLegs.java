package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the members of a cluster stand when it spreads out: in one column or two beside it, from top to bottom in reading
 * order, bulging towards the middle, so that every member has a line of its own for its name. Pure.
 */
final class SpiderLegs {

    /** More members than this do not spread out: they would cover the map. */
    static final int MOST = 36;

    /** View pixels from one name to the next. */
    static final double ROW = 22;

    /** Room for a name beside its member. */
    static final double NAME = 150;

    private static final double NEAR = 34;
    private static final double BULGE = 26;
    private static final double EDGE = 16;

    /** Up to so many stand in one column where there is room for it. */
    private static final int ONE_COLUMN = 5;

    private SpiderLegs() {}

    /**
     * The end of a leg.
     *
     * @param x in view pixels
     * @param y in view pixels
     * @param toRight whether the name stands to the right of it
     */
    record Leg(double x, double y, boolean toRight) {}

    /**
     * The legs of a cluster, in the order of its members.
     *
     * @param x of the cluster
     * @param y of the cluster
     * @param width of the view, in which all shall stay
     * @param height of the view
     */
    static List<Leg> of(int members, double x, double y, double width, double height) {
        double reach = NEAR + BULGE + NAME;
        boolean right = x + reach < width;
        boolean left = x - reach > 0;
        int perColumn = (int) Math.max(1, Math.floor((height - 2 * EDGE) / ROW));
        boolean two = right && left && members > ONE_COLUMN || members > perColumn;
        int first = two ? (members + 1) / 2 : members;
        var legs = new ArrayList<Leg>();
        boolean firstRight = two || right || !left;
        column(legs, first, x, y, height, firstRight);
        column(legs, members - first, x, y, height, !firstRight);
        return legs;
    }

    private static void column(List<Leg> legs, int members, double x, double y, double height, boolean toRight) {
        double tall = (members - 1) * ROW;
        double top = Math.max(EDGE, Math.min(height - EDGE - tall, y - tall / 2));
        for (int i = 0; i < members; i++) {
            double lift = members == 1 ? 0 : (i - (members - 1) / 2.0) / (members / 2.0);
            double away = NEAR + BULGE * Math.sqrt(Math.max(0, 1 - lift * lift));
            legs.add(new Leg(toRight ? x + away : x - away, top + i * ROW, toRight));
        }
    }
}
