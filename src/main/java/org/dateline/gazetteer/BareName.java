package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folded name without the kind of place that was typed before or behind it: "province of Helmand", "Helmand Provinz".
 *
 * @param kind the class of what was meant
 */
record BareName(String name, FeatureClass kind) {

    private static final Set<String> LINKS = Set.of("of", "von", "der", "de", "du", "des", "d", "the");

    private static final Map<String, FeatureClass> KINDS = kinds();

    /** Empty where no kind was typed. */
    static Optional<BareName> of(String typed) {
        List<String> words = List.of(Names.fold(typed).split(" "));
        int last = words.size() - 1;
        if (KINDS.containsKey(words.get(0))) {
            List<String> rest =
                    words.stream().skip(1).dropWhile(LINKS::contains).toList();
            return of(rest, KINDS.get(words.get(0)));
        }
        return KINDS.containsKey(words.get(last))
                ? of(words.subList(0, last), KINDS.get(words.get(last)))
                : Optional.empty();
    }

    private static Optional<BareName> of(List<String> words, FeatureClass kind) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new BareName(String.join(" ", words), kind));
    }

    private static Map<String, FeatureClass> kinds() {
        String units = """
                province governorate gouvernorate gouvernement oblast state region county department prefecture district raion rayon
                provinz gouvernorat bundesstaat bundesland land kreis bezirk distrikt landkreis
                """;
        var kinds = new HashMap<String, FeatureClass>();
        Arrays.stream(units.strip().split("\\s+")).forEach(word -> kinds.put(word, FeatureClass.A));
        Stream.of("city", "town", "village", "stadt", "dorf").forEach(word -> kinds.put(word, FeatureClass.P));
        Stream.of("river", "lake", "fluss", "see").forEach(word -> kinds.put(word, FeatureClass.H));
        return Map.copyOf(kinds);
    }
}
