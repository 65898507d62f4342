package org.dateline.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;

/**
 * Finds anchors again in a text that has changed: of all places where the words stand, the one with the most of the old
 * context around it, white space aside; of several as good, the one nearest to where it should be, going by how far the anchor
 * before it has moved. No two anchors fall on the same words.
 */
final class Anchoring {

    /** So much of the context must be there still, in letters, or all that there was: or the words are others. */
    private static final int ENOUGH = 12;

    private final String text;
    private final Map<Span, Span> found = new HashMap<>();
    private final Set<Span> taken = new HashSet<>();
    private int shift;

    private Anchoring(String text) {
        this.text = text;
    }

    /** Where each anchor's words stand now; those that are not found are left out. */
    static Map<Span, Span> of(String text, Collection<Anchor> anchors) {
        var anchoring = new Anchoring(text);
        List<Anchor> inOrder =
                anchors.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        inOrder.forEach(anchoring::find);
        return Map.copyOf(anchoring.found);
    }

    private void find(Anchor anchor) {
        best(anchor).ifPresent(span -> {
            found.put(anchor.span(), span);
            taken.add(span);
            shift = span.start() - anchor.span().start();
        });
    }

    private Optional<Span> best(Anchor anchor) {
        int expected = anchor.span().start() + shift;
        int all = letters(anchor.prefix()) + letters(anchor.suffix());
        return unmoved(anchor, expected, all).or(() -> search(anchor, expected, all));
    }

    /** Where it should be, with all of its context: nothing can be better, and most anchors need no search. */
    private Optional<Span> unmoved(Anchor anchor, int expected, int all) {
        if (!text.startsWith(anchor.exact(), expected)) {
            return Optional.empty();
        }
        var span = new Span(expected, expected + anchor.exact().length());
        return taken.contains(span) || alike(anchor, span) < all ? Optional.empty() : Optional.of(span);
    }

    private Optional<Span> search(Anchor anchor, int expected, int all) {
        int length = anchor.exact().length();
        Span best = null;
        int mostAlike = Math.min(ENOUGH, all);
        for (int at = text.indexOf(anchor.exact()); at >= 0; at = text.indexOf(anchor.exact(), at + 1)) {
            var span = new Span(at, at + length);
            int alike = alike(anchor, span);
            boolean nearer = best == null || Math.abs(at - expected) < Math.abs(best.start() - expected);
            boolean better = alike > mostAlike || (alike == mostAlike && nearer);
            if (better && !taken.contains(span)) {
                best = span;
                mostAlike = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters of the context stand around a span without a break. */
    private int alike(Anchor anchor, Span span) {
        return alikeAfter(anchor.suffix(), span.end()) + alikeBefore(anchor.prefix(), span.start());
    }

    private int alikeAfter(String suffix, int end) {
        int alike = 0;
        int at = end;
        for (int i = 0; i < suffix.length(); i++) {
            if (Character.isWhitespace(suffix.charAt(i))) {
                continue;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || text.charAt(at++) != suffix.charAt(i)) {
                return alike;
            }
            alike++;
        }
        return alike;
    }

    private int alikeBefore(String prefix, int start) {
        int alike = 0;
        int at = start;
        for (int i = prefix.length(); i > 0; i--) {
            if (Character.isWhitespace(prefix.charAt(i - 1))) {
                continue;
            }
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            if (at == 0 || text.charAt(--at) != prefix.charAt(i - 1)) {
                return alike;
            }
            alike++;
        }
        return alike;
    }

    private static int letters(String context) {
        return (int) context.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
