package org.dateline.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.wording.Language;
import org.dateline.wording.PlaceName;

/**
 * The administrative units that hold a place, from the country downwards; empty for a sea or a continent. A country's own
 * path holds the country itself, a province's the country and the province.
 *
 * @param units at most three: country, admin1, admin2
 */
public record AdminPath(List<Unit> units) {

    public static final AdminPath NONE = new AdminPath(List.of());

    /**
     * One unit.
     *
     * @param code ISO 3166-1 alpha-2 for a country ("AF"), GeoNames' code below it ("AF.11", "AF.11.1147242")
     * @param name its English name
     */
    public record Unit(String code, String name) {

        /** Letters of a country's code; those of smaller units are longer. */
        private static final int COUNTRY = 2;

        public Unit {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
        }

        /** The name to show to those who read a language, which has names of its own for countries. */
        public String name(Language language) {
            return placeName().in(language);
        }

        /** Its name as it stands in a sentence, whatever the language. */
        public PlaceName placeName() {
            return new PlaceName(name, code.length() == COUNTRY);
        }
    }

    public AdminPath {
        units = List.copyOf(units);
        if (units.size() > 3) {
            throw new IllegalArgumentException("more than three units: " + units);
        }
    }

    public Optional<Unit> country() {
        return unit(0);
    }

    public Optional<Unit> admin1() {
        return unit(1);
    }

    public Optional<Unit> admin2() {
        return unit(2);
    }

    private Optional<Unit> unit(int level) {
        return units.size() > level ? Optional.of(units.get(level)) : Optional.empty();
    }
}
