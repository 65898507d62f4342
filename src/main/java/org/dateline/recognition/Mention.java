package org.dateline.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Flow;
import org.dateline.article.Span;

/**
 * One occurrence of a place name in an article.
 *
 * @param span where
 * @param surface the text there, as written
 * @param role the part it plays
 * @param certainty how sure the recogniser is that this names a place, 0 to 1
 * @param name the form to look up: the surface, or its dictionary form where the language inflects ("Киеве", "Киев")
 */
public record Mention(Span span, String surface, Role role, double certainty, String name) {

    public Mention {
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        if (span.length() == 0 || span.length() != surface.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit \"" + surface + "\"");
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty out of range: " + certainty);
        }
    }

    /** A mention that is looked up as it is written. */
    public Mention(Span span, String surface, Role role, double certainty) {
        this(span, surface, role, certainty, surface);
    }

    /** Its words on one line, wherever the file wraps them: to show and to look up. */
    public String written() {
        return Flow.onOneLine(surface);
    }

    /** The same in the article as its file has it, when it was found in the one that flows, see {@link Flow}. */
    public Mention in(Article original) {
        String there = original.text(span);
        return there.equals(surface)
                ? this
                : new Mention(
                        span,
                        there,
                        role,
                        certainty,
                        name.equals(surface) ? Flow.onOneLine(there) : Flow.onOneLine(name));
    }

    /** The same where its text stands so many characters further on in a longer one. */
    public Mention shifted(int by) {
        return new Mention(span.shifted(by), surface, role, certainty, name);
    }

    /** Both lists in reading order, without those of {@code others} that overlap a preferred one. */
    public static List<Mention> merge(List<Mention> preferred, List<Mention> others) {
        var byStart = new TreeMap<Integer, Mention>();
        preferred.forEach(mention -> byStart.put(mention.span().start(), mention));
        List<Mention> all = new ArrayList<>(preferred);
        for (Mention mention : others) {
            var before = byStart.lowerEntry(mention.span().end());
            if (before == null || !before.getValue().span().overlaps(mention.span())) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }
}
