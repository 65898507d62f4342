package org.dateline.cartography.build;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes water.bin: lakes as rings, rivers as lines, each with its rank, largest first. */
final class WaterBuilder {

    private WaterBuilder() {}

    static byte[] toBytes(List<Shapefile.Feature> lakes, List<Shapefile.Feature> rivers, WaterNames names) {
        var sink = new ByteSink().magic("DLW1");
        write(sink, lakes.stream(), "scaleran_2", name -> "");
        var inLakes = new LakeFinder(lakes);
        write(sink, rivers.stream().filter(river -> !inLakes.holds(river)), "scalerank", names::of);
        return sink.toBytes();
    }

    private static void write(
            ByteSink sink, Stream<Shapefile.Feature> features, String rankField, UnaryOperator<String> name) {
        var sorted = features.sorted(Comparator.comparingDouble(f -> f.number(rankField, 9)))
                .toList();
        sink.number(sorted.size());
        for (Shapefile.Feature feature : sorted) {
            var lines = feature.parts().stream()
                    .map(Grid::line)
                    .filter(line -> line.length > 1)
                    .toList();
            sink.number(Math.max(0, (long) feature.number(rankField, 9)))
                    .text(name.apply(feature.text("name")))
                    .number(lines.size());
            lines.forEach(sink::line);
        }
    }
}
