package org.dateline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.gazetteer.Names;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Saying;

/**
 * In which articles an entry of a reader's own gazetteer holds: in those that place something else in one of some countries,
 * or that hold one of some words, or both. Immutable.
 *
 * @param countries codes of two letters; empty where the country does not matter
 * @param words as they stand in articles, upper and lower case aside; empty where no word is needed
 */
public record PersonalScope(Set<String> countries, List<String> words) {

    public static final PersonalScope EVERYWHERE = new PersonalScope(Set.of(), List.of());

    /** What was typed makes no sense. */
    public static final class OddScope extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final transient Saying saying;

        OddScope(Saying saying) {
            super(saying.toString());
            this.saying = saying;
        }

        /** What is wrong and how to write it, without a full stop. */
        public Saying saying() {
            return saying;
        }
    }

    private static final String COUNTRY = "country";
    private static final String WORDS = "words";
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public PersonalScope {
        countries = Set.copyOf(countries);
        words = List.copyOf(words);
    }

    /**
     * Reads what {@link #text} writes: nothing or "everywhere", "country: AF, PK", "words: militia, brigade", or both with a
     * semicolon between them.
     *
     * @throws OddScope when it makes no sense
     */
    public static PersonalScope of(String text) {
        Set<String> countries = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (String clause : text.split(";")) {
            int colon = clause.indexOf(':');
            String kind = clause.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            List<String> listed = listed(clause.substring(colon + 1));
            if (kind.equals(COUNTRY) || kind.equals("countries")) {
                listed.forEach(code -> countries.add(country(code)));
            } else if (kind.equals(WORDS) || kind.equals("word")) {
                words.addAll(listed);
            } else if (!listed.isEmpty() && !clause.strip().equalsIgnoreCase("everywhere")) {
                throw new OddScope(Saying.of("scope.odd", text.strip()));
            }
        }
        return new PersonalScope(countries, words);
    }

    private static List<String> listed(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String country(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        if (!CODES.contains(code)) {
            throw new OddScope(Saying.of("scope.country", typed));
        }
        return code;
    }

    /** As it stands in the table; empty for everywhere. */
    public String text() {
        return String.join(
                "; ",
                Stream.of(clause(COUNTRY, countries.stream().sorted().toList()), clause(WORDS, words))
                        .filter(clause -> !clause.isEmpty())
                        .toList());
    }

    private static String clause(String kind, List<String> listed) {
        return listed.isEmpty() ? "" : kind + ": " + String.join(", ", listed);
    }

    /**
     * Whether an entry of this scope holds in an article.
     *
     * @param resolutions what is said of the article's mentions; what the reader's own gazetteer says itself counts for nothing
     * @param key the folded name of the entry, which cannot vouch for itself
     */
    boolean holdsIn(Article article, List<Resolution> resolutions, String key) {
        return (countries.isEmpty() || resolutions.stream().anyMatch(resolution -> vouches(resolution, key)))
                && (words.isEmpty() || words.stream().anyMatch(word -> stands(word, article.text())));
    }

    private boolean vouches(Resolution resolution, String key) {
        return !PersonalPass.isOwn(resolution)
                && !Names.fold(resolution.mention().name()).equals(key)
                && resolution
                        .place()
                        .flatMap(place -> place.admin().country())
                        .filter(country -> countries.contains(country.code()))
                        .isPresent();
    }

    private static boolean stands(String word, String text) {
        return !Occurrences.of(text.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))
                .isEmpty();
    }
}
