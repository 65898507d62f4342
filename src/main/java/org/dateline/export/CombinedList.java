package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.Combined;
import org.dateline.Combined.Part;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/** Writes the places of several articles as one list, each place once with the articles that name it. Streams stay open. */
public final class CombinedList {

    /** How to write it. */
    public enum Format {
        TEXT("txt"),
        CSV("csv"),
        JSON("json"),
        GEOJSON("geojson");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** Of files in this format, without the dot. */
        public String extension() {
            return extension;
        }
    }

    private static final List<String> COLUMNS =
            CsvCells.columns(List.of("order"), List.of("status", "confidence", "mentions", "articles", "sources"));

    private CombinedList() {}

    /** Writes the places in order of first mention, in UTF-8. */
    public static void write(Combined combined, Format format, Language language, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(text(combined, new TextPage(language)).getBytes(StandardCharsets.UTF_8));
            case CSV -> out.write(csv(combined).getBytes(StandardCharsets.UTF_8));
            case JSON -> json(combined, out);
            case GEOJSON -> geoJson(combined, out);
        }
    }

    private static String text(Combined combined, TextPage page) {
        var table = new TextTable(
                page.text("place"),
                page.text("kind"),
                page.text("in"),
                page.number("latitude"),
                page.number("longitude"),
                page.number("mentions"),
                page.number("articles"),
                page.text("named"));
        for (LinkedPlace linked : Links.of(combined.analysis()).places()) {
            Place place = linked.place();
            List<Part> parts = combined.partsOf(linked);
            table.row(
                    place.name(page.language()),
                    place.code().in(page.language()),
                    Whereabouts.within(place, page.language()),
                    String.format(Locale.ROOT, "%.4f", place.location().lat()),
                    String.format(Locale.ROOT, "%.4f", place.location().lon()),
                    Integer.toString(linked.mentions().size()),
                    Integer.toString(parts.size()),
                    parts.stream().map(Part::name).collect(Collectors.joining(", ")));
        }
        String summary = page.summary(Links.of(combined.analysis()));
        return page.say("text.articles", (long) combined.parts().size(), summary) + "\n\n" + table.lines();
    }

    private static String csv(Combined combined) throws IOException {
        var text = new StringBuilder();
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS);
        for (LinkedPlace linked : Links.of(combined.analysis()).places()) {
            List<Part> parts = combined.partsOf(linked);
            csv.print(linked.order());
            CsvCells.place(csv, linked.place());
            csv.print(Status.of(linked).word());
            csv.print(JsonParts.plain(linked.confidence(), 4));
            csv.print(linked.mentions().size());
            csv.print(parts.size());
            csv.print(CsvCells.guarded(
                    parts.stream().map(part -> part.article().source()).collect(Collectors.joining("; "))));
            csv.println();
        }
        return text.toString();
    }

    private static void json(Combined combined, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(JsonExporter.indented())) {
            json.writeStartObject();
            json.writeNumberField("articleCount", combined.parts().size());
            json.writeArrayFieldStart("places");
            for (LinkedPlace linked : Links.of(combined.analysis()).places()) {
                json.writeStartObject();
                JsonParts.placeMembers(json, linked.place());
                JsonParts.position(json, linked.place());
                members(json, combined, linked);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("attribution", Attribution.TEXT);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void geoJson(Combined combined, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonParts.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("attribution", Attribution.TEXT);
            json.writeArrayFieldStart("features");
            for (LinkedPlace linked : Links.of(combined.analysis()).places()) {
                JsonParts.feature(json, linked.place());
                JsonParts.placeMembers(json, linked.place());
                members(json, combined, linked);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void members(JsonGenerator json, Combined combined, LinkedPlace linked) throws IOException {
        JsonParts.precision(json, linked.place());
        json.writeStringField("status", Status.of(linked).word());
        JsonParts.confidence(json, linked.confidence());
        json.writeNumberField("mentionCount", linked.mentions().size());
        json.writeArrayFieldStart("articles");
        for (Part part : combined.partsOf(linked)) {
            List<Resolution> mentions = combined.mentionsIn(part, linked);
            json.writeStartObject();
            JsonParts.words(json, "source", part.article().source());
            JsonParts.words(json, "title", part.article().title());
            json.writeNumberField("mentionCount", mentions.size());
            JsonParts.words(
                    json,
                    "quote",
                    Quote.of(
                                    part.article(),
                                    part.local(mentions.get(0).mention().span()))
                            .text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
