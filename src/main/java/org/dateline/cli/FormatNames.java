package org.dateline.cli;

import java.util.Iterator;
import org.dateline.export.Exporter;
import org.dateline.export.Exporters;

/** The words that {@code --format} takes, for help and completion. */
final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Exporters.all().stream().map(Exporter::name).iterator();
    }
}
