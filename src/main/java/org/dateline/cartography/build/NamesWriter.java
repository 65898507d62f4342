package org.dateline.cartography.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes names.bin: those shown from the lowest zoom on first, within a zoom the weightiest first. */
final class NamesWriter {

    private NamesWriter() {}

    static byte[] toBytes(List<Name> all) {
        var names = new ArrayList<>(all);
        names.sort(Comparator.comparingLong(NamesWriter::tenths)
                .thenComparing(Comparator.comparingDouble(Name::weight).reversed())
                .thenComparing(Name::text)
                .thenComparing(name -> name.points()[0]));
        var sink = new ByteSink().magic("DLN1").number(names.size());
        for (Name name : names) {
            sink.number(name.kind().ordinal() | name.points().length << 4)
                    .number(tenths(name))
                    .text(name.text());
            for (long point : name.points()) {
                sink.number(Grid.x(point)).number(Grid.y(point));
            }
            if (!name.kind().isTown()) {
                sink.number(name.width()).text(name.code());
            }
        }
        return sink.toBytes();
    }

    private static long tenths(Name name) {
        return Math.round(name.zoom() * 10);
    }
}
