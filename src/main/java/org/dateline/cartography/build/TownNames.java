package org.dateline.cartography.build;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Takes the scholars' marks off names that GeoNames transliterates: newspapers write Kandahar, not Kandahār. */
final class TownNames {

    /** Countries whose own script is not Latin, so that marks on the letters come from a transliteration. */
    private static final Set<String> TRANSLITERATED = Set.of(
            "AE", "AF", "AM", "BD", "BH", "BT", "BY", "CN", "DZ", "EG", "ER", "ET", "GE", "GR", "IL", "IN", "IQ", "IR",
            "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MA", "MM", "MN", "MR", "MV", "NP",
            "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TM", "TN", "TW", "UA", "UZ", "YE");

    private TownNames() {}

    static String of(String name, String country) {
        if (!TRANSLITERATED.contains(country.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{Mn}ʻʼ‘’`´]", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replace('ı', 'i')
                .replace('ə', 'e');
    }
}
