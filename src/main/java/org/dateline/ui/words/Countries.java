package org.dateline.ui.words;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;

/**
 * Countries as a reader calls them: by their names in the language of the window or in English, by any name that the gazetteer
 * knows, by the beginning of one, or by their codes.
 */
public final class Countries {

    /** The name before and the name within brackets: "Myanmar (Burma)". */
    private static final Pattern BRACKETS = Pattern.compile("[()]");

    /** Fewer letters begin too many names. */
    private static final int LEAST_LETTERS = 3;

    private final Function<String, List<Place>> complete;
    private final List<Country> all;

    /** A country, with its name in the language of the window. */
    public record Country(String code, String name) {}

    /**
     * The countries.
     *
     * @param complete the places of the gazetteer of which a name begins so
     */
    public Countries(Function<String, List<Place>> complete) {
        this.complete = complete;
        this.all = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Texts.locale())))
                .toList();
    }

    /** All of them, by name. */
    public List<Country> all() {
        return all;
    }

    /** The name of a country in the language of the window; of one that has none its code. */
    public static String name(String code) {
        return new Locale("", code).getDisplayCountry(Texts.locale());
    }

    /** The names of some countries, as {@link #codes} reads them. */
    public static String names(Set<String> codes) {
        return codes.stream().map(Countries::name).sorted().collect(Collectors.joining(", "));
    }

    /**
     * The codes of the countries that a text names, between commas, semicolons or, for codes, blanks.
     *
     * @throws IllegalArgumentException when one is not known, or several begin so; with a sentence for the reader
     */
    public Set<String> codes(String typed) {
        var codes = new TreeSet<String>();
        for (String word : typed.split("[,;]")) {
            if (!word.isBlank()) {
                codes.addAll(codesOf(word.strip()));
            }
        }
        return codes;
    }

    private Set<String> codesOf(String word) {
        List<String> parts = List.of(word.split("\\s+"));
        if (parts.stream().allMatch(part -> isCode(part.toUpperCase(Locale.ROOT)))) {
            return parts.stream().map(part -> part.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        }
        String key = Names.fold(word);
        Set<String> named = matching(name -> name.equals(key));
        Set<String> begun =
                named.isEmpty() && key.length() >= LEAST_LETTERS ? matching(name -> name.startsWith(key)) : named;
        Set<String> found = begun.isEmpty() && key.length() >= LEAST_LETTERS ? inGazetteer(word) : begun;
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? Texts.of("about.countries.wrong", word)
                            : Texts.of("about.countries.several", word, names(found)));
        }
        return found;
    }

    private boolean isCode(String code) {
        return all.stream().anyMatch(country -> country.code().equals(code));
    }

    private Set<String> matching(Predicate<String> wanted) {
        return all.stream()
                .filter(country -> Stream.of(
                                country.name(), new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH))
                        .flatMap(name -> Stream.concat(Stream.of(name), BRACKETS.splitAsStream(name)))
                        .map(Names::fold)
                        .filter(name -> !name.isEmpty())
                        .anyMatch(wanted))
                .map(Country::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> inGazetteer(String word) {
        return complete.apply(word).stream()
                .filter(place -> place.code().isCountry())
                .flatMap(place -> place.admin().country().stream())
                .map(Unit::code)
                .filter(code -> code.length() == 2)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
