package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/** Where words stand in an article, and as what. */
final class Occurrences {

    private Occurrences() {}

    /** Every place where a text holds exactly these words as whole words, in reading order. */
    static List<Span> of(String text, String words) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            var span = new Span(at, at + words.length());
            if (isWhole(text, span)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean isWhole(String text, Span span) {
        boolean startsWord = span.start() == 0
                || !Character.isLetterOrDigit(text.codePointBefore(span.start()))
                || !Character.isLetterOrDigit(text.codePointAt(span.start()));
        boolean endsWord = span.end() == text.length()
                || !Character.isLetterOrDigit(text.codePointAt(span.end()))
                || !Character.isLetterOrDigit(text.codePointBefore(span.end()));
        return startsWord && endsWord;
    }

    /** A mention that a person vouches for, in the role that its paragraph gives it. */
    static Mention mention(Article article, Span span) {
        return new Mention(span, article.text(span), Role.at(article, span), 1);
    }
}
