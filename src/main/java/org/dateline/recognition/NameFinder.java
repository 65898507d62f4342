package org.dateline.recognition;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.recognition.Analyzer.Sheet;
import org.dateline.recognition.Tokens.Kind;

/** Puts together what the sequence model finds, the type words that belong to it, and the demonyms between. */
final class NameFinder {

    /** No model judges demonyms; in the news a capitalised one is hardly ever anything else. */
    private static final double DEMONYM_CERTAINTY = 0.95;

    /** Below this prominence a place that shares its name with a people ("Irish", "Roman") is not meant. */
    private static final int MEANT_DESPITE_DEMONYM = 6;

    private static final int THE = Hashes.lower("the");

    private final Sheet sheet;
    private final Tokens tokens;
    private final List<Named> names = new ArrayList<>();
    private int covered;

    private NameFinder(Sheet sheet) {
        this.sheet = sheet;
        this.tokens = sheet.tokens;
    }

    /** A name with its place in the text. */
    record Named(Span span, boolean demonym, double certainty) {}

    /** The names of a sheet in reading order, never overlapping. */
    static List<Named> find(Sheet sheet, Decoder decoder) {
        NameFinder finder = new NameFinder(sheet);
        List<Decoder.Found> found = decoder.decode(sheet);
        for (int k = 0; k < found.size(); k++) {
            int next = k + 1 < found.size() ? found.get(k + 1).first() : sheet.size();
            finder.place(found.get(k), next);
        }
        finder.demonyms(sheet.size());
        return finder.names;
    }

    private void place(Decoder.Found found, int next) {
        demonyms(found.first());
        if (isDemonym(found.first()) && sheet.matches.end(found.first()) == found.end()) {
            return;
        }
        int end = TypeWords.extend(sheet, found.first(), found.end(), next);
        add(withoutArticle(found.first(), found.end()), end, false, found.certainty());
    }

    /** "The United States" is found without its article, "The Hague" with it: whichever the gazetteer knows better. */
    private int withoutArticle(int first, int end) {
        if (end - first < 2 || tokens.form(first) != THE) {
            return first;
        }
        int with = sheet.name(first, end);
        int without = sheet.name(first + 1, end);
        boolean better = NameLookup.isPlace(without) && NameLookup.prominence(without) >= NameLookup.prominence(with);
        return better ? first + 1 : first;
    }

    private void add(int first, int end, boolean demonym, double certainty) {
        names.add(new Named(new Span(tokens.start(first), tokens.end(end - 1)), demonym, certainty));
        covered = end;
    }

    /** Adds the demonyms that start before a token and after the last name. */
    private void demonyms(int before) {
        for (int i = covered; i < before; i++) {
            if (sheet.matches.start(i) == i && sheet.matches.end(i) <= before && isDemonym(i)) {
                add(i, sheet.matches.end(i), true, DEMONYM_CERTAINTY);
            }
        }
    }

    private boolean isDemonym(int i) {
        int info = sheet.matches.info(i);
        Kind kind = tokens.kind(i);
        boolean written = kind == Kind.CAPITALIZED || kind == Kind.MIXED || kind == Kind.UPPER && tokens.length(i) > 3;
        return written
                && NameLookup.isDemonym(info)
                && (!NameLookup.isPlace(info)
                        || NameLookup.prominence(info) < MEANT_DESPITE_DEMONYM
                        || NameLookup.isWeak(info));
    }
}
