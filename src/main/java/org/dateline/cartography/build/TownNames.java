package org.dateline.cartography.build;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What towns and provinces are called in English-language print. */
final class TownNames {

    /**
     * Countries whose own script is not Latin: marks on the letters come from a transliteration, and newspapers leave them
     * out. Natural Earth's names are older there than GeoNames' (Kiev, Rangoon) and are not asked.
     */
    private static final Set<String> TRANSLITERATED = Set.of(
            "AE", "AF", "AM", "BD", "BH", "BT", "BY", "CN", "DZ", "EG", "ER", "ET", "GE", "GR", "IL", "IN", "IQ", "IR",
            "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MA", "MM", "MN", "MR", "MV", "NP",
            "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TM", "TN", "TW", "UA", "UZ", "YE");

    private static final Pattern KIND = Pattern.compile(
            "(?i)^(?:Autonomous Republic of )?(.{2,}?) (?:Province|Oblast|Governorate|Krai|Kray|Republic|Region|"
                    + "Voivodeship|Prefecture|County|Department|Municipality|District|Parish)$");

    private TownNames() {}

    /** @param english Natural Earth's name for the same town */
    static String of(String name, String country, Optional<String> english) {
        if (!TRANSLITERATED.contains(country.toUpperCase(Locale.ROOT))) {
            return english.filter(other -> !other.isBlank() && other.chars().allMatch(c -> c < 0x250 && c != '?'))
                    .orElse(name);
        }
        return plain(name);
    }

    /** A province without the word for what it is: on a map its letters say that. */
    static String province(String name, String country) {
        String shown = TRANSLITERATED.contains(country.toUpperCase(Locale.ROOT)) ? plain(name) : name;
        var match = KIND.matcher(shown);
        return match.matches() ? match.group(1) : shown;
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{Mn}ʻʼ‘’`´]", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replace('ı', 'i')
                .replace('ə', 'e');
    }
}
