package org.dateline.cartography;

import java.nio.file.Path;
import org.dateline.gazetteer.DataException;

/** The shipped basemap, opened once for all tests. */
final class TestMap {

    private static final MapPainter PAINTER = open();

    private TestMap() {}

    static MapPainter painter() {
        return PAINTER;
    }

    static Basemap basemap() {
        return PAINTER.basemap();
    }

    private static MapPainter open() {
        try {
            return new MapPainter(Basemap.open(Path.of("data/basemap")));
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }
}
