package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The other forms under which a name may stand in the gazetteer. All names here are folded. */
final class NameForms {

    /** Words before a name that narrow it to a part of the place, or mean nothing. */
    private static final Set<String> LEADING = Set.of("""
            the north south east west northern southern eastern western northeast northwest southeast southwest
            northeastern northwestern southeastern southwestern central greater downtown metro metropolitan
            inner outer rural mainland upper lower mid suburban
            """.split("\\s+"));

    private static final Map<String, String> LONG_FOR_SHORT =
            Map.of("st", "saint", "mt", "mount", "ft", "fort", "saint", "st", "mount", "mt", "fort", "ft");

    private static final int MOST_WORDS = 8;

    private NameForms() {}

    /** A name without its type word, and what the word says. */
    record Untyped(String name, TypeWord type) {}

    /** "st paul" for "saint paul" and the other way round. */
    static Optional<String> respelled(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        String other = LONG_FOR_SHORT.get(name.substring(0, blank));
        return Optional.ofNullable(other).map(first -> first + name.substring(blank));
    }

    /** "herat" of "herat province", "province of herat" and "the province of herat". */
    static Optional<Untyped> untyped(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        int last = bare.lastIndexOf(' ');
        if (last > 0) {
            Optional<TypeWord> type = TypeWord.of(bare.substring(last + 1));
            if (type.isPresent()) {
                return Optional.of(new Untyped(bare.substring(0, last), type.get()));
            }
        }
        int of = bare.indexOf(" of ");
        if (of > 0) {
            return TypeWord.of(bare.substring(0, of)).map(type -> new Untyped(bare.substring(of + 4), type));
        }
        return firstWordTyped(bare);
    }

    /** "jezero" of "lake jezero". */
    private static Optional<Untyped> firstWordTyped(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : TypeWord.of(name.substring(0, blank)).map(type -> new Untyped(name.substring(blank + 1), type));
    }

    /** "aleppo" of "the eastern aleppo". */
    static Optional<String> trimmed(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && LEADING.contains(rest.substring(0, blank))) {
            rest = rest.substring(blank + 1);
            blank = rest.indexOf(' ');
        }
        return rest.length() == name.length() ? Optional.empty() : Optional.of(rest);
    }

    /** A name without its type word and leading words. */
    static String bare(String name) {
        String untyped = untyped(name).map(Untyped::name).orElse(name);
        return trimmed(untyped).orElse(untyped);
    }

    /** The parts of a name of several words, longest first, without those that are only a type or a compass word. */
    static List<String> parts(String name) {
        String[] words = name.split(" ");
        List<String> parts = new ArrayList<>();
        if (words.length > MOST_WORDS) {
            return parts;
        }
        for (int length = words.length - 1; length > 0; length--) {
            for (int start = 0; start + length <= words.length; start++) {
                String part = String.join(" ", List.of(words).subList(start, start + length));
                if (part.length() > 3
                        && !LEADING.contains(part)
                        && TypeWord.of(part).isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    static boolean isLeading(String word) {
        return LEADING.contains(word);
    }
}
