package org.dateline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.wording.Saying;

/**
 * What the columns of a personal gazetteer mean. Immutable.
 *
 * @param names a known name each, or their own in lower case
 * @param isHeader whether a line of the file names them
 */
record PersonalColumns(List<String> names, boolean isHeader) {

    static final String NAME = "name";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String PRECISION = "precision";

    private static final List<String> KNOWN =
            List.of(NAME, LAT, LON, "kind", "country", "id", PRECISION, "note", "scope");

    /** As they are where nobody has named them. */
    static final PersonalColumns UNNAMED = new PersonalColumns(KNOWN, false);

    /** What other programs call them. */
    private static final Map<String, String> ALSO = Map.of("latitude", LAT, "longitude", LON, "lng", LON, "long", LON);

    PersonalColumns {
        names = List.copyOf(names);
    }

    /**
     * The columns of a table.
     *
     * @param first its first line that holds cells: the header as a rule
     * @param notices is told what they lack
     */
    static PersonalColumns of(TableLine first, List<RowNotice> notices) {
        List<String> names = new ArrayList<>(
                first.cells().stream().map(PersonalColumns::canonical).toList());
        if (!names.contains(NAME)) {
            if (first.cells().stream().anyMatch(PersonalRow::isNumber)) {
                notices.add(new RowNotice(first.number(), Saying.of("row.columns", String.join(", ", KNOWN))));
                return UNNAMED;
            }
            names.stream()
                    .filter(column -> !KNOWN.contains(column) && !column.isEmpty())
                    .findFirst()
                    .ifPresentOrElse(
                            column -> {
                                names.set(names.indexOf(column), NAME);
                                notices.add(new RowNotice(first.number(), Saying.of("row.columns.name", column)));
                            },
                            () -> notices.add(missing(first, NAME)));
        }
        if (names.contains(LAT) != names.contains(LON)) {
            notices.add(missing(first, names.contains(LAT) ? LON : LAT));
        }
        return new PersonalColumns(names, true);
    }

    private static RowNotice missing(TableLine header, String column) {
        return new RowNotice(header.number(), Saying.of("row.columns.missing", column));
    }

    private static String canonical(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        return ALSO.getOrDefault(plain, plain);
    }

    /**
     * What a line says under each of them. Of columns of one name the first counts; cells beyond the last are put into it.
     *
     * @param notices is told of such cells
     */
    Map<String, String> under(TableLine line, List<RowNotice> notices) {
        Map<String, String> cells = new HashMap<>();
        int last = names.size() - 1;
        for (int i = 0; i < Math.min(names.size(), line.cells().size()); i++) {
            cells.putIfAbsent(names.get(i), line.cells().get(i).strip());
        }
        List<String> surplus = surplus(line);
        if (!surplus.isEmpty()) {
            cells.merge(names.get(last), String.join(", ", surplus), (cell, more) -> cell + ", " + more);
            notices.add(new RowNotice(line.number(), Saying.of("row.surplus", names.get(last))));
        }
        return cells;
    }

    private List<String> surplus(TableLine line) {
        return line.cells().stream()
                .skip(names.size())
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The cells of a line that says this under the known columns; what a line says under others stays. */
    List<String> filled(Map<String, String> known, Optional<TableLine> before) {
        List<String> old = before.map(TableLine::cells).orElse(List.of());
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean isKnown = KNOWN.contains(name) && names.indexOf(name) == i;
            cells.add(isKnown ? known.getOrDefault(name, "") : i < old.size() ? old.get(i) : "");
        }
        if (!KNOWN.contains(names.get(names.size() - 1))) {
            cells.addAll(old.subList(Math.min(names.size(), old.size()), old.size()));
        }
        return cells;
    }

    /** Those that are needed to say this, and are not there. */
    List<String> missing(Map<String, String> known) {
        return KNOWN.stream()
                .filter(column -> !known.getOrDefault(column, "").isEmpty() && !names.contains(column))
                .toList();
    }

    PersonalColumns and(List<String> more) {
        return new PersonalColumns(Stream.concat(names.stream(), more.stream()).toList(), true);
    }
}
