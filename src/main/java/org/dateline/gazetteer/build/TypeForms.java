package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.gazetteer.FeatureCode;

/** The type words that agencies exchange: an "air base" is also an "airbase" and an "airfield", a "camp" a "refugee camp". */
final class TypeForms {

    private static final Pattern BASE = Pattern.compile("(?i)(.+?) (?:air base|airbase|airfield|military airport)");
    private static final Pattern CAMP = Pattern.compile("(?i)(.+?) (?:refugee camp|IDP camp|camp)");
    private static final Pattern RIVER = Pattern.compile("(?i)(.+?) river");

    private TypeForms() {}

    /** The other forms of some names of a place of a kind; empty for kinds that are named without a type word. */
    static List<String> of(FeatureCode code, Set<String> names) {
        return switch (code) {
            case AIRB -> forms(names, BASE, false, List.of("air base", "airbase", "airfield", "military airport"));
            case CMPRF -> forms(names, CAMP, true, List.of("camp", "refugee camp"));
            case STM -> forms(names, RIVER, true, List.of("river"));
            default -> List.of();
        };
    }

    private static List<String> forms(Set<String> names, Pattern typed, boolean isBareTyped, List<String> words) {
        List<String> forms = new ArrayList<>();
        for (String name : names) {
            Matcher matcher =
                    Pattern.compile(typed.pattern(), Pattern.CASE_INSENSITIVE).matcher(name);
            boolean isTyped = matcher.matches();
            if (isTyped || isBareTyped) {
                String bare = isTyped ? matcher.group(1) : name;
                words.forEach(word -> forms.add(bare + ' ' + word));
            }
        }
        return forms;
    }
}
