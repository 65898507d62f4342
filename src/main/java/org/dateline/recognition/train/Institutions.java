package org.dateline.recognition.train;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.recognition.Analyzer.Sheet;
import org.dateline.recognition.Hashes;

/**
 * Tells a place name inside of an institution's name ("University of Leipzig", "Lansing State Journal") from others. Corpora differ
 * on whether it is a place, so training leaves it open.
 */
final class Institutions {

    private static final Set<Integer> WORDS =
            Stream.of("""
            university college institute school academy hospital times herald tribune news journal gazette post
            register star radio globe mail telegraph chronicle exchange partners capital press bank airlines
            airways inc corp corporation company co association society foundation federation union party church
            league fc club electric energy medical clinic orchestra museum theatre theater zoo library
            """.split("\\s+")).map(Hashes::lower).collect(Collectors.toUnmodifiableSet());

    private Institutions() {}

    /** Whether the capitalised words around a span hold the name of an institution. */
    static boolean hold(Sheet sheet, Span span) {
        int first = 0;
        while (first < sheet.size() && sheet.end(first) <= span.start()) {
            first++;
        }
        int end = first;
        while (end < sheet.size() && sheet.start(end) < span.end()) {
            end++;
        }
        for (int i = end; i < sheet.size() && sheet.isOpen(i) && sheet.continuesSequence(i); i++) {
            if (WORDS.contains(sheet.form(i))) {
                return true;
            }
        }
        for (int i = first - 1; i >= 0 && sheet.isOpen(i) && sheet.continuesSequence(i + 1); i--) {
            if (WORDS.contains(sheet.form(i))) {
                return true;
            }
        }
        return false;
    }
}
