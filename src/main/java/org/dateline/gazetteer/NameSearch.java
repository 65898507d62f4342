package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.wording.Language;

/**
 * Finds places for somebody who types a name, and forgives what is not forgiven in a text: names that another language has
 * ("Rotes Meer"), a kind before or behind the name ("province of Helmand"), another romanisation ("Kandahaar"), one slip of
 * the fingers ("Kandahr"), a word from the middle of a name ("Mandeb"). Immutable and safe for any number of threads.
 */
public final class NameSearch {

    /** Who types "Red Sea" means the sea, though two provinces of that name have inhabitants: as known as a large province. */
    private static final double KNOWN_WATER = 9;

    /** "kab" means Kabul before Cambodia, which Chinese calls Kabuxiya: steps of prominence. */
    private static final double FOREIGN_NAME = 3;

    /** "Niger" means the country before Nigeria, but "Kab" Kabul before the village of that name. */
    private static final double WHOLE_NAME = 3;

    private final Gazetteer gazetteer;
    /** Rows of countries, seas and their like by the folded names that other languages have for them. */
    private final Map<String, Set<Integer>> abroad = new HashMap<>();

    public NameSearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Language language : Language.values()) {
            language.namesAbroad()
                    .forEach((english, own) -> abroad.computeIfAbsent(Names.fold(own), key -> new LinkedHashSet<>())
                            .addAll(knownAbroad(english)));
        }
    }

    /** Who bears a whole name, the best known first; demonyms speak for a place but are not its name. */
    public List<Place> find(String name) {
        Set<Integer> rows = bearers(name);
        if (rows.isEmpty()) {
            rows = BareName.of(name).map(this::bearers).orElse(Set.of());
        }
        return rows.stream().map(gazetteer::place).toList();
    }

    /**
     * The places of which a name begins as typed so far, the best known first; where there is none, those that the typed words
     * may mean otherwise.
     */
    public List<Place> complete(String typed, int limit) {
        List<Supplier<Set<Integer>>> ways = List.of(
                () -> completions(typed, limit),
                () -> BareName.of(typed).map(bare -> completions(bare, limit)).orElse(Set.of()),
                () -> sorted(romanised(typed), row -> 0),
                () -> holding(typed, limit),
                () -> sorted(Slips.in(Names.fold(typed)).flatMap(name -> bearers(name).stream()), row -> 0));
        return ways.stream().map(Supplier::get).filter(rows -> !rows.isEmpty()).findFirst().orElse(Set.of()).stream()
                .limit(limit)
                .map(gazetteer::place)
                .toList();
    }

    private Set<Integer> bearers(BareName bare) {
        return kept(bare, bearers(bare.name()));
    }

    private Set<Integer> completions(BareName bare, int limit) {
        return kept(bare, completions(bare.name(), limit));
    }

    private Set<Integer> kept(BareName bare, Set<Integer> rows) {
        var kept = new LinkedHashSet<>(rows);
        kept.removeIf(row -> gazetteer.code(row).featureClass() != bare.kind());
        return kept;
    }

    private Set<Integer> bearers(String name) {
        var own = new LinkedHashSet<Integer>();
        var foreign = new LinkedHashSet<Integer>();
        Gazetteer.Bearers bearers = gazetteer.find(name);
        for (int i = 0; i < bearers.count(); i++) {
            if (bearers.kind(i) == NameKind.ALTERNATE) {
                foreign.add(bearers.row(i));
            } else if (bearers.kind(i) != NameKind.DEMONYM) {
                own.add(bearers.row(i));
            }
        }
        own.addAll(abroad.getOrDefault(Names.fold(name), Set.of()));
        return sorted(Stream.concat(own.stream(), foreign.stream()), row -> own.contains(row) ? 0 : -FOREIGN_NAME);
    }

    private Set<Integer> completions(String typed, int limit) {
        String key = Names.fold(typed);
        if (key.isEmpty()) {
            return Set.of();
        }
        Set<Integer> whole = bearers(typed);
        Set<Integer> known = new LinkedHashSet<>();
        abroad.forEach((name, rows) -> known.addAll(name.startsWith(key) ? rows : Set.of()));
        Stream<Integer> longer = rows(gazetteer.complete(typed, limit));
        return sorted(Stream.of(whole.stream(), known.stream(), longer).flatMap(rows -> rows), row -> {
            boolean isOwn =
                    known.contains(row) || Names.fold(gazetteer.name(row)).startsWith(key);
            return (whole.contains(row) ? WHOLE_NAME : 0) - (isOwn ? 0 : FOREIGN_NAME);
        });
    }

    private Set<Integer> holding(String typed, int limit) {
        return rows(gazetteer.holding(typed, limit)).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Stream<Integer> rows(List<Place> places) {
        return places.stream()
                .flatMap(place -> gazetteer.row(place.id()).stream().boxed());
    }

    private List<Integer> knownAbroad(String english) {
        Gazetteer.Bearers bearers = gazetteer.find(english);
        return IntStream.range(0, bearers.count())
                .map(bearers::row)
                .filter(row -> gazetteer.code(row).isKnownAbroad()
                        && gazetteer.name(row).equals(english))
                .boxed()
                .toList();
    }

    /** Asked in all countries, where the index's hashes of strangers' names meet: the name that is shown must agree. */
    private Stream<Integer> romanised(String typed) {
        String key = TolerantKey.of(Names.fold(typed));
        return IntStream.range(1, gazetteer.size())
                .filter(row -> gazetteer.country(row) == row)
                .flatMap(country -> Arrays.stream(gazetteer.findTolerant(typed, country)))
                .filter(row -> TolerantKey.of(Names.fold(gazetteer.name(row))).equals(key))
                .boxed();
    }

    private Set<Integer> sorted(Stream<Integer> rows, ToDoubleFunction<Integer> bonus) {
        return rows.distinct()
                .sorted(Comparator.comparingDouble((Integer row) -> weight(row) + bonus.applyAsDouble(row))
                        .reversed())
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private double weight(int row) {
        FeatureCode code = gazetteer.code(row);
        boolean isKnownWater = code.featureClass() == FeatureClass.H && code.isKnownAbroad();
        return isKnownWater ? Math.max(KNOWN_WATER, gazetteer.prominence(row)) : gazetteer.prominence(row);
    }
}
