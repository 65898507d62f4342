package org.dateline.gazetteer.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.gazetteer.Alphabet;
import org.dateline.gazetteer.KeyIndex;
import org.dateline.gazetteer.Layout;
import org.dateline.gazetteer.Layout.Section;
import org.dateline.gazetteer.NameKind;

/** The keys of all rows, sorted and front-coded, with their postings. */
final class KeySections {

    private record Bearer(int row, NameKind kind) {}

    private record Key(byte[] bytes, List<Bearer> bearers) {}

    private final List<Entry> rows;
    private final Bytes heads = new Bytes();
    private final Bytes starts = new Bytes();
    private final Bytes keys = new Bytes();

    KeySections(List<Entry> rows) {
        this.rows = rows;
    }

    void fill(Map<Section, byte[]> sections) {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int bearer = row;
            rows.get(row)
                    .keys()
                    .forEach((key, kind) -> bearers.computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(new Bearer(bearer, kind)));
        }
        Alphabet alphabet = alphabet(bearers);
        List<Key> sorted = new ArrayList<>(bearers.size());
        bearers.forEach((key, who) -> sorted.add(new Key(encode(alphabet, key), who)));
        sorted.sort((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
        byte[] previous = new byte[0];
        for (int i = 0; i < sorted.size(); i++) {
            Key key = sorted.get(i);
            boolean isFirst = i % Layout.KEY_BLOCK == 0;
            if (isFirst) {
                heads.u64(KeyIndex.head(key.bytes, key.bytes.length));
                starts.u32(keys.size());
            }
            write(key, isFirst ? 0 : Math.max(0, Arrays.mismatch(previous, key.bytes)));
            previous = key.bytes;
        }
        sections.put(Section.ALPHABET, new String(alphabet.characters()).getBytes(StandardCharsets.UTF_16BE));
        sections.put(Section.BLOCK_HEADS, heads.toByteArray());
        sections.put(Section.BLOCK_STARTS, starts.toByteArray());
        sections.put(Section.KEYS, keys.toByteArray());
    }

    /** The characters by how many keys hold them, the blank first. */
    private static Alphabet alphabet(Map<String, List<Bearer>> bearers) {
        Map<Character, Integer> counts = new TreeMap<>();
        bearers.keySet().forEach(key -> {
            for (int i = 0; i < key.length(); i++) {
                counts.merge(key.charAt(i), 1, Integer::sum);
            }
        });
        counts.put(' ', Integer.MAX_VALUE);
        StringBuilder characters = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Character, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> characters.append(e.getKey()));
        return new Alphabet(characters.toString().toCharArray());
    }

    private static byte[] encode(Alphabet alphabet, String key) {
        byte[] bytes = new byte[2 * key.length()];
        return Arrays.copyOf(bytes, alphabet.encode(key, bytes));
    }

    private void write(Key key, int shared) {
        int rest = key.bytes.length - shared;
        keys.u8(Math.min(15, shared) << 4 | Math.min(15, rest));
        if (shared >= 15) {
            keys.u8(shared);
        }
        if (rest >= 15) {
            keys.u8(rest);
        }
        keys.raw(key.bytes, shared, rest);
        List<Bearer> bearers = new ArrayList<>(key.bearers);
        bearers.sort(Comparator.comparingInt((Bearer b) -> -Layout.packProminence(rows.get(b.row).prominence))
                .thenComparing(Bearer::kind)
                .thenComparingDouble(b -> -rows.get(b.row).prominence)
                .thenComparing(Bearer::row));
        for (int i = 0; i < bearers.size(); i++) {
            keys.u24(KeyIndex.pack(bearers.get(i).row, bearers.get(i).kind, i + 1 < bearers.size()));
        }
    }
}
