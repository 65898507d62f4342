package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.gazetteer.Place;
import org.dateline.wording.Language;

/** Writes entries of the gazetteer that belong to no article. */
public final class PlaceList {

    /** How to write them. */
    public enum Format {
        TEXT,
        JSON,
        CSV
    }

    private PlaceList() {}

    /** Writes the places in their order, in UTF-8; the stream stays open. */
    public static void write(List<Place> places, Format format, Language language, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> out.write(text(places, new TextPage(language)).getBytes(StandardCharsets.UTF_8));
            case JSON -> json(places, out);
            case CSV -> out.write(csv(places).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(List<Place> places, TextPage page) {
        var table = new TextTable(
                page.text("id"),
                page.text("name"),
                page.text("kind"),
                page.text("in"),
                page.number("latitude"),
                page.number("longitude"),
                page.number("population"));
        for (Place place : places) {
            table.row(
                    place.id().value(),
                    place.name(page.language()),
                    place.code().in(page.language()),
                    Whereabouts.within(place, page.language()),
                    String.format(Locale.ROOT, "%.4f", place.location().lat()),
                    String.format(Locale.ROOT, "%.4f", place.location().lon()),
                    place.population().isPresent()
                            ? String.format(
                                    page.language().locale(),
                                    "%,d",
                                    place.population().getAsLong())
                            : "");
        }
        return table.lines();
    }

    private static void json(List<Place> places, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(JsonExporter.indented())) {
            json.writeStartArray();
            for (Place place : places) {
                json.writeStartObject();
                JsonParts.placeMembers(json, place);
                JsonParts.position(json, place);
                JsonParts.precision(json, place);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static String csv(List<Place> places) throws IOException {
        var text = new StringBuilder();
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(CsvCells.PLACE_COLUMNS);
        for (Place place : places) {
            CsvCells.place(csv, place);
            csv.println();
        }
        return text.toString();
    }
}
