package org.dateline.cli;

import java.util.Iterator;
import org.dateline.export.MapExporter;

/** The file name extensions of maps, for help and completion. */
final class MapFormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return MapExporter.all().stream()
                .flatMap(exporter -> exporter.extensions().stream())
                .map(extension -> "." + extension)
                .iterator();
    }
}
