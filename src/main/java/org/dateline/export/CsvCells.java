package org.dateline.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.article.Article;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;

/** Cells that both tables have. */
final class CsvCells {

    /** The columns that {@link #place} fills. */
    static final List<String> PLACE_COLUMNS = List.of("""
            name kind featureCode id country countryName admin1 admin2 lat lon precisionMetres population
            """.split("\\s+"));

    private CsvCells() {}

    /** A header: the place's columns between others. */
    static List<String> columns(List<String> before, List<String> after) {
        return Stream.of(before, PLACE_COLUMNS, after).flatMap(List::stream).toList();
    }

    /**
     * Text that a spreadsheet would take for a formula, with an apostrophe before it, as OWASP advises against CSV injection.
     * For words from outside only: our own numbers may begin with a minus.
     */
    static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The cells of {@link #PLACE_COLUMNS}. */
    static void place(CSVPrinter csv, Place place) throws IOException {
        csv.print(guarded(place.name()));
        csv.print(place.code().label());
        csv.print(place.code().name());
        csv.print(place.id().value());
        csv.print(place.admin().country().map(AdminPath.Unit::code).orElse(""));
        csv.print(unit(place.admin().country()));
        csv.print(unit(place.admin().admin1()));
        csv.print(unit(place.admin().admin2()));
        csv.print(JsonParts.plain(place.location().lat(), 6));
        csv.print(JsonParts.plain(place.location().lon(), 6));
        csv.print(JsonParts.plain(place.precisionMetres(), 0));
        csv.print(
                place.population().isPresent()
                        ? Long.toString(place.population().getAsLong())
                        : "");
    }

    /** The same cells for a name without a place. */
    static void noPlace(CSVPrinter csv, String name) throws IOException {
        csv.print(guarded(name));
        for (int i = 1; i < PLACE_COLUMNS.size(); i++) {
            csv.print("");
        }
    }

    /** The paragraph of a mention, counted from 1. */
    static String paragraph(Article article, Resolution resolution) {
        return article.paragraphs().isEmpty()
                ? ""
                : Integer.toString(
                        article.paragraphAt(resolution.mention().span().start()) + 1);
    }

    private static String unit(Optional<AdminPath.Unit> unit) {
        return unit.map(AdminPath.Unit::name).map(CsvCells::guarded).orElse("");
    }
}
