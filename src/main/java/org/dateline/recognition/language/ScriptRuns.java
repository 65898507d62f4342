package org.dateline.recognition.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;

/** The stretches of an article that are written in one script. */
final class ScriptRuns {

    /** Below lie Latin, Greek and what they share; most texts have nothing else. */
    private static final char FIRST_FOREIGN = 0x0400;

    private ScriptRuns() {}

    /** Runs of words of a script other than Latin with nothing but blanks, marks and punctuation between them, inside of paragraphs. */
    static List<Span> of(Article article, Script script) {
        List<Span> runs = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            add(article.text(), paragraph.span(), script, runs);
        }
        return runs;
    }

    private static void add(String text, Span part, Script script, List<Span> runs) {
        int start = -1;
        int end = -1;
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            if (c < FIRST_FOREIGN && start < 0) {
                continue;
            }
            if (script.owns(c)) {
                start = start < 0 ? at : start;
                end = at + 1;
            } else if (Character.isLetterOrDigit(c) && start >= 0) {
                runs.add(new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            runs.add(new Span(start, end));
        }
    }
}
