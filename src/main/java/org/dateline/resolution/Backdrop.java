package org.dateline.resolution;

import java.util.List;
import org.dateline.recognition.Mention;

/**
 * The countries and provinces that a text speaks of without naming them as places: "the University of Kentucky", "Texas
 * Tech", "Georgia Department of Corrections". Local papers seldom name their own state, but their institutions do.
 */
final class Backdrop {

    private static final int LONGEST_WORD = 24;

    private final UnitWords words;
    private final Tally units = new Tally(32);

    private Backdrop(UnitWords words) {
        this.words = words;
    }

    /** Reads what lies between the mentions. */
    static Backdrop read(String text, List<Mention> mentions, UnitWords words) {
        Backdrop backdrop = new Backdrop(words);
        int from = 0;
        for (Mention mention : mentions) {
            backdrop.read(text, from, mention.span().start());
            from = mention.span().end();
        }
        backdrop.read(text, from, text.length());
        return backdrop;
    }

    /** How often the text speaks of a unit. */
    double times(int unit) {
        return units.get(unit);
    }

    private void read(String text, int from, int to) {
        int at = from;
        while (at < to) {
            if (startsWord(text, at)) {
                int end = wordEnd(text, at, to);
                int second = end + 1 < to && text.charAt(end) == ' ' && startsWord(text, end + 1)
                        ? wordEnd(text, end + 1, to)
                        : end;
                if (second > end && add(text, at, second)) {
                    end = second;
                } else {
                    add(text, at, end);
                }
                at = end;
            }
            at++;
        }
    }

    private static boolean startsWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** The end of a word; full stops inside it ("N.Y.") and after a short one ("Ky.") belong to it. */
    private static int wordEnd(String text, int start, int to) {
        int end = start;
        while (end < to
                && end - start < LONGEST_WORD
                && (Character.isLetter(text.charAt(end)) || isInnerStop(text, end, to))) {
            end++;
        }
        boolean shortWord = end - start <= 5 && end < to && text.charAt(end) == '.';
        return shortWord ? end + 1 : end;
    }

    private static boolean isInnerStop(String text, int at, int to) {
        return text.charAt(at) == '.' && at + 1 < to && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean add(String text, int start, int end) {
        int[] found = words.units(text, start, end);
        if (found.length == 0 && text.charAt(end - 1) == '.') {
            found = words.units(text, start, end - 1);
        }
        for (int unit : found) {
            units.add(unit, 1.0 / found.length);
        }
        return found.length > 0;
    }
}
