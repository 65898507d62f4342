package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dateline.Analysis;
import org.dateline.wording.Language;

/** KML 2.2, for Google Earth and everything that reads it. */
public final class KmlExporter implements Exporter {

    @Override
    public String name() {
        return "kml";
    }

    @Override
    public String description() {
        return "KML 2.2, for Google Earth and others";
    }

    @Override
    public List<String> extensions() {
        return List.of("kml");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        return new KmlDocument(language, out, () -> {});
    }

    /** A KML document whose end is followed by something else. */
    static final class KmlDocument implements Document {

        /** What is to be done when the document is complete. */
        @FunctionalInterface
        interface End {
            void run() throws IOException;
        }

        private final OutputStream out;
        private final Kml kml;
        private final End end;

        KmlDocument(Language language, OutputStream out, End end) throws IOException {
            this.out = out;
            this.end = end;
            try {
                kml = Kml.open(language, out);
            } catch (XMLStreamException e) {
                throw unwrapped(e);
            }
        }

        @Override
        public void add(Analysis analysis) throws IOException {
            try {
                kml.add(analysis);
            } catch (XMLStreamException e) {
                throw unwrapped(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                kml.close();
            } catch (XMLStreamException e) {
                throw unwrapped(e);
            }
            end.run();
            out.flush();
        }

        private static IOException unwrapped(XMLStreamException e) {
            return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }
}
