package org.dateline.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Saying;

/**
 * The names that a reader has decided once for all articles. A name in it wins over the program, also where the program saw no
 * place; one that is no place takes the mentions within its words along ("Washington Post"). Immutable.
 *
 * <p>It is kept as a table that people may edit: CSV with the columns {@code name, lat, lon, kind, country, id, precision,
 * note, scope} in any order, of which only {@code name} and, for a place, {@code lat} and {@code lon} or an {@code id} of the
 * gazetteer must be filled; {@code precision} is in metres, {@code kind} a feature code or its word ("PPL", "refugee camp") or
 * "not a place", {@code country} two letters, {@code scope} as {@link PersonalScope} reads it: empty for everywhere, "country: AF,
 * PK", "words: militia". Reading is lenient: semicolons, tabs, decimal commas, encodings, a byte order mark, further columns and
 * remarks after {@code #} are taken, and rows that make no sense are told with line and cause. Saving changes the lines that were
 * decided anew and leaves all others as they stand.
 */
public final class PersonalGazetteer {

    /** The file in the user's folder. */
    public static final String FILE_NAME = "my-places.csv";

    private final PersonalTable table;
    private final Map<String, PersonalEntry> byName = new LinkedHashMap<>();
    private final List<RowNotice> notices;

    private PersonalGazetteer(PersonalTable table, List<RowNotice> notices) {
        this(table, table.rows().stream().flatMap(row -> row.entry().stream()).toList(), notices);
    }

    private PersonalGazetteer(PersonalTable table, List<PersonalEntry> entries, List<RowNotice> notices) {
        this.table = table;
        this.notices = List.copyOf(notices);
        entries.forEach(entry -> byName.put(entry.key(), entry));
    }

    /** One without names. */
    public static PersonalGazetteer empty() {
        return new PersonalGazetteer(PersonalTable.EMPTY, List.of());
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
        PersonalTable table = PersonalTable.read(file, known, notices);
        Map<String, PersonalTable.Row> rows = new HashMap<>();
        for (PersonalTable.Row row : table.rows()) {
            row.entry().ifPresent(entry -> {
                PersonalTable.Row before = rows.put(entry.key(), row);
                if (before != null) {
                    long first = before.line().number();
                    notices.add(new RowNotice(row.line().number(), Saying.of("row.again", entry.name(), first)));
                }
            });
        }
        notices.sort(Comparator.comparingLong(RowNotice::line));
        return new PersonalGazetteer(table, notices);
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
        return new PersonalGazetteer(table.with(entry), notices);
    }

    /** Without the entry of a name. */
    public PersonalGazetteer without(String name) {
        return new PersonalGazetteer(table.without(Names.fold(name)), notices);
    }

    /** This gazetteer after the steps that lead from one state of a review to another: done, or taken back. */
    @SuppressWarnings(
            "ReferenceEquality") // a step that was taken again is another one, and comparing them would be slow
    public PersonalGazetteer following(Review before, Review after) {
        List<Step> was = before.history();
        List<Step> is = after.history();
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same) == is.get(same)) {
            same++;
        }
        PersonalGazetteer own = this;
        List<OwnChange> undone = changes(was.subList(same, was.size()));
        for (int i = undone.size() - 1; i >= 0; i--) {
            own = undone.get(i).undoneIn(own);
        }
        for (OwnChange change : changes(is.subList(same, is.size()))) {
            own = change.doneIn(own);
        }
        return own;
    }

    private static List<OwnChange> changes(List<Step> steps) {
        return steps.stream().flatMap(step -> step.own().stream()).toList();
    }

    /** The analysis with every name of this gazetteer that holds in its article decided by it; the evidence says so. */
    public Analysis applyTo(Analysis analysis) {
        PersonalGazetteer here = holdingIn(analysis.article(), analysis.resolutions());
        return here.byName.isEmpty() ? analysis : new PersonalPass(here, analysis).outcome();
    }

    /** Whether a verdict comes from a reader's own gazetteer. */
    public static boolean hasDecided(Resolution resolution) {
        return PersonalPass.isOwn(resolution);
    }

    /** Only the entries that hold in an article. */
    private PersonalGazetteer holdingIn(Article article, List<Resolution> resolutions) {
        List<PersonalEntry> here = entries().stream()
                .filter(entry -> entry.scope().holdsIn(article, resolutions, entry.key()))
                .toList();
        return here.size() == byName.size() ? this : new PersonalGazetteer(table, here, notices);
    }

    /** A reranker that counts the names of this gazetteer as decided. */
    public Reranker over(Reranker inner) {
        return (article, current, decided) -> {
            PersonalGazetteer here = holdingIn(article, current);
            var own = current.stream().map(r -> PersonalPass.decided(here, r)).toList();
            Map<Span, Place> certain = new HashMap<>(decided);
            own.stream()
                    .filter(PersonalPass::isOwn)
                    .forEach(r ->
                            certain.putIfAbsent(r.mention().span(), r.place().orElseThrow()));
            return inner.rerank(article, own, certain).stream()
                    .map(r -> PersonalPass.decided(here, r))
                    .toList();
        };
    }
}
