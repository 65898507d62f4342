package org.dateline.cartography.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.cartography.ArcClass;
import org.dateline.cartography.ArcFormat;

/** Writes topology.bin: arcs with their class, and the rings of land, countries and provinces as runs of arcs. */
final class TopologyBuilder {

    /** Natural Earth draws the border of Western Sahara along the berm, we where it was before, dashed. */
    private static final Set<String> WITH_MOROCCO = Set.of("EH", "MA");

    private final List<AdminUnits.Unit> units;
    private final Disputes disputes;
    private final Topology topology;
    private final Map<String, Double> typicalSize = new HashMap<>();

    TopologyBuilder(List<AdminUnits.Unit> units, Disputes disputes) {
        this.units = units;
        this.disputes = disputes;
        this.topology = Topology.of(units.stream().map(AdminUnits.Unit::rings).toList());
    }

    byte[] toBytes() {
        var sink = new ByteSink().magic("DLT1").number(topology.arcs.size());
        for (Topology.Arc arc : topology.arcs) {
            sink.number(arcClass(arc).ordinal() | (long) zoom(arc) << 3).line(arc.line);
        }
        Map<String, List<List<Topology.Directed>>> areas = areas();
        sink.number(areas.size());
        areas.forEach((code, rings) -> {
            sink.text(code).number(rings.size());
            rings.forEach(ring -> {
                sink.number(ring.size());
                ring.forEach(d -> sink.number((long) d.arc() << 1 | (d.reversed() ? 1 : 0)));
            });
        });
        return sink.toBytes();
    }

    /** "" is all land; then the countries, then the provinces, by code. */
    private Map<String, List<List<Topology.Directed>>> areas() {
        Map<String, List<List<Topology.Directed>>> areas = new LinkedHashMap<>();
        areas.put("", topology.dissolve(units.stream().map(u -> "").toList()).get(""));
        var sorted = new TreeMap<>(
                topology.dissolve(units.stream().map(AdminUnits.Unit::country).toList()));
        sorted.putAll(
                topology.dissolve(units.stream().map(AdminUnits.Unit::code).toList()));
        sorted.remove("");
        areas.putAll(sorted);
        return areas;
    }

    private ArcClass arcClass(Topology.Arc arc) {
        if (arc.isSeam()) {
            return ArcClass.SEAM;
        }
        if (arc.sides.size() < 2) {
            return ArcClass.COAST;
        }
        AdminUnits.Unit a = units.get(arc.sides.get(0));
        AdminUnits.Unit b = units.get(arc.sides.get(1));
        if (a.country().equals(b.country())) {
            return a.owner().equals(b.owner()) ? ArcClass.PROVINCE : ArcClass.DISPUTED;
        }
        boolean disputed = WITH_MOROCCO.equals(Set.of(a.country(), b.country()))
                || a.country().isEmpty()
                || b.country().isEmpty()
                || disputes.covers(arc.line);
        return disputed ? ArcClass.DISPUTED : ArcClass.BORDER;
    }

    private int zoom(Topology.Arc arc) {
        return (int) Math.round(10 * provincesFrom(units.get(arc.sides.get(0)).country()));
    }

    /** From which zoom on the province lines of a country are drawn: when a typical province is 45 pixels wide. */
    double provincesFrom(String country) {
        double size = typicalSize.computeIfAbsent(country, this::typicalSize);
        double zoom = Math.log(45 * ArcFormat.SIZE / (256 * Math.max(1, size))) / Math.log(2);
        return Math.max(4, Math.min(9.5, zoom));
    }

    /** The median of the square roots of the provinces' areas, in grid units. */
    private double typicalSize(String country) {
        double[] sizes = units.stream()
                .filter(unit -> unit.country().equals(country))
                .mapToDouble(unit -> Math.sqrt(unit.rings().stream()
                        .mapToDouble(ring -> Math.abs(Grid.area2(ring)) / 2)
                        .sum()))
                .sorted()
                .toArray();
        return sizes[sizes.length / 2];
    }

    Topology topology() {
        return topology;
    }
}
