package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.gazetteer.Layout.Section;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** The gazetteer in {@code data/gazetteer}, memory-mapped. Immutable and safe for any number of threads. */
public final class GazetteerFile implements Gazetteer {

    private static final int LONGEST_KEY = 250;
    private static final double COARSEST_NEAR_METRES = 50_000;
    /** "kab" means Kabul before Cambodia, which Chinese calls Kabuxiya: three steps of prominence, in sixteenths. */
    private static final int FOREIGN_NAME = 48;

    private final String version;
    private final int size;
    private final Alphabet alphabet;
    private final KeyIndex keys;
    private final PlaceTable places;
    private final StringPool names;
    private final Units units;
    private final PlaceIds ids;
    private final Cells cells;
    private final Boxes boxes;
    private final TolerantIndex tolerant;

    /**
     * Opens the gazetteer of a folder.
     *
     * @throws DataException when it is missing, damaged or made for another version of the program
     */
    public static GazetteerFile open(Path dataGazetteer) throws DataException {
        return new GazetteerFile(GazetteerStore.open(dataGazetteer));
    }

    private GazetteerFile(GazetteerStore store) {
        ByteBuffer meta = store.section(Section.META);
        size = meta.getInt(0);
        byte[] text = new byte[meta.limit() - 16];
        meta.get(16, text);
        version = new String(text, StandardCharsets.UTF_8);
        alphabet = new Alphabet(characters(store.section(Section.ALPHABET)));
        keys = new KeyIndex(
                store.section(Section.BLOCK_HEADS), store.section(Section.BLOCK_STARTS), store.section(Section.KEYS));
        places = new PlaceTable(store.section(Section.PLACES));
        names = store.pool(Section.NAME_STARTS, Section.NAMES);
        units = new Units(
                meta.getInt(4),
                meta.getInt(8),
                meta.getInt(12),
                store.section(Section.UNIT_PARENTS),
                store.pool(Section.UNIT_CODE_STARTS, Section.UNIT_CODES));
        ids = new PlaceIds(this, places, units, store);
        cells = new Cells(store.section(Section.CELLS), places);
        boxes = new Boxes(store.section(Section.BOXES));
        tolerant = new TolerantIndex(store.section(Section.TOLERANT_STARTS), store.section(Section.TOLERANT), places);
    }

    private static char[] characters(ByteBuffer section) {
        char[] characters = new char[section.limit() / Character.BYTES];
        section.asCharBuffer().get(characters);
        return characters;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Bearers find(CharSequence name) {
        Bearers folded = findFolded(Names.fold(name));
        if (!Abbreviations.isLike(name)) {
            return folded;
        }
        Bearers written = findFolded(Abbreviations.key(name));
        if (written.isEmpty()) {
            return folded;
        }
        return folded.isEmpty() ? written : new Postings.Merged(written, folded, places);
    }

    @Override
    public Bearers findFolded(CharSequence key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            return Postings.NOBODY;
        }
        byte[] bytes = new byte[2 * key.length()];
        int length = alphabet.encode(key, bytes);
        int at = length < 0 ? KeyIndex.NONE : keys.find(bytes, length);
        return at < 0 ? Postings.NOBODY : new Postings(keys, at);
    }

    @Override
    public boolean continues(CharSequence name) {
        return continuesFolded(Names.fold(name));
    }

