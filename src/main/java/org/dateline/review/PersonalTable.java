package org.dateline.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.wording.Saying;

/**
 * The table of a personal gazetteer with all that stands in it, understood or not. A change touches the line that it is about and
 * no other: remarks, empty lines, further columns, delimiter, encoding and line ends stay as somebody has written them. Immutable.
 *
 * @param file how it was encoded
 * @param delimiter what parts its cells
 * @param hasCommas whether its numbers have decimal commas
 * @param columns what its columns mean
 * @param head the lines down to the header, which is the last of them where there is one
 * @param rows what follows, from the top
 */
record PersonalTable(
        TableText file,
        char delimiter,
        boolean hasCommas,
        PersonalColumns columns,
        List<TableLine> head,
        List<Row> rows) {

    static final PersonalTable EMPTY =
            new PersonalTable(TableText.EMPTY, ',', false, PersonalColumns.UNNAMED, List.of(), List.of());

    /** Programs for tables note the delimiter in such a line. */
    private static final String NOTE_OF_DELIMITER = "sep=";

    /**
     * A line below the header.
     *
     * @param entry what it says; nothing for a remark, an empty line, and one that makes no sense
     */
    record Row(TableLine line, Optional<PersonalEntry> entry) {
        private boolean isOf(String key) {
            return entry.filter(known -> known.key().equals(key)).isPresent();
        }
    }

    PersonalTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param known where the places of ids come from
     * @param notices is told what is odd about it
     */
    static PersonalTable read(Path file, PersonalGazetteer.Known known, List<RowNotice> notices)
            throws ReviewFileException {
        TableText text = TableText.of(WholeFile.read(file));
        if (text.isGuessed()) {
            notices.add(new RowNotice(1, Saying.of("row.encoding")));
        }
        char delimiter = delimiter(text.text());
        List<TableLine> lines = TableLine.in(text.text(), delimiter);
        int first = 0;
        while (first < lines.size() && !isFirst(lines.get(first))) {
            first++;
        }
        PersonalColumns columns =
                first < lines.size() ? PersonalColumns.of(lines.get(first), notices) : PersonalColumns.UNNAMED;
        int below = columns.isHeader() ? first + 1 : first;
        List<Row> rows = new ArrayList<>();
        boolean commas = false;
        for (TableLine line : lines.subList(below, lines.size())) {
            var row = new PersonalRow(line, columns, known, notices);
            rows.add(new Row(line, line.hasCells() ? row.entry() : Optional.empty()));
            commas |= delimiter != ',' && row.hasCommas();
        }
        return new PersonalTable(text, delimiter, commas, columns, lines.subList(0, below), rows);
    }

    private static boolean isFirst(TableLine line) {
        return line.hasCells() && !line.raw().startsWith(NOTE_OF_DELIMITER);
    }

    private static char delimiter(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank() && !TableLine.isRemark(line))
                .findFirst()
                .orElse("");
        boolean told = first.startsWith(NOTE_OF_DELIMITER) && first.length() > NOTE_OF_DELIMITER.length();
        return told ? first.charAt(NOTE_OF_DELIMITER.length()) : Delimiter.of(first);
    }

    /** With the line of an entry in the place of the one that counted for its name; else as the last. */
    PersonalTable with(PersonalEntry entry) {
        Map<String, String> cells = cells(entry);
        PersonalTable wide = titled().widened(columns.missing(cells));
        List<Row> next = new ArrayList<>(wide.rows);
        int at = next.size() - 1;
        while (at >= 0 && !next.get(at).isOf(entry.key())) {
            at--;
        }
        if (at >= 0) {
            TableLine old = next.get(at).line();
            next.set(at, new Row(wide.line(cells, Optional.of(old), old.end()), Optional.of(entry)));
            return wide.with(next);
        }
        PersonalTable ended = wide.ended();
        return ended.with(Stream.concat(
                        ended.rows.stream(),
                        Stream.of(new Row(wide.line(cells, Optional.empty(), end()), Optional.of(entry))))
                .toList());
    }

    private TableLine line(Map<String, String> cells, Optional<TableLine> before, String end) {
        return TableLine.of(columns.filled(cells, before), delimiter, end);
    }

    private Map<String, String> cells(PersonalEntry entry) {
        Map<String, String> cells = new HashMap<>(PersonalRow.cells(entry));
        if (hasCommas) {
            Stream.of(PersonalColumns.LAT, PersonalColumns.LON, PersonalColumns.PRECISION)
                    .forEach(number -> cells.computeIfPresent(number, (column, cell) -> cell.replace('.', ',')));
        }
        return cells;
    }

    private PersonalTable with(List<Row> others) {
        return new PersonalTable(file, delimiter, hasCommas, columns, head, others);
    }

    /** With a line that names the columns. */
    private PersonalTable titled() {
        if (columns.isHeader()) {
            return this;
        }
        List<TableLine> titled = new ArrayList<>(ended(head));
        titled.add(TableLine.of(columns.names(), delimiter, end()));
        return new PersonalTable(file, delimiter, hasCommas, columns.and(List.of()), titled, rows);
    }

    private PersonalTable widened(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<TableLine> wider = new ArrayList<>(head);
        String titles = more.stream().map(title -> delimiter + title).collect(Collectors.joining());
        wider.set(head.size() - 1, head.get(head.size() - 1).extended(titles));
        return new PersonalTable(file, delimiter, hasCommas, columns.and(more), wider, rows);
    }

    /** With an end of line behind the last, so that another can follow. */
    private PersonalTable ended() {
        if (rows.isEmpty()) {
            return new PersonalTable(file, delimiter, hasCommas, columns, ended(head), rows);
        }
        List<Row> ended = new ArrayList<>(rows);
        Row last = ended.remove(ended.size() - 1);
        ended.add(new Row(last.line().ended(end()), last.entry()));
        return with(ended);
    }

    private List<TableLine> ended(List<TableLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<TableLine> ended = new ArrayList<>(lines);
        ended.add(ended.remove(ended.size() - 1).ended(end()));
        return ended;
    }

    /** How its lines end. */
    private String end() {
        return lines().map(TableLine::end)
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\n");
    }

    private Stream<TableLine> lines() {
        return Stream.concat(head.stream(), rows.stream().map(Row::line));
    }

    /** Without the lines that say what a name means. */
    PersonalTable without(String key) {
        return with(rows.stream().filter(row -> !row.isOf(key)).toList());
    }

    byte[] csv() {
        return file.encoded(lines().map(TableLine::raw).collect(Collectors.joining()));
    }
}
