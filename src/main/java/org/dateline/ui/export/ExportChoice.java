package org.dateline.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.export.CombinedList;
import org.dateline.export.Exporter;
import org.dateline.export.Exporters;
import org.dateline.export.MapExporter;
import org.dateline.ui.words.Texts;

/** A format that the window can export to: a picture of the map, or the data behind it. */
public sealed interface ExportChoice {

    String description();

    /** Without the dot. */
    String extension();

    /** All formats, pictures first. */
    static List<ExportChoice> all() {
        var choices = new ArrayList<ExportChoice>();
        MapExporter.all().forEach(exporter -> choices.add(new Picture(exporter)));
        Exporters.all().forEach(exporter -> choices.add(new Data(exporter)));
        return choices;
    }

    /** Several articles together: pictures, the list of their places, and the data of each of them in one file. */
    static List<ExportChoice> ofSeveral() {
        var choices = new ArrayList<ExportChoice>();
        MapExporter.all().forEach(exporter -> choices.add(new Picture(exporter)));
        for (CombinedList.Format format : CombinedList.Format.values()) {
            choices.add(new PlaceTable(format));
        }
        Exporters.all().forEach(exporter -> choices.add(new Data(exporter)));
        return choices;
    }

    /** What a format is for, in the language of the window; in English where nobody has translated it. */
    private static String described(String format, String english) {
        return Texts.find("export.format." + format).orElse(english);
    }

    /** Whether it is a picture of the map. */
    default boolean isPicture() {
        return this instanceof Picture;
    }

    /** The same with all type as shapes; empty for formats that know no text. */
    default Optional<ExportChoice> withTextAsPaths() {
        return Optional.empty();
    }

    /** The places of several articles, each with the articles that name it. */
    record PlaceTable(CombinedList.Format format) implements ExportChoice {
        @Override
        public String description() {
            return Texts.of("export.placeTable." + format.name());
        }

        @Override
        public String extension() {
            return format.extension();
        }
    }

    /** A map sheet. */
    record Picture(MapExporter exporter) implements ExportChoice {
        @Override
        public String description() {
            return described(exporter.name(), exporter.description());
        }

        @Override
        public String extension() {
            return exporter.extensions().get(0);
        }

        @Override
        public Optional<ExportChoice> withTextAsPaths() {
            return exporter.withTextAsPaths().map(Picture::new);
        }

        void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out) throws IOException {
            exporter.write(painter, scene, options, out);
        }
    }

    /** Places and mentions for other programs. */
    record Data(Exporter exporter) implements ExportChoice {
        @Override
        public String description() {
            return described(exporter.name(), exporter.description());
        }

        @Override
        public String extension() {
            return exporter.extensions().get(0);
        }
    }
}
