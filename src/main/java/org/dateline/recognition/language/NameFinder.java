package org.dateline.recognition.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Interruption;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;

/**
 * Finds the place names of one language: the longest names that the gazetteer knows, under any of the dictionary forms of
 * their words, kept when what speaks for a place outweighs what speaks against it. A known place needs less to speak for it
 * than a hamlet. Immutable and safe for any number of threads.
 */
final class NameFinder {

    private static final int LONGEST = 5;
    private static final int MOST_FORMS = 60;
    /** "Хаме" is Hama in another case, although a Belgian town is so spelt: the dictionary form is known that much better. */
    private static final double BETTER_KNOWN = 1.5;

    /** Names seen once in a clear context need so much less the next time. */
    private static final double SEEN_BONUS = 2;

    private final Language language;
    private final Gazetteer gazetteer;

    NameFinder(Language language, Gazetteer gazetteer) {
        this.language = language;
        this.gazetteer = gazetteer;
    }

    /**
     * A name found.
     *
     * @param name the form the gazetteer knows
     * @param margin how far the evidence lies above what is needed, in units of prominence
     */
    record Found(Span span, String name, double margin) {}

    List<Found> find(String text, List<Span> parts) {
        List<List<Word>> words = parts.stream()
                .map(part -> Word.of(text, part, language.script()))
                .toList();
        Set<String> ordinary = lowerCaseWords(words);
        Set<String> clear = new HashSet<>();
        for (List<Word> part : words) {
            Interruption.check();
            for (Found found : scan(text, part, ordinary, Set.of())) {
                if (found.margin() >= 1) {
                    clear.add(found.name());
                }
            }
        }
        List<Found> all = new ArrayList<>();
        for (List<Word> part : words) {
            Interruption.check();
            all.addAll(scan(text, part, ordinary, clear));
        }
        return all;
    }

    private Set<String> lowerCaseWords(List<List<Word>> words) {
        Set<String> ordinary = new HashSet<>();
        if (language.script().hasCase()) {
            words.forEach(part ->
                    part.stream().filter(word -> !word.isCapitalized()).forEach(word -> ordinary.add(word.lower())));
        }
        return ordinary;
    }

