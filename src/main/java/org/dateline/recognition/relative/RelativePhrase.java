package org.dateline.recognition.relative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.geo.Compass;

/**
 * Words that tell a place by others.
 *
 * @param span from the first of the words to the last of them, an anchor or the word "border" behind it
 * @param relation how
 * @param anchors the mentions that it hangs on, in reading order: one, or two for BETWEEN, ROUTE and some of BORDER
 * @param direction where it is written
 * @param distance where it is written, for OFFSET always
 * @param subjects for BORDER the mentions around that may tell which stretch of the border is meant, likeliest first
 */
public record RelativePhrase(
        Span span,
        Relation relation,
        List<Span> anchors,
        Optional<Compass> direction,
        Optional<Distance> distance,
        List<Span> subjects) {

    public RelativePhrase {
        Objects.requireNonNull(span);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(distance);
        anchors = List.copyOf(anchors);
        subjects = List.copyOf(subjects);
        boolean pair = relation == Relation.BETWEEN || relation == Relation.ROUTE;
        if (anchors.isEmpty() || anchors.size() > 2 || pair && anchors.size() != 2) {
            throw new IllegalArgumentException(relation + " cannot hang on " + anchors.size() + " mentions");
        }
        if (relation == Relation.OFFSET && distance.isEmpty() || relation == Relation.SIDE && direction.isEmpty()) {
            throw new IllegalArgumentException(relation + " without its distance or direction");
        }
    }

    /**
     * A phrase that begins before a mention and ends with it.
     *
     * @param start offset in {@link Surroundings#before}
     */
    static RelativePhrase single(
            Surroundings around,
            int start,
            Relation relation,
            Optional<Compass> direction,
            Optional<Distance> distance) {
        Span mention = around.mention().span();
        return new RelativePhrase(
                new Span(around.offset(start), mention.end()),
                relation,
                List.of(mention),
                direction,
                distance,
                List.of());
    }

    /** A phrase that hangs on two mentions and ends with the second. */
    static RelativePhrase pair(Surroundings around, int start, Relation relation, Surroundings other) {
        return new RelativePhrase(
                new Span(around.offset(start), other.mention().span().end()),
                relation,
                List.of(around.mention().span(), other.mention().span()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same where its text stands so many characters further on in a longer one. */
    public RelativePhrase shifted(int by) {
        return new RelativePhrase(
                span.shifted(by),
                relation,
                anchors.stream().map(anchor -> anchor.shifted(by)).toList(),
                direction,
                distance,
                subjects.stream().map(subject -> subject.shifted(by)).toList());
    }
}
