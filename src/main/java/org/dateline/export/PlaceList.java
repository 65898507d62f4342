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
    public static void write(List<Place> places, Format format, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(text(places).getBytes(StandardCharsets.UTF_8));
            case JSON -> json(places, out);
            case CSV -> out.write(csv(places).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(List<Place> places) {
        var table = new TextTable(
                TextTable.Column.text("id"),
                TextTable.Column.text("name"),
                TextTable.Column.text("kind"),
                TextTable.Column.text("in"),
                TextTable.Column.number("latitude"),
                TextTable.Column.number("longitude"),
                TextTable.Column.number("population"));
        for (Place place : places) {
            table.row(
                    place.id().value(),
                    place.name(),
                    place.code().label(),
                    Whereabouts.within(place),
                    String.format(Locale.ROOT, "%.4f", place.location().lat()),
                    String.format(Locale.ROOT, "%.4f", place.location().lon()),
                    place.population().isPresent()
                            ? String.format(
                                    Locale.ROOT, "%,d", place.population().getAsLong())
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
