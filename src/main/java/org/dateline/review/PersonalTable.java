package org.dateline.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.gazetteer.Names;
import org.dateline.wording.Saying;

/**
 * The table of a personal gazetteer with all that stands in it, understood or not.
 *
 * @param columns their names in lower case, in the order of the file
 * @param rows from the top
 */
record PersonalTable(List<String> columns, List<Row> rows) {

    static final List<String> COLUMNS =
            List.of("name", "lat", "lon", "kind", "country", "id", "precision", "note", "scope");
    static final PersonalTable EMPTY = new PersonalTable(COLUMNS, List.of());

    /**
     * A row.
     *
     * @param line where it stands in the file, from 1
     * @param cells column to text; a column that the row does not reach is missing
     */
    record Row(long line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** With other cells of the known columns. */
        Row with(Map<String, String> known) {
            Map<String, String> all = new LinkedHashMap<>(cells);
            all.keySet().removeAll(COLUMNS);
            all.putAll(known);
            return new Row(line, all);
        }
    }

    static PersonalTable read(Path file, List<RowNotice> notices) throws ReviewFileException {
        List<Line> lines = lines(file, decoded(WholeFile.read(file), notices));
        if (lines.isEmpty()) {
            return EMPTY;
        }
        List<String> columns = lines.get(0).cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!columns.contains("name")) {
            String taken = String.join(", ", COLUMNS);
            notices.add(new RowNotice(1, Saying.of("row.columns", taken)));
            return new PersonalTable(COLUMNS, rows(COLUMNS, lines, notices));
        }
        return new PersonalTable(columns, rows(columns, lines.subList(1, lines.size()), notices));
    }

    private record Line(long number, List<String> cells) {}

    private static String decoded(byte[] bytes, List<RowNotice> notices) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            notices.add(new RowNotice(1, Saying.of("row.encoding")));
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Line> lines(Path file, String text) throws ReviewFileException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiter.of(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .build();
        List<Line> lines = new ArrayList<>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord csv : parser) {
                lines.add(new Line(parser.getCurrentLineNumber(), csv.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            long line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
            throw new ReviewFileException(
                    file, Saying.of("trouble.no.csv", line), Saying.of("trouble.quotation.mark"), e);
        }
        return lines;
    }

    private static List<Row> rows(List<String> columns, List<Line> lines, List<RowNotice> notices) {
        List<Row> rows = new ArrayList<>();
        int last = columns.size() - 1;
        for (Line line : lines) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                cells.merge(columns.get(Math.min(i, last)), line.cells().get(i), (a, b) -> a + ", " + b);
            }
            if (line.cells().size() > columns.size()) {
                notices.add(new RowNotice(line.number(), Saying.of("row.surplus", columns.get(last))));
            }
            rows.add(new Row(line.number(), cells));
        }
        return List.copyOf(rows);
    }

    /** With the row of an entry in the place of the one of its name, whose further columns it keeps; else as the last. */
    PersonalTable with(PersonalEntry entry) {
        List<Row> next = new ArrayList<>();
        boolean placed = false;
        for (Row row : rows) {
            if (!Names.fold(row.cell("name")).equals(entry.key())) {
                next.add(row);
            } else if (!placed) {
                next.add(row.with(PersonalRow.cells(entry)));
                placed = true;
            }
        }
        if (!placed) {
            next.add(new Row(next.size() + 2L, PersonalRow.cells(entry)));
        }
        List<String> wider = new ArrayList<>(columns);
        COLUMNS.stream().filter(column -> !columns.contains(column)).forEach(wider::add);
        return new PersonalTable(List.copyOf(wider), List.copyOf(next));
    }

    PersonalTable without(String name) {
        String key = Names.fold(name);
        return new PersonalTable(
                columns,
                rows.stream()
                        .filter(row -> !Names.fold(row.cell("name")).equals(key))
                        .toList());
    }

    byte[] csv() {
        var csv = new StringBuilder();
        try (var printer =
                CSVFormat.RFC4180.builder().setRecordSeparator("\n").build().print(csv)) {
            printer.printRecord(columns);
            for (Row row : rows) {
                printer.printRecord(columns.stream().map(column -> row.cells().getOrDefault(column, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
