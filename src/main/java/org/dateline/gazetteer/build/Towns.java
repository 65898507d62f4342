package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.Layout;
import org.dateline.geo.LatLon;

/** The towns of a catalogue by where they lie. */
final class Towns {

    private final Map<Integer, List<Entry>> byCell = new HashMap<>();

    Towns(Catalogue catalogue) {
        catalogue.places().stream()
                .filter(place -> place.code.featureClass() == FeatureClass.P)
                .forEach(town -> byCell.computeIfAbsent(
                                Layout.cell(town.at.lat(), town.at.lon()), c -> new ArrayList<>())
                        .add(town));
    }

    /** Towns within about a degree. */
    Stream<Entry> around(LatLon at) {
        return IntStream.rangeClosed(-1, 1)
                .boxed()
                .flatMap(dy -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(dx -> LatLon.wrapped(Math.max(-90, Math.min(90, at.lat() + dy)), at.lon() + dx)))
                .map(p -> Layout.cell(p.lat(), p.lon()))
                .distinct()
                .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream());
    }

    Optional<Entry> nearest(LatLon at) {
        return around(at)
                .min(Comparator.comparingDouble((Entry town) -> town.at.distanceMetres(at))
                        .thenComparing(Entry.BY_PLACE));
    }
}
