package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;

/** Draws places as the news names them: famous ones anywhere, and towns of a country, large ones more often than small ones. */
final class WorldPlaces {

    /** A city of this size is known abroad; a provincial capital sooner. */
    private static final long LARGE = 700_000;

    private static final long LARGE_SEAT = 150_000;

    /** For towns of unknown size, most of which are in the gazetteer because a war made them known. */
    private static final long UNKNOWN = 3_000;

    /** How much oftener the news names a national capital than another city of its size. */
    private static final double CAPITAL = 4;

    /** A name with so many bearers is borrowed in many countries. */
    private static final int MANY = 6;

    /** How much oftener a capital is drawn whose name a province elsewhere bears too. */
    private static final double SHARED = 4;

    private final Gazetteer gazetteer;
    private final Urn countries = new Urn();
    private final Urn cities = new Urn();
    private final Urn manifold = new Urn();
    private final Urn capitals = new Urn();
    private final Urn namesakes = new Urn();
    private final List<Nature> natures = new ArrayList<>();
    private final Map<Integer, Urn> towns = new HashMap<>();
    private final Map<Integer, Urn> seats = new HashMap<>();
    private final Map<Integer, Urn> local = new HashMap<>();

    /**
     * Water or land of which one writes "the", and a province or town that bears the name too.
     *
     * @param province where the namesake is or lies
     * @param name what both are called
     */
    record Nature(int row, int namesake, int province, String name) {}

    /** Rows with weights. */
    private static final class Urn {
        private final NavigableMap<Double, Integer> rows = new TreeMap<>();
        private double total;

        void put(int row, double weight) {
            total += weight;
            rows.put(total, row);
        }

        int draw(Random random) {
            return rows.higherEntry(random.nextDouble() * total * (1 - 1e-12)).getValue();
        }
    }

    WorldPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (int row = 1; row < gazetteer.size(); row++) {
            FeatureCode code = gazetteer.code(row);
            if (code.featureClass() == FeatureClass.P && code != FeatureCode.PPLX) {
                addTown(row, code);
            }
        }
        for (int row = 1; row < gazetteer.size(); row++) {
            if (isArticled(gazetteer.code(row))) {
                addNature(row);
            }
            if (gazetteer.code(row) == FeatureCode.PCLI && towns.containsKey(row) && seats.containsKey(row)) {
                countries.put(row, Math.sqrt(Math.max(1e5, gazetteer.population(row))));
            }
        }
    }

    private static boolean isArticled(FeatureCode code) {
        return switch (code) {
            case STM, CNL, SEA, GULF, STRT, MTS, DSRT, PLN, PLAT, VAL, PEN -> true;
            default -> false;
        };
    }

    private void addNature(int row) {
        String name = gazetteer.name(row);
        Gazetteer.Bearers bearers = gazetteer.find(name);
        for (int i = 0; i < bearers.count(); i++) {
            int other = bearers.row(i);
            FeatureCode code = gazetteer.code(other);
            boolean namesake = code == FeatureCode.ADM1 || code.featureClass() == FeatureClass.P;
            if (namesake && bearers.kind(i) != NameKind.DEMONYM && local.containsKey(gazetteer.admin1(other))) {
                natures.add(new Nature(row, other, gazetteer.admin1(other), name));
            }
        }
    }

    private void addTown(int row, FeatureCode code) {
        long people = gazetteer.population(row);
        boolean famous =
                code == FeatureCode.PPLC || people >= LARGE || code == FeatureCode.PPLA && people >= LARGE_SEAT;
        if (famous && isBestKnown(row, true)) {
            double weight = (code == FeatureCode.PPLC ? CAPITAL : 1) * Math.sqrt(people + 100_000.0);
            cities.put(row, weight);
            if (gazetteer.find(gazetteer.name(row)).count() >= MANY) {
                manifold.put(row, weight);
            }
        }
        int country = gazetteer.country(row);
        if (code == FeatureCode.PPLC && isBestKnown(row, true)) {
            capitals.put(row, (hasProvince(row) ? SHARED : 1) * Math.sqrt(gazetteer.population(country) + 1e5));
        }
        local.computeIfAbsent(gazetteer.admin1(row), key -> new Urn())
                .put(row, Math.pow(people == 0 ? UNKNOWN : people, 0.3));
        if (isBestKnown(row, false)) {
            if (!isBestKnown(row, true)) {
                namesakes.put(row, Math.pow(people == 0 ? UNKNOWN : people, 0.4));
            }
            towns.computeIfAbsent(country, key -> new Urn()).put(row, Math.pow(people == 0 ? UNKNOWN : people, 0.4));
            if (code == FeatureCode.PPLC || code == FeatureCode.PPLA) {
                seats.computeIfAbsent(country, key -> new Urn()).put(row, Math.sqrt(people + 1.0));
            }
        }
    }

    /** Whether no other town of the name, anywhere or in the same country, is as well known. */
    private boolean isBestKnown(int row, boolean anywhere) {
        Gazetteer.Bearers bearers = gazetteer.find(gazetteer.name(row));
        for (int i = 0; i < bearers.count(); i++) {
            int other = bearers.row(i);
            FeatureCode code = gazetteer.code(other);
            boolean rival = anywhere
                    ? (code.featureClass() == FeatureClass.P || code.isCountry()) && bearers.kind(i) != NameKind.DEMONYM
                    : code.featureClass() == FeatureClass.P && gazetteer.country(other) == gazetteer.country(row);
            if (rival && other != row && gazetteer.prominence(other) >= gazetteer.prominence(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasProvince(int row) {
        Gazetteer.Bearers bearers = gazetteer.find(gazetteer.name(row));
        for (int i = 0; i < bearers.count(); i++) {
            int other = bearers.row(i);
            if (gazetteer.code(other) == FeatureCode.ADM1 && other != gazetteer.admin1(row)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return natures.isEmpty()
                || Stream.of(countries, cities, manifold, capitals, namesakes).anyMatch(urn -> urn.rows.isEmpty());
    }

    int country(Random random) {
        return countries.draw(random);
    }

    /** A country or a city that needs no introduction. */
    int famous(Random random) {
        return random.nextInt(5) < 2 ? countries.draw(random) : cities.draw(random);
    }

    /** A famous city among many of its name. */
    int famousOfMany(Random random) {
        return manifold.draw(random);
    }

    /** A national capital that is the best known of its name. */
    int capital(Random random) {
        return capitals.draw(random);
    }

    /** The best known bearer of a name in its country, though another country or town of the name is better known. */
    int namesake(Random random) {
        return namesakes.draw(random);
    }

    Nature nature(Random random) {
        return natures.get(random.nextInt(natures.size()));
    }

    int town(int country, Random random) {
        return towns.get(country).draw(random);
    }

    /** A town of a first-order unit, whether or not better known ones elsewhere bear its name. */
    int local(int province, Random random) {
        return local.get(province).draw(random);
    }

    /** A capital, of the country or of a province. */
    int seat(int country, Random random) {
        return seats.get(country).draw(random);
    }
}
