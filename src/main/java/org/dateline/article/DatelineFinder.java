package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a paragraph: places, then perhaps a date and an agency, then a dash (or, after capitals,
 * a colon): "MOSCOW –", "KYIV, Ukraine, March 3 (Reuters) -", "GAZA/CAIRO, Jan 5 -", "Madrid, 12 ene (EFE).-", "BEIRUT:". It
 * knows no place names; what stands before the dash must be built like a dateline throughout.
 */
final class DatelineFinder {

    /** A dateline is never longer than this. */
    private static final int LONGEST = 150;

    /** What must follow the dash: a heading has nothing there. */
    private static final int LEAST_STORY = 10;

    private static final int MAX_PARTS = 7;

    private static final Set<String> CONNECTORS = Set.of(
            "of", "the", "and", "de", "del", "de la", "la", "le", "les", "el", "al", "du", "des", "da", "do", "dos",
            "am", "an", "der", "im", "in", "on", "upon", "sur", "sous", "y", "et", "und", "e", "bin", "i", "near", "à",
            "en", "na", "st", "ost", "aboard");

    /** Capitals that open a paragraph before a dash and are no place. */
    private static final Set<String> NEWSROOM = Set.of("""
            update breaking analysis exclusive opinion editorial explainer factbox timeline watch live video
            photos photo file note correction clarification question answer q a wrapup refile corrected insight
            feature interview profile graphic newsmaker column comment review alert urgent flash summary
            background context also more related see read tip sport sports business weather politics world fact
            claim verdict yes no warning part chapter section figure table day week but and the it he she they
            we i this that mr mrs ms dr sir secretary president minister moderator reporter host speaker by
            """.split("\\s+"));

    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}.{0,39}|dpa|ots|epd|kna|sda|apa|lusa|afp|ap|رويترز|أ ف ب|.*\\p{IsArabic}.*");

    private final String text;

    DatelineFinder(String text) {
        this.text = text;
    }

    /**
     * A dateline.
     *
     * @param span from the first place to the dash, the dash included
     * @param date its date, perhaps without the year
     * @param strength how much speaks for it
     */
    record Found(Span span, Optional<DatePhrase> date, Strength strength) {}

    /** How much speaks for a dateline beside its form, weakest first. */
    enum Strength {
        /** A capitalised word or two before a dash. */
        PLAIN,
        /** Capitals before a colon. */
        CAPITALS_COLON,
        /** Capitals before a dash. */
        CAPITALS,
        /** A date or an agency. */
        SIGNED
    }

    /** What stands before the dash. */
    private record Head(List<String> places, Optional<DatePhrase> date, boolean agency) {}

    /** The dateline that opens a stretch of text, the one with the shortest head when several dashes would do. */
    Optional<Found> find(Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        for (int at = paragraph.start() + 2; at < end; at++) {
            int dash = dashLength(at, paragraph.end());
            if (dash == 0 || paragraph.end() - at - dash < LEAST_STORY) {
                continue;
            }
            Optional<Found> found = judge(new Span(paragraph.start(), at), at + dash);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The length of the dash (or ".-", "--", colon) that starts here, 0 where none does. */
    private int dashLength(int at, int end) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (c == '—' || c == '–' || c == '―' || c == '−') {
            boolean spaced = Lines.isSpace(before) || Lines.isSpace(after) || before == ')' || c == '—';
            return spaced ? 1 : 0;
        }
        if (c == '-') {
            if (after == '-') {
                return 2;
            }
            return Lines.isSpace(before) && Lines.isSpace(after)
                            || before == ')'
                            || before == '.' && Lines.isSpace(after)
                    ? 1
                    : 0;
        }
        return c == ':' && Lines.isSpace(after) ? 1 : 0;
    }

    private Optional<Found> judge(Span head, int end) {
        boolean colon = text.charAt(end - 1) == ':';
        return parse(head.of(text))
                .flatMap(parsed -> strength(parsed, colon, end)
                        .map(strength -> new Found(new Span(head.start(), end), parsed.date(), strength)));
    }

    private Optional<Strength> strength(Head head, boolean colon, int end) {
        boolean capitals = isCapitals(head.places().get(0));
        if (colon) {
            return capitals && head.places().size() <= 2 ? Optional.of(Strength.CAPITALS_COLON) : Optional.empty();
        }
        if (head.agency() || head.date().isPresent()) {
            return Optional.of(Strength.SIGNED);
        }
        if (capitals) {
            return hasLowerCase(end) ? Optional.of(Strength.CAPITALS) : Optional.empty();
        }
        boolean shortEnough = head.places().size() <= 2 && words(head.places().get(0)) <= 3;
        return shortEnough && startsSentence(end) ? Optional.of(Strength.PLAIN) : Optional.empty();
    }

    /** Whether the story goes on in mixed case; a heading all in capitals does not. */
    private boolean hasLowerCase(int at) {
        return text.substring(at, Math.min(text.length(), at + 30)).codePoints().anyMatch(Character::isLowerCase);
    }

    private boolean startsSentence(int at) {
        int start = at;
        while (start < text.length() && Lines.isSpace(text.charAt(start))) {
            start++;
        }
        return start < text.length() && !Character.isLowerCase(text.codePointAt(start)) && text.charAt(start) != '(';
    }

    private static Optional<Head> parse(String head) {
        String rest = head.strip();
        rest = rest.endsWith(".") && rest.contains(")")
                ? rest.substring(0, rest.length() - 1).strip()
                : rest;
        Optional<DatePhrase> date = Optional.empty();
        boolean agency = false;
        for (int open = rest.indexOf('('); open >= 0; open = rest.indexOf('(')) {
            int close = rest.indexOf(')', open);
            if (close < 0 || open == 0) {
                return Optional.empty();
            }
            String inside = rest.substring(open + 1, close).strip();
            Optional<DatePhrase> inner = DatePhrase.parse(inside);
            if (inner.isPresent()) {
                date = inner;
            } else if (AGENCY.matcher(inside).matches()) {
                agency = true;
            } else {
                return Optional.empty();
            }
            rest = rest.substring(0, open).strip()
                    + (close + 1 < rest.length()
                            ? ", " + rest.substring(close + 1).strip()
                            : "");
        }
        return parts(rest, date, agency);
    }

    private static Optional<Head> parts(String rest, Optional<DatePhrase> inBrackets, boolean agency) {
        Optional<DatePhrase> date = inBrackets;
        var places = new ArrayList<String>();
        String[] parts = joinYear(rest).split("[,،]|\\. (?=\\d)|/(?=\\p{L})");
        if (parts.length > MAX_PARTS) {
            return Optional.empty();
        }
        for (String raw : parts) {
            String part = raw.strip();
            if (part.isEmpty()) {
                continue;
            }
            Optional<DatePhrase> parsed = DatePhrase.parse(part);
            if (parsed.isPresent()) {
                if (places.isEmpty()) {
                    return Optional.empty();
                }
                date = date.or(() -> parsed);
            } else if (isPlace(part)) {
                places.add(part);
            } else {
                return Optional.empty();
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Head(List.copyOf(places), date, agency));
    }

    /** "March 3, 2024" must not fall apart at its comma, nor "Tuesday, March 3" leave the weekday as a place. */
    private static String joinYear(String rest) {
        return rest.replaceAll("(\\d{1,2}), (?=\\d{4}\\b)", "$1 ")
                .replaceAll(
                        "\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?),? (?=\\p{L}|\\d)",
                        "");
    }

    private static boolean isPlace(String part) {
        String[] words = part.split("\\s+");
        if (words.length > 5
                || NEWSROOM.contains(words[0].toLowerCase(Locale.ROOT))
                || isConnector(words[words.length - 1])) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean named = isName(words[i]);
            if (!named && (i == 0 && !words[i].equals("aboard") || !isConnector(words[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConnector(String word) {
        return CONNECTORS.contains(word);
    }

    /** A capitalised word or one of a script without capitals, with inner apostrophes, hyphens and full stops. */
    private static boolean isName(String word) {
        int first = word.codePointAt(0);
        boolean opens = Character.isUpperCase(first)
                || Character.isLetter(first) && !Character.isLowerCase(first)
                || word.startsWith("al-")
                || word.startsWith("d'")
                || word.startsWith("'");
        return opens
                && word.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || "'’-.–ʼ‘".indexOf(c) >= 0);
    }

    private static boolean isCapitals(String place) {
        int capitals = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c) && !isInConnector(place, i)) {
                return false;
            }
        }
        return capitals >= 3;
    }

    private static boolean isInConnector(String place, int at) {
        int start = place.lastIndexOf(' ', at) + 1;
        int end = place.indexOf(' ', at);
        String word = place.substring(start, end < 0 ? place.length() : end);
        return isConnector(word) || word.startsWith("al-") || word.startsWith("Mc") || word.startsWith("d'");
    }

    private static int words(String place) {
        return place.split("\\s+").length;
    }
}
