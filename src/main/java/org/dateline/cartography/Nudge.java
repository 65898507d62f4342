package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the anchor of an area aside where it would lie under the pin of a town, as a district's does that is called after
 * its seat: both can then be seen and clicked. What an area covers stays where it is; only what one takes hold of moves.
 */
final class Nudge {

    /** View pixels between two rims. */
    private static final double APART = 3;

    /** Ways to go around a pin, in degrees from the way that the anchor lies already. */
    private static final double[] TURNS = {0, 45, -45, 90, -90, 135, -135, 180};

    /** How far to go, in distances from the pin: in a crowd the nearest ring may be taken all around. */
    private static final double[] FARTHER = {1, 1.6, 2.3, 3.1};

    private Nudge() {}

    /** All markers in their order, the anchors moved. A pure function of how they lie to each other. */
    static List<Marker> apart(List<Marker> markers) {
        var fixed = new ArrayList<Marker>();
        markers.stream().filter(marker -> !MarkerLabels.isArea(marker)).forEach(fixed::add);
        var all = new ArrayList<Marker>();
        for (Marker marker : markers) {
            if (MarkerLabels.isArea(marker)) {
                Marker moved = moved(marker, fixed);
                fixed.add(moved);
                all.add(moved);
            } else {
                all.add(marker);
            }
        }
        return all;
    }

    private static Marker moved(Marker area, List<Marker> fixed) {
        Optional<Marker> pin = fixed.stream().filter(other -> meet(area, other)).findFirst();
        if (pin.isEmpty()) {
            return area;
        }
        double dx = area.x() - pin.get().x();
        double dy = area.y() - pin.get().y();
        double start = Math.hypot(dx, dy) < 0.5 ? Math.PI / 2 : Math.atan2(dy, dx);
        for (double farther : FARTHER) {
            double away = distance(area, pin.get()) * farther;
            for (double turn : TURNS) {
                double angle = start + Math.toRadians(turn);
                Marker moved = area.at(
                        pin.get().x() + away * Math.cos(angle), pin.get().y() + away * Math.sin(angle));
                if (fixed.stream().noneMatch(other -> meet(moved, other))) {
                    return moved;
                }
            }
        }
        return area;
    }

    private static boolean meet(Marker one, Marker other) {
        double dx = one.x() - other.x();
        double dy = one.y() - other.y();
        double apart = distance(one, other) - 0.01;
        return dx * dx + dy * dy < apart * apart;
    }

    /** Between two middles. Sizes without their state: nothing may move because it is pointed at. */
    private static double distance(Marker one, Marker other) {
        return one.radius() + other.radius() + APART;
    }
}
