package org.dateline.cartography.overlay;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.cartography.Overlay;
import org.dateline.review.Delimiter;
import org.dateline.wording.Saying;
import org.locationtech.jts.geom.Coordinate;

/** CSV and TSV with a header row that names a latitude and a longitude column; UTF-8. */
public final class CsvOverlayReader implements OverlayReader {

    private static final List<String> LAT = List.of("lat", "latitude", "y", "lat_dd", "latitude_wgs84");
    private static final List<String> LON =
            List.of("lon", "long", "lng", "longitude", "x", "lon_dd", "longitude_wgs84");
    private static final List<String> LABEL = List.of("name", "title", "label", "place", "location");

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public Overlay read(Path file) throws OverlayException, IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(Delimiter.of(header(file)))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .build();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return features(file, rows);
        } catch (MalformedInputException e) {
            throw new OverlayException(file, Saying.of("trouble.not.utf.n"), Saying.of("trouble.save.as.csv.utf.n"), e);
        } catch (IllegalArgumentException e) {
            throw new OverlayException(
                    file, Saying.of("trouble.has.header.row.column.twice"), Saying.of("trouble.rename.one.two"), e);
        }
    }

    private static Overlay features(Path file, CSVParser rows) throws OverlayException {
        String lat = column(rows, LAT).orElseThrow(() -> noColumn(file, "trouble.column.lat"));
        String lon = column(rows, LON).orElseThrow(() -> noColumn(file, "trouble.column.lon"));
        Optional<String> label = column(rows, LABEL);
        List<Overlay.Feature> features = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (row.isConsistent()) {
                Shapes.point(new Coordinate(number(row.get(lon)), number(row.get(lat))))
                        .ifPresent(point -> features.add(
                                new Overlay.Feature(point, label.map(row::get).orElse(""), Map.copyOf(row.toMap()))));
            }
        }
        if (features.isEmpty()) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.has.no.row.latitude.longitude"),
                    Saying.of("trouble.give.both.as.decimal.degrees"));
        }
        return new Overlay.Features(Overlays.title(file), 1, features);
    }

    private static OverlayException noColumn(Path file, String what) {
        return new OverlayException(file, Saying.of(what), Saying.of("trouble.name.columns.lat.lon.first"));
    }

    private static Optional<String> column(CSVParser rows, List<String> names) {
        return rows.getHeaderNames().stream()
                .filter(header ->
                        names.contains(header.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A decimal number, with a point or a comma. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String header(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        }
    }
}
