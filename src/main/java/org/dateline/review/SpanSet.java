package org.dateline.review;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Span;

/** Spans that do not overlap each other, quick to ask for what overlaps them. Not thread-safe. */
final class SpanSet {

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    SpanSet() {}

    SpanSet(Iterable<Span> apart) {
        apart.forEach(this::add);
    }

    /** Adds a span if it overlaps none; says whether it did. */
    boolean add(Span span) {
        if (overlaps(span)) {
            return false;
        }
        byStart.put(span.start(), span);
        return true;
    }

    boolean overlaps(Span span) {
        Map.Entry<Integer, Span> before = byStart.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
