package org.dateline.resolution;

import static org.dateline.resolution.Feature.*;

import java.util.ArrayList;
import java.util.List;

/** Where the other names of the article lie, as far as the last pass has decided: who is near to whom. */
final class ChosenPlaces {

    /** Names on each side, in order of first mention, that are asked: keeps the work linear in the article's length. */
    private static final int REACH = 20;

    private static final double NOT_NEAR_KM = 3000;

    /** Beyond it, two neighbours in a sentence are not near each other. */
    private static final double NEIGHBOUR_KM = 250;

    /** The names that lie at a point rather than all over a country. */
    private final List<Naming> local = new ArrayList<>();

    /** The chosen candidate of each, in the same order. */
    private final List<Integer> choice = new ArrayList<>();

    /** By naming, how many local ones come before it. */
    private final int[] before;

    ChosenPlaces(List<Naming> namings) {
        before = new int[namings.size()];
        for (Naming naming : namings) {
            before[naming.index] = local.size();
            if (naming.size() > 0) {
                int best = naming.best();
                if (naming.columns.isLocal(best)) {
                    local.add(naming);
                    choice.add(best);
                }
            }
        }
    }

    void fill(Naming naming, Matrix matrix) {
        int from = Math.max(0, before[naming.index] - REACH);
        int to = Math.min(local.size(), before[naming.index] + REACH);
        for (int i = 0; i < naming.size(); i++) {
            if (naming.columns.isLocal(i)) {
                fill(naming, i, from, to, matrix);
            }
        }
    }

    /** How near the nearest other local place is: 0 for {@value #NOT_NEAR_KM} km and more, 1 for about 50 km. */
    double closeness(Naming naming, int i) {
        int from = Math.max(0, before[naming.index] - REACH);
        int to = Math.min(local.size(), before[naming.index] + REACH);
        double nearest = NOT_NEAR_KM;
        for (int k = from; k < to; k++) {
            Naming other = local.get(k);
            if (other != naming && !other.bare.equals(naming.bare)) {
                nearest = Math.min(nearest, naming.columns.km(i, other.columns, choice.get(k)));
            }
        }
        return closeness(nearest);
    }

    private static double closeness(double nearestKm) {
        return (Math.log(NOT_NEAR_KM) - Math.log(Math.max(5, nearestKm))) / 4;
    }

    private void fill(Naming naming, int i, int from, int to, Matrix matrix) {
        double nearest = NOT_NEAR_KM;
        int within50 = 0;
        int within200 = 0;
        int within800 = 0;
        boolean neighbourNear = false;
        for (int k = from; k < to; k++) {
            Naming other = local.get(k);
            if (other == naming || other.bare.equals(naming.bare)) {
                continue;
            }
            double km = naming.columns.km(i, other.columns, choice.get(k));
            nearest = Math.min(nearest, km);
            within50 += km < 50 ? 1 : 0;
            within200 += km < 200 ? 1 : 0;
            within800 += km < 800 ? 1 : 0;
            neighbourNear |= km < NEIGHBOUR_KM && naming.neighbours.contains(other);
        }
        matrix.set(i, WITHIN_50, Math.log1p(within50));
        matrix.set(i, WITHIN_200, Math.log1p(within200));
        matrix.set(i, WITHIN_800, Math.log1p(within800));
        double close = closeness(nearest);
        matrix.set(i, LOG_NEAREST, close);
        matrix.set(i, NEAR_TIMES_POPULATION, close * naming.columns.logPopulation[i] / 4);
        matrix.set(i, SENTENCE_AROUND, neighbourNear);
    }
}
