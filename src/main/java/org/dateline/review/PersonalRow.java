package org.dateline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.wording.Saying;

/** What one row of a personal gazetteer says, and what is odd about it. */
final class PersonalRow {

    private static final double POLE = 90;

    private static final String NOT_A_PLACE = "not a place";

    /** Metres: as exact as a town, where nothing is said. */
    private static final double DEFAULT_PRECISION = 1_000;

    private final TableLine line;
    private final Map<String, String> cells;
    private final PersonalGazetteer.Known known;
    private final List<RowNotice> notices;

    PersonalRow(TableLine line, PersonalColumns columns, PersonalGazetteer.Known known, List<RowNotice> notices) {
        this.line = line;
        this.cells = columns.under(line, notices);
        this.known = known;
        this.notices = notices;
    }

    /** Whether it writes its position with decimal commas. */
    boolean hasCommas() {
        return cell(PersonalColumns.LAT).contains(",")
                || cell(PersonalColumns.LON).contains(",");
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    Optional<PersonalEntry> entry() {
        if (line.isUnclosed()) {
            odd(Saying.of("row.quote"));
        }
        String name = cell(PersonalColumns.NAME);
        if (Names.fold(name).isEmpty()) {
            odd(Saying.of("row.no.name"));
            return Optional.empty();
        }
        Optional<PersonalScope> scope = scope();
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        if (Names.fold(cell("kind")).equals(NOT_A_PLACE)) {
            return Optional.of(new PersonalEntry(name, Optional.empty(), cell("note"), scope.get()));
        }
        return place(name).map(place -> new PersonalEntry(name, Optional.of(place), cell("note"), scope.get()));
    }

    /** A scope that is not understood must not become all articles. */
    private Optional<PersonalScope> scope() {
        try {
            return Optional.of(PersonalScope.of(cell("scope")));
        } catch (PersonalScope.OddScope e) {
            odd(Saying.of("row.scope", e.saying()));
            return Optional.empty();
        }
    }

    private Optional<Place> place(String name) {
        Optional<PlaceId> id = id();
        Optional<Place> base = id.flatMap(known::place);
        Optional<LatLon> position =
                cell(PersonalColumns.LAT).isEmpty() && cell(PersonalColumns.LON).isEmpty()
                        ? base.map(Place::location)
                        : position();
        if (position.isEmpty()) {
            odd(id.map(given -> Saying.of("row.no.position.id", name, given.value()))
                    .orElseGet(() -> Saying.of("row.no.position", name)));
            return Optional.empty();
        }
        return Optional.of(new Place(
                id.orElseGet(() -> new PlaceId("personal:" + Names.fold(name).replace(' ', '-'))),
                base.map(Place::name).orElse(name),
                position.get(),
                kind().or(() -> base.map(Place::code)).orElse(FeatureCode.SITE),
                base.map(Place::admin).orElseGet(this::country),
                base.map(Place::population).orElse(OptionalLong.empty()),
                base.filter(b -> b.location().equals(position.get())).flatMap(Place::bounds),
                precision().orElse(base.map(Place::precisionMetres).orElse(DEFAULT_PRECISION))));
    }

    private Optional<PlaceId> id() {
        String id = cell("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlaceId(id));
        } catch (IllegalArgumentException e) {
            odd(Saying.of("row.id", id));
            return Optional.empty();
        }
    }

    private Optional<LatLon> position() {
        OptionalDouble lat = number(PersonalColumns.LAT);
        OptionalDouble lon = number(PersonalColumns.LON);
        if (lat.isEmpty() || lon.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LatLon(lat.getAsDouble(), lon.getAsDouble()));
        } catch (IllegalArgumentException e) {
            boolean latitude = Math.abs(lat.getAsDouble()) > POLE;
            boolean exchanged =
                    latitude && Math.abs(lat.getAsDouble()) <= 2 * POLE && Math.abs(lon.getAsDouble()) <= POLE;
            String degrees = Double.toString(latitude ? lat.getAsDouble() : lon.getAsDouble());
            odd(Saying.of(exchanged ? "row.exchanged" : latitude ? "row.latitude" : "row.longitude", degrees));
            return Optional.empty();
        }
    }

    private OptionalDouble precision() {
        OptionalDouble metres = number(PersonalColumns.PRECISION);
        if (metres.isPresent() && !(metres.getAsDouble() >= 0)) {
            odd(Saying.of("row.precision", cell(PersonalColumns.PRECISION)));
            return OptionalDouble.empty();
        }
        return metres;
    }

    /** The number of a cell; what an empty one lacks is told by whoever needs it. */
    private OptionalDouble number(String column) {
        String text = cell(column);
        OptionalDouble number = read(text);
        if (number.isEmpty() && !text.isEmpty()) {
            odd(Saying.of("row.number." + column, text));
        }
        return number;
    }

    static boolean isNumber(String text) {
        return read(text).isPresent();
    }

    private static OptionalDouble read(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.replace(',', '.').replace('\u2212', '-')));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private Optional<FeatureCode> kind() {
        String kind = cell("kind");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<FeatureCode> found = Stream.of(FeatureCode.values())
                .filter(code ->
                        code.name().equalsIgnoreCase(kind) || code.label().equalsIgnoreCase(kind))
                .findFirst();
        if (found.isEmpty()) {
            odd(Saying.of("row.kind", kind));
        }
        return found;
    }

    private AdminPath country() {
        String code = cell("country").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return AdminPath.NONE;
        }
        if (!List.of(Locale.getISOCountries()).contains(code)) {
            odd(Saying.of("row.country", cell("country")));
            return AdminPath.NONE;
        }
        String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return new AdminPath(List.of(new AdminPath.Unit(code, name)));
    }

    private void odd(Saying message) {
        notices.add(new RowNotice(line.number(), message));
    }

    /** The cells of an entry's row. */
    static Map<String, String> cells(PersonalEntry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", entry.name());
        cells.put("kind", NOT_A_PLACE);
        entry.place().ifPresent(place -> {
            cells.put("lat", Double.toString(place.location().lat()));
            cells.put("lon", Double.toString(place.location().lon()));
            cells.put("kind", place.code().name());
            cells.put(
                    "country", place.admin().country().map(AdminPath.Unit::code).orElse(""));
            cells.put("id", place.id().value());
            cells.put("precision", Double.toString(place.precisionMetres()));
        });
        cells.put("note", entry.note());
        cells.put("scope", entry.scope().text());
        return cells;
    }
}
