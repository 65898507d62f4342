package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.wording.Language;

/** A KMZ: the KML as {@code doc.kml}, the first and only entry of a zip file. */
public final class KmzExporter implements Exporter {

    /** 1 January 1980 in the zip's own form, so that the same article gives the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String name() {
        return "kmz";
    }

    @Override
    public String description() {
        return "KMZ, the same packed";
    }

    @Override
    public List<String> extensions() {
        return List.of("kmz");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var entry = new ZipEntry("doc.kml");
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        return new KmlExporter.KmlDocument(language, zip, zip::finish);
    }
}
