package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Countable facts about an article after ranking, for the sentences of the evidence. */
final class Facts {

    /** As many names on either side are asked, so that a long article costs no more a name than a short one. */
    private static final int REACH = 100;

    private final Story story;

    Facts(Story story) {
        this.story = story;
    }

    /** Another name and its distance. */
    record Near(Naming naming, double km) {}

    /** How many other names are taken to lie in a unit. */
    int namesIn(Naming asking, Function<Columns, int[]> level, int unit) {
        int count = 0;
        for (Naming other : around(asking)) {
            if (other.size() > 0
                    && !other.isDemonym()
                    && !other.bare.equals(asking.bare)
                    && level.apply(other.columns)[other.best()] == unit) {
                count++;
            }
        }
        return count;
    }

    private List<Naming> around(Naming asking) {
        List<Naming> all = story.namings();
        return all.subList(Math.max(0, asking.index - REACH), Math.min(all.size(), asking.index + REACH));
    }

    /** The nearest other place that is not a whole country or province. */
    Optional<Near> nearest(Naming asking, int i) {
        Optional<Near> nearest = Optional.empty();
        for (Naming other : around(asking)) {
            if (other.size() > 0 && !other.bare.equals(asking.bare) && other.columns.isLocal(other.best())) {
                double km = asking.columns.km(i, other.columns, other.best());
                if (nearest.isEmpty() || km < nearest.get().km()) {
                    nearest = Optional.of(new Near(other, km));
                }
            }
        }
        return nearest;
    }

    /** The names of the same sentence that lie in the same province, or else in the same country. */
    List<Naming> neighboursWith(Naming asking, int i) {
        List<Naming> province = new ArrayList<>();
        List<Naming> country = new ArrayList<>();
        for (Naming other : asking.neighbours) {
            if (other.size() > 0 && !other.bare.equals(asking.bare)) {
                if (other.columns.admin1[other.best()] == asking.columns.admin1[i]) {
                    province.add(other);
                }
                if (other.columns.country[other.best()] == asking.columns.country[i]) {
                    country.add(other);
                }
            }
        }
        return province.isEmpty() ? country : province;
    }
}
