package org.dateline.recognition;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.recognition.Analyzer.Sheet;
import org.dateline.recognition.NameLookup.Group;

/** The words after a name that say what kind of place it is and belong to the mention: "Herat province", "Enjil district". */
final class TypeWords {

    private static final Set<Integer> OF_PROVINCES = forms("""
            province state region governorate oblast prefecture krai territory emirate wilayat
            """.split("\\s+"));
    private static final Set<Integer> OF_PLACES = forms("""
            district county raion rayon municipality valley river island islands peninsula mountain mountains
            lake desert camp airport airbase subdistrict parish township borough canton dam strip city town
            village neighborhood neighbourhood sea gulf strait reservoir hills
            """.split("\\s+"));

    private TypeWords() {}

    private static Set<Integer> forms(String... words) {
        return Stream.of(words).map(Hashes::lower).collect(Collectors.toUnmodifiableSet());
    }

    /** The token after a mention whose name ends before {@code end}; never beyond {@code limit}. */
    static int extend(Sheet sheet, int first, int end, int limit) {
        if (end >= limit || end >= sheet.size() || sheet.tokens.breakBefore(end) || sheet.tokens.touches(end)) {
            return end;
        }
        Group group = sheet.matches.end(first) == end ? NameLookup.group(sheet.matches.info(first)) : Group.NONE;
        int form = sheet.form(end);
        boolean belongs = switch (group) {
            case COUNTRY, REGION, SEA -> false;
            case ADMIN1 -> OF_PROVINCES.contains(form);
            default -> OF_PROVINCES.contains(form) || OF_PLACES.contains(form);
        };
        return belongs ? end + 1 : end;
    }
}
