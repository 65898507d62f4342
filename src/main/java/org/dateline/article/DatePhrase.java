package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as written in words or figures, perhaps without its year: "March 3", "3 mars 2024", "2024-03-03", "Tuesday, 3. März".
 *
 * @param year where it is written
 * @param month 1 to 12
 * @param day 1 to 31, one that the month can have
 */
record DatePhrase(OptionalInt year, int month, int day) {

    private static final Pattern FIGURES = Pattern.compile(
            "\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)(?:T[\\d:.Z+-]*)?" + "|\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:h]\\d{2}(?::\\d{2})?\\b");

    /** Words and figures, one after the other. */
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\.?|\\d+");

    private static final Pattern WITH_YEAR =
            Pattern.compile("\\b(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: de)? (\\p{L}{3,10})\\.?,?(?: de)? (\\d{4})"
                    + "|(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b");

    private static final Set<String> FILLERS = Set.of("""
            st nd rd th er de of the le el den am on а г года року monday tuesday wednesday thursday friday
            saturday sunday mon tue tues wed thu thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi
            dimanche lunes martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag
            freitag samstag sonntag
            """.split("\\s+"));

    DatePhrase {
        // refuses 31 April and the like; the leap year lets 29 February stand where no year is written
        LocalDate.of(year.orElse(2024), month, day);
    }

    /** The date that a phrase is, when it is a date and nothing else. */
    static Optional<DatePhrase> parse(String phrase) {
        return parse(phrase, Set.of());
    }

    /**
     * The date that a phrase is when it holds nothing else than a date and some words that may stand beside it.
     *
     * @param beside words in lower case
     */
    static Optional<DatePhrase> parse(String phrase, Set<String> beside) {
        String rest = CLOCK.matcher(phrase).replaceAll(" ");
        Optional<DatePhrase> inFigures = inFigures(rest);
        if (inFigures.isPresent()) {
            rest = FIGURES.matcher(rest).replaceAll(" ");
        }
        OptionalInt month = OptionalInt.empty();
        List<String> figures = new ArrayList<>();
        Matcher token = TOKEN.matcher(rest);
        while (token.find()) {
            String word = token.group();
            if (Character.isDigit(word.charAt(0))) {
                figures.add(word);
            } else if (month.isEmpty() && Months.number(word).isPresent()) {
                month = Months.number(word);
            } else if (!isFiller(word, beside)) {
                return Optional.empty();
            }
        }
        return month.isEmpty() ? inFigures : of(month.getAsInt(), figures);
    }

    /** The first date in figures alone: "2024-03-03" (also with a time behind it) or "3.3.2024", day first. */
    static Optional<DatePhrase> inFigures(String text) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return matcher.group(1) != null
                ? of(OptionalInt.of(Integer.parseInt(matcher.group(1))), matcher.group(2), matcher.group(3))
                : of(OptionalInt.of(Integer.parseInt(matcher.group(6))), matcher.group(5), matcher.group(4));
    }

    /** The first date with its year that stands anywhere in a text. */
    static Optional<LocalDate> firstIn(CharSequence text) {
        return allIn(text).stream().findFirst();
    }

    /** The dates with their years that stand in a text, in order. */
    static List<LocalDate> allIn(CharSequence text) {
        var dates = new ArrayList<LocalDate>();
        Matcher matcher = WITH_YEAR.matcher(text);
        while (matcher.find()) {
            boolean dayFirst = matcher.group(1) != null;
            OptionalInt month = Months.number(matcher.group(dayFirst ? 2 : 4));
            if (month.isPresent()) {
                of(
                                OptionalInt.of(Integer.parseInt(matcher.group(dayFirst ? 3 : 6))),
                                Integer.toString(month.getAsInt()),
                                matcher.group(dayFirst ? 1 : 5))
                        .flatMap(DatePhrase::date)
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** The date, where the year is written. */
    Optional<LocalDate> date() {
        return year.isPresent() ? inYear(year.getAsInt()) : Optional.empty();
    }

    /** The date in a year; empty for 29 February of a common one. */
    Optional<LocalDate> inYear(int wanted) {
        return month == 2 && day == 29 && !Year.isLeap(wanted)
                ? Optional.empty()
                : Optional.of(LocalDate.of(wanted, month, day));
    }

    private static boolean isFiller(String word, Set<String> beside) {
        String key = word.toLowerCase(Locale.ROOT);
        key = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        return FILLERS.contains(key) || beside.contains(key);
    }

    /** A month with its figures: the day, or day and year in either order of the words; a clock's figures may follow. */
    private static Optional<DatePhrase> of(int month, List<String> figures) {
        OptionalInt year = figures.stream()
                .filter(figure -> figure.length() == 4)
                .mapToInt(Integer::parseInt)
                .findFirst();
        return figures.stream()
                .filter(figure -> figure.length() <= 2)
                .findFirst()
                .flatMap(day -> of(year, Integer.toString(month), day));
    }

    private static Optional<DatePhrase> of(OptionalInt year, String month, String day) {
        if (year.isPresent() && (year.getAsInt() < 1800 || year.getAsInt() > 2200)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DatePhrase(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