    @Override
    public boolean continuesFolded(CharSequence key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            return false;
        }
        byte[] bytes = new byte[2 * key.length() + 1];
        int length = alphabet.encode(key, bytes);
        // The blank has the code 0, which the array already holds.
        return length >= 0 && keys.hasPrefix(bytes, length + 1);
    }

    @Override
    public int[] findTolerant(CharSequence name, int country) {
        return tolerant.find(Names.fold(name), country);
    }

    @Override
    public double lat(int row) {
        return places.lat(row);
    }

    @Override
    public double lon(int row) {
        return places.lon(row);
    }

    @Override
    public FeatureCode code(int row) {
        return places.code(row);
    }

    @Override
    public long population(int row) {
        return places.population(row);
    }

    @Override
    public int country(int row) {
        return units.country(places.unit(row));
    }

    @Override
    public int admin1(int row) {
        return units.admin1(places.unit(row));
    }

    @Override
    public int admin2(int row) {
        return places.unit(row);
    }

    @Override
    public double precisionMetres(int row) {
        return places.precisionMetres(row);
    }

    @Override
    public double prominence(int row) {
        return places.prominence(row);
    }

    @Override
    public String name(int row) {
        return names.get(Objects.checkIndex(row, size));
    }

    @Override
    public PlaceId id(int row) {
        return ids.id(row);
    }

    @Override
    public OptionalInt row(PlaceId id) {
        return ids.row(id);
    }

    @Override
    public OptionalInt unit(String code) {
        return units.row(code);
    }

    @Override
    public Optional<Bounds> bounds(int row) {
        return boxes.get(row);
    }

    @Override
    public Place place(int row) {
        long population = population(row);
        return new Place(
                id(row),
                name(row),
                new LatLon(lat(row), lon(row)),
                code(row),
                units.path(places.unit(row), this::name),
                population == 0 ? OptionalLong.empty() : OptionalLong.of(population),
                bounds(row),
                precisionMetres(row));
    }

    @Override
    public List<String> names(int row) {
        Set<String> found = new LinkedHashSet<>();
        found.add(name(row));
        String main = Names.fold(name(row));
        KeyIndex.Cursor cursor = keys.cursor();
        while (cursor.next()) {
            if (bears(row, cursor.postings())) {
                String key = cursor.text(alphabet);
                if (!key.equals(main)) {
                    found.add(Abbreviations.isKey(key) ? Abbreviations.written(key) : key);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean bears(int row, int postings) {
        int at = postings;
        int posting = keys.posting(at);
        while (KeyIndex.row(posting) != row && KeyIndex.hasMore(posting)) {
            at += 3;
            posting = keys.posting(at);
        }
        return KeyIndex.row(posting) == row && KeyIndex.kind(posting) != NameKind.DEMONYM;
    }

    @Override
    public List<Place> near(LatLon position, int limit) {
        return rowsNear(position, limit).mapToObj(this::place).toList();
    }

    @Override
    public IntStream rowsNear(LatLon position, int limit) {
        return cells.near(position, limit, COARSEST_NEAR_METRES);
    }

    @Override
    public List<Place> complete(String typed, int limit) {
        String prefix = Names.fold(typed);
        byte[] bytes = new byte[2 * prefix.length()];
        int length = prefix.length() > LONGEST_KEY ? -1 : alphabet.encode(prefix, bytes);
        if (prefix.isEmpty() || length < 0 || limit <= 0) {
            return List.of();
        }
        return mostProminent(bytes, length, limit).stream().map(this::place).toList();
    }

    @Override
    public List<Place> holding(String typed, int limit) {
        String words = Names.fold(typed);
        // the blank before it is the end of another word
        byte[] bytes = new byte[2 * words.length() + 1];
        int length = words.length() > LONGEST_KEY ? -1 : alphabet.encode(" " + words, bytes);
        if (words.isEmpty() || length < 0 || limit <= 0) {
            return List.of();
        }
        PriorityQueue<Completion> best = new PriorityQueue<>(Completion.WORST_FIRST);
        KeyIndex.Cursor cursor = keys.cursor();
        while (cursor.next()) {
            if (cursor.holds(bytes, length)) {
                offerBearers(best, cursor, limit);
            }
        }
        return rows(best).stream().map(this::place).toList();
    }

    private List<Integer> mostProminent(byte[] prefix, int length, int limit) {
        PriorityQueue<Completion> best = new PriorityQueue<>(Completion.WORST_FIRST);
        KeyIndex.Cursor cursor = keys.cursor();
        boolean more = cursor.seek(prefix, length);
        while (more && cursor.startsWith(prefix, length)) {
            offerBearers(best, cursor, limit);
            more = cursor.next();
        }
        return rows(best);
    }

    private void offerBearers(PriorityQueue<Completion> best, KeyIndex.Cursor cursor, int limit) {
        Postings bearers = new Postings(keys, cursor.postings());
        for (int i = 0; i < bearers.count(); i++) {
            offer(best, bearers.row(i), bearers.kind(i), limit);
        }
    }

    private static List<Integer> rows(PriorityQueue<Completion> best) {
        List<Integer> rows = new ArrayList<>();
        while (!best.isEmpty()) {
            rows.add(0, best.poll().row);
        }
        return rows;
    }

    private void offer(PriorityQueue<Completion> best, int row, NameKind kind, int limit) {
        int score = places.prominenceRank(row) - (kind == NameKind.ALTERNATE ? FOREIGN_NAME : 0);
        boolean isWorse = best.size() == limit && score <= best.peek().score;
        if (kind == NameKind.DEMONYM || isWorse || best.stream().anyMatch(c -> c.row == row && c.score >= score)) {
            return;
        }
        best.removeIf(c -> c.row == row);
        best.add(new Completion(row, score));
        if (best.size() > limit) {
            best.poll();
        }
    }

    private record Completion(int row, int score) {
        static final Comparator<Completion> WORST_FIRST =
                Comparator.comparingInt(Completion::score).thenComparing(Completion::row, Comparator.reverseOrder());
    }
}
