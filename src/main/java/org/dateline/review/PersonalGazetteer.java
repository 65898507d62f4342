package org.dateline.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.wording.Saying;

/**
 * The names that a reader has decided once for all articles. A name in it wins over the program, also where the program saw no
 * place; one that is no place takes the mentions within its words along ("Washington Post"). Immutable.
 *
 * <p>It is kept as a table that people may edit: CSV with the columns {@code name, lat, lon, kind, country, id, precision,
 * note} in any order, of which only {@code name} and, for a place, {@code lat} and {@code lon} or an {@code id} of the
 * gazetteer must be filled; {@code precision} is in metres, {@code kind} a feature code or its word ("PPL", "refugee camp") or
 * "not a place", {@code country} two letters. Reading is lenient: semicolons, tabs, decimal commas, a byte order mark and
 * further columns are taken, rows that make no sense are told with line and cause, and saving keeps both as they were.
 */
public final class PersonalGazetteer {

    /** The file in the user's folder. */
    public static final String FILE_NAME = "my-places.csv";

    private final PersonalTable table;
    private final Map<String, PersonalEntry> byName = new LinkedHashMap<>();
    private final List<RowNotice> notices;

    private PersonalGazetteer(PersonalTable table, List<PersonalEntry> entries, List<RowNotice> notices) {
        this.table = table;
        this.notices = List.copyOf(notices);
        entries.forEach(entry -> byName.put(entry.key(), entry));
    }

    /** One without names. */
    public static PersonalGazetteer empty() {
        return new PersonalGazetteer(PersonalTable.EMPTY, List.of(), List.of());
    }

    /**
     * The names of a file; none where there is no such file yet.
     *
     * @param gazetteer where the places of ids come from
     * @throws ReviewFileException when there is a file and it cannot be read
     */
    public static PersonalGazetteer read(Path file, Gazetteer gazetteer) throws ReviewFileException {
        return read(file, id -> {
            var row = gazetteer.row(id);
            return row.isPresent() ? Optional.of(gazetteer.place(row.getAsInt())) : Optional.empty();
        });
    }

    /** Where the places of ids come from. */
    interface Known {
        Optional<Place> place(PlaceId id);
    }

    static PersonalGazetteer read(Path file, Known known) throws ReviewFileException {
        if (Files.notExists(file)) {
            return empty();
        }
        List<RowNotice> notices = new ArrayList<>();
        PersonalTable table = PersonalTable.read(file, notices);
        Map<String, PersonalEntry> entries = new LinkedHashMap<>();
        for (PersonalTable.Row row : table.rows()) {
            new PersonalRow(row, known, notices).entry().ifPresent(entry -> {
                if (entries.put(entry.key(), entry) != null) {
                    notices.add(new RowNotice(row.line(), Saying.of("row.again", entry.name())));
                }
            });
        }
        return new PersonalGazetteer(table, List.copyOf(entries.values()), notices);
    }

    /**
     * Writes the table, complete or not at all.
     *
     * @throws ReviewFileException when it cannot be written
     */
    public void save(Path file) throws ReviewFileException {
        WholeFile.write(file, table.csv());
    }

    public List<PersonalEntry> entries() {
        return List.copyOf(byName.values());
    }

    /** What was odd about the file. */
    public List<RowNotice> notices() {
        return notices;
    }

    /** What a name means, upper and lower case and accents aside. */
    public Optional<PersonalEntry> find(String name) {
        return Optional.ofNullable(byName.get(Names.fold(name)));
    }

    /** With this entry, in place of one of the same name. */
    public PersonalGazetteer with(PersonalEntry entry) {
        Map<String, PersonalEntry> entries = new LinkedHashMap<>(byName);
        entries.put(entry.key(), entry);
        return new PersonalGazetteer(table.with(entry), List.copyOf(entries.values()), notices);
    }

    /** Without the entry of a name. */
    public PersonalGazetteer without(String name) {
        Map<String, PersonalEntry> entries = new LinkedHashMap<>(byName);
        entries.remove(Names.fold(name));
        return new PersonalGazetteer(table.without(name), List.copyOf(entries.values()), notices);
    }

    /** The analysis with every name of this gazetteer decided by it; the evidence says so. */
    public Analysis applyTo(Analysis analysis) {
        return byName.isEmpty() ? analysis : new PersonalPass(this, analysis).outcome();
    }

    /** A reranker that counts the names of this gazetteer as decided. */
    public Reranker over(Reranker inner) {
        return (article, current, decided) -> {
            var own = current.stream().map(r -> PersonalPass.decided(this, r)).toList();
            Map<Span, Place> certain = new HashMap<>(decided);
            own.stream()
                    .filter(PersonalPass::isOwn)
                    .forEach(r ->
                            certain.putIfAbsent(r.mention().span(), r.place().orElseThrow()));
            return inner.rerank(article, own, certain).stream()
                    .map(r -> PersonalPass.decided(this, r))
                    .toList();
        };
    }
}
