package org.dateline.gazetteer.build;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.LatLon;

/**
 * Our table of names of war in the spellings that agencies use. A line whose place the packages hold, found by one of its
 * names near the position stated or flowing through it, only lends its spellings to it; any other line is a place of its own.
 *
 * <p>Columns: country, code, name, latitude, longitude, precision in kilometres, other spellings.
 */
final class WarSource {

    /** A village that agencies write about is likelier meant than a namesake of unknown size. */
    private static final long KNOWN_TO_AGENCIES = 10_000;

    private static final double NEAR_METRES = 30_000;
    private static final double AREA_NEAR_METRES = 200_000;

    private final Path table;
    private final Towns towns;
    private final Map<String, Integer> ids = new HashMap<>();

    WarSource(Path table, Towns towns) {
        this.table = table;
        this.towns = towns;
    }

    void addTo(Catalogue catalogue) {
        for (Tsv line : Tsv.read(table)) {
            Set<String> names = new LinkedHashSet<>();
            names.add(line.get(2));
            names.addAll(line.list(6));
            Entry entry = known(line, names, catalogue).orElseGet(() -> added(line, catalogue));
            entry.addNames(names, NameKind.ENGLISH);
            entry.addNames(TypeForms.of(FeatureCode.valueOf(line.get(1)), names), NameKind.ENGLISH);
        }
    }

    private Entry added(Tsv line, Catalogue catalogue) {
        Entry entry = entry(line);
        catalogue.addPlace(entry);
        return entry;
    }

    private Optional<Entry> known(Tsv line, Set<String> names, Catalogue catalogue) {
        FeatureCode code = FeatureCode.valueOf(line.get(1));
        LatLon at = new LatLon(line.number(3), line.number(4));
        Set<String> keys = names.stream().map(Names::fold).collect(Collectors.toSet());
        boolean isUnit = code.featureClass() == FeatureClass.A;
        Stream<Entry> near = isUnit
                ? (code == FeatureCode.ADM1 ? catalogue.admin1() : catalogue.admin2()).stream()
                : code.featureClass() == FeatureClass.P
                        ? towns.around(at)
                        : catalogue.places().stream().filter(p -> p.code.featureClass() == code.featureClass());
        return near.filter(e -> e.country().equals(line.get(0)) || !isUnit && e.unit.isEmpty())
                .filter(e -> e.at.distanceMetres(at) < (isUnit ? AREA_NEAR_METRES : NEAR_METRES) || flowsBy(e, at))
                .filter(e -> keys.stream().anyMatch(e.keys()::containsKey))
                .max(Comparator.comparingDouble((Entry e) -> e.prominence).thenComparing(Entry.BY_PLACE.reversed()));
    }

    /** Whether a place is on a water, whose one point may be far up or down. */
    private static boolean flowsBy(Entry water, LatLon at) {
        return water.code.featureClass() == FeatureClass.H
                && water.box.filter(box -> box.contains(at)).isPresent();
    }

    private Entry entry(Tsv line) {
        FeatureCode code = FeatureCode.valueOf(line.get(1));
        LatLon at = new LatLon(line.number(3), line.number(4));
        Entry entry = new Entry(line.get(2), code, at);
        boolean isTown = code.featureClass() == FeatureClass.P;
        String slug = "dateline:" + line.get(0).toLowerCase(Locale.ROOT) + "-"
                + Names.fold(line.get(2)).replace(' ', '-')
                + (isTown ? "" : "-" + code.name().toLowerCase(Locale.ROOT));
        // Two villages of one name in one country are not rare.
        entry.id = ids.merge(slug, 1, Integer::sum) == 1 ? slug : slug + "-" + ids.get(slug);
        entry.precisionMetres = 1000 * line.number(5);
        entry.prominence = Prominence.of(code, isTown ? KNOWN_TO_AGENCIES : 0);
        entry.unit = towns.nearest(at)
                .filter(town -> town.country().equals(line.get(0)))
                .map(Entry::admin1)
                .orElse(line.get(0));
        return entry;
    }
}
