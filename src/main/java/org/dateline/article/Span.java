package org.dateline.article;

/**
 * A half-open range of UTF-16 offsets into {@link Article#text()}.
 *
 * @param start first offset, 0 or more
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    public boolean contains(Span other) {
        return other.start >= start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return other.start < end && start < other.end;
    }

    /** The same so many characters further on, or back where that is negative. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In reading order; of two that start together the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