    private List<Found> scan(String text, List<Word> words, Set<String> ordinary, Set<String> clear) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = canStart(words.get(at)) ? longest(text, words, at) : Optional.empty();
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Match name = match.get();
            double margin = name.prominence() - needed(text, words, at, name, ordinary);
            if (clear.contains(name.form())) {
                margin += SEEN_BONUS;
            }
            if (margin >= 0) {
                Span span = new Span(
                        words.get(at).span().start(),
                        words.get(at + name.length() - 1).span().end());
                found.add(new Found(name.trimmed(span, words.get(at)), name.form(), margin));
            }
            at += margin >= 0 ? name.length() : 1;
        }
        return found;
    }

    /**
     * A name that the gazetteer knows.
     *
     * @param form the form it knows
     * @param length in words
     * @param prefix letters of the first word that are not part of the name
     */
    private record Match(String form, int length, int prefix, boolean inflected, double prominence) {
        Span trimmed(Span span, Word first) {
            return prefix > 0 && prefix < first.text().length() ? new Span(span.start() + prefix, span.end()) : span;
        }
    }

    private boolean canStart(Word word) {
        return (!language.script().hasCase() || word.isCapitalized())
                && !Character.isDigit(word.text().charAt(0))
                && !(language.functionWords().contains(word.lower())
                        && !language.script().hasCase());
    }

    private Optional<Match> longest(String text, List<Word> words, int at) {
        int most = Math.min(LONGEST, run(text, words, at));
        for (int length = most; length >= 1; length--) {
            if (length == 1 && isOrdinary(words.get(at))) {
                break;
            }
            Optional<Match> match = known(text, words.subList(at, at + length));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Function words everywhere; without capitals also "city" and "north", which are names of villages somewhere. */
    private boolean isOrdinary(Word word) {
        return language.functionWords().contains(word.lower())
                || !language.script().hasCase() && language.isKindOrTitle(word.lower());
    }

    /** How many words from here on could be one name: joined by a blank or hyphen, capitalised or small connecting words. */
    private int run(String text, List<Word> words, int at) {
        int length = 1;
        while (at + length < words.size()
                && joined(text, words.get(at + length - 1), words.get(at + length))
                && (!language.script().hasCase()
                        || words.get(at + length).isCapitalized()
                        || language.connectors().contains(words.get(at + length).lower()))) {
            length++;
        }
        return length;
    }

    private static boolean joined(String text, Word left, Word right) {
        int gap = right.span().start() - left.span().end();
        if (gap != 1) {
            return false;
        }
        char between = text.charAt(left.span().end());
        return between == ' '
                || between == '-'
                || between == '\u00a0'
                || between == '\u200c'
                || between == '’'
                || between == '\''
                || between == '‑';
    }

    private Optional<Match> known(String text, List<Word> words) {
        String surface = text.substring(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        double asWritten = prominence(surface);
        if (words.size() > 3 || asWritten > 0 && !language.script().hasCase()) {
            return asWritten > 0
                    ? Optional.of(new Match(surface, words.size(), 0, false, asWritten))
                    : Optional.empty();
        }
        Match best = new Match(surface, words.size(), 0, false, asWritten);
        double toBeat = asWritten > 0 ? asWritten + BETTER_KNOWN : 0;
        for (String form : forms(words)) {
            double prominence = prominence(form);
            if (prominence > toBeat) {
                best = new Match(form, words.size(), prefix(words.get(0), form), true, prominence);
                toBeat = prominence;
            }
        }
        return best.prominence() > 0 ? Optional.of(best) : Optional.empty();
    }

    /** How many letters of a first word that was written with a prefix stand before the name itself. */
    private static int prefix(Word first, String form) {
        int blank = form.indexOf(' ');
        String head = blank < 0 ? form : form.substring(0, blank);
        return first.text().endsWith(head) ? first.text().length() - head.length() : 0;
    }

    private List<String> forms(List<Word> words) {
        List<String> forms = List.of("");
        for (Word word : words) {
            List<String> longer = new ArrayList<>();
            List<String> ofWord = new ArrayList<>(language.dictionaryForms(word.text()));
            ofWord.add(0, word.text());
            for (String form : forms) {
                for (String next : ofWord) {
                    if (longer.size() < MOST_FORMS) {
                        longer.add(form.isEmpty() ? next : form + " " + next);
                    }
                }
            }
            forms = longer;
        }
        return forms.subList(1, forms.size());
    }

    /** Of the most prominent place that is so named; 0 where none is. */
    private double prominence(String name) {
        Gazetteer.Bearers bearers = gazetteer.find(name);
        double best = 0;
        for (int i = 0; i < bearers.count(); i++) {
            NameKind kind = bearers.kind(i);
            if (kind != NameKind.DEMONYM && kind != NameKind.ABBREVIATION) {
                best = Math.max(best, 0.01 + gazetteer.prominence(bearers.row(i)));
            }
        }
        return best;
    }

    private double needed(String text, List<Word> words, int at, Match name, Set<String> ordinary) {
        Word first = words.get(at);
        int after = at + name.length();
        double needed = language.script().hasCase() ? 3 : 6.5;
        needed += language.capitalizesNouns() ? 2.2 : 0;
        needed -= name.length() > 1 ? 1.5 : 0;
        needed += name.inflected() ? 0.5 : 0;
        needed += first.text().length() <= 3 ? 1.5 : 0;
        needed += contextBefore(text, words, at);
        boolean nameGoesOn = after < words.size()
                && joined(text, words.get(after - 1), words.get(after))
                && language.script().hasCase()
                && words.get(after).isCapitalized()
                && !language.capitalizesNouns();
        needed += nameGoesOn ? 2 : 0;
        needed += name.length() == 1 && ordinary.contains(first.lower()) ? 4 : 0;
        return needed;
    }

    /** What the words before a name ask of it: less after "in", more after a title or another capitalised word. */
    private double contextBefore(String text, List<Word> words, int at) {
        if (at == 0 || !joined(text, words.get(at - 1), words.get(at))) {
            return startsSentence(text, words.get(at)) ? 1 : 0;
        }
        Word before = words.get(at - 1);
        if (language.placeCues().contains(before.lower())) {
            return -3;
        }
        if (afterPersonCue(text, words, at)) {
            return 8;
        }
        if (!language.script().hasCase() || !before.isCapitalized()) {
            return 0;
        }
        boolean opensSentence = at == 1 || startsSentence(text, before);
        return opensSentence ? 0.5 : 2.5;
    }

    /** Whether a title stands before the name, or before the capitalised words that lead up to it. */
    private boolean afterPersonCue(String text, List<Word> words, int at) {
        int i = at;
        while (i > 0 && joined(text, words.get(i - 1), words.get(i))) {
            Word before = words.get(i - 1);
            if (language.personCues().contains(before.lower())) {
                return true;
            }
            if (!language.script().hasCase() || !before.isCapitalized()) {
                return false;
            }
            i--;
        }
        return false;
    }

    private static boolean startsSentence(String text, Word word) {
        int i = word.span().start() - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "\"«„“”—–-".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0;
    }
}
