package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.Layout.Section;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.TolerantKey;

/** The tolerant keys of the countries whose names reach English by way of a transcription. */
final class TolerantSections {

    /** Countries that write in Arabic, Cyrillic, Ethiopic, Hebrew or an Asian script, or name places in such languages. */
    private static final Set<String> TRANSCRIBED = Set.of(
            "AE", "AF", "AM", "AZ", "BA", "BD", "BG", "BH", "BT", "BY", "CN", "CY", "DJ", "DZ", "EG", "EH", "ER", "ET",
            "GE", "GR", "IL", "IN", "IQ", "IR", "JO", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MA",
            "MD", "ME", "MK", "ML", "MM", "MN", "MR", "NE", "NP", "OM", "PK", "PS", "QA", "RS", "RU", "SA", "SD", "SO",
            "SS", "SY", "TD", "TH", "TJ", "TM", "TN", "TR", "UA", "UZ", "XK", "YE", "BF", "NG", "CM", "CF", "CD", "MZ");

    private record Item(int country, int hash, int row) {}

    private TolerantSections() {}

    static Map<Section, byte[]> of(List<Entry> rows, int countries, ToIntFunction<Entry> countryRow) {
        List<Item> items = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Entry entry = rows.get(row);
            if (TRANSCRIBED.contains(entry.country())) {
                for (int hash : hashes(entry)) {
                    items.add(new Item(countryRow.applyAsInt(entry), hash, row));
                }
            }
        }
        items.sort(Comparator.comparingInt(Item::country)
                .thenComparingInt(Item::hash)
                .thenComparingInt(Item::row));
        Bytes starts = new Bytes();
        Bytes entries = new Bytes();
        int next = 0;
        for (int country = 0; country <= countries + 1; country++) {
            while (next < items.size() && items.get(next).country < country) {
                entries.u24(items.get(next).hash);
                entries.u24(items.get(next).row);
                next++;
            }
            starts.u32(next);
        }
        return Map.of(Section.TOLERANT_STARTS, starts.toByteArray(), Section.TOLERANT, entries.toByteArray());
    }

    private static Set<Integer> hashes(Entry entry) {
        Set<Integer> hashes = new TreeSet<>();
        boolean isNamed = entry.code.featureClass() != FeatureClass.A || entry.unit.indexOf('.') > 0;
        entry.keys().forEach((key, kind) -> {
            String tolerant = TolerantKey.of(key);
            if (isNamed && kind.compareTo(NameKind.ABBREVIATION) < 0 && !tolerant.isEmpty()) {
                hashes.add(TolerantKey.hash(tolerant));
            }
        });
        return hashes;
    }
}
