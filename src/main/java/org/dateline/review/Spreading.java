package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.Combined;
import org.dateline.Combined.Part;
import org.dateline.article.Span;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Ruling;
import org.dateline.review.Verdict.Split;

/** What a correction of several articles together is in each of them. */
final class Spreading {

    private final Combined combined;
    private final List<Review> reviews;
    private final Review whole;

    /**
     * Spreads corrections.
     *
     * @param reviews of the parts, in their order
     * @param whole the same as one
     */
    Spreading(Combined combined, List<Review> reviews, Review whole) {
        this.combined = combined;
        this.reviews = reviews;
        this.whole = whole;
    }

    /**
     * The corrections by number of article; an article that is not reached has none.
     *
     * @param joined with spans of the joined text
     */
    Map<Integer, Correction> of(Correction joined) {
        Map<Integer, Correction> spread = new TreeMap<>();
        for (int i = 0; i < reviews.size(); i++) {
            int number = i;
            Part part = combined.parts().get(i);
            Optional<Correction> local =
                    joined.verdict() instanceof Ruling ? ruling(joined, part, reviews.get(i)) : marking(joined, part);
            local.ifPresent(correction -> spread.put(number, correction));
        }
        return spread;
    }

    /** Points at as few mentions as reach all that are reached: those that the reader pointed at, else the first of each name. */
    private Optional<Correction> ruling(Correction joined, Part part, Review review) {
        List<Span> left = new ArrayList<>(inside(part, joined.pointedAt()));
        inside(part, whole.reached(joined)).stream()
                .filter(span -> !left.contains(span))
                .forEach(left::add);
        List<Span> pointed = new ArrayList<>();
        while (!left.isEmpty()) {
            Span next = left.get(0);
            pointed.add(next);
            left.remove(next);
            left.removeAll(review.reached(with(joined, List.of(next), joined.verdict())));
        }
        return pointed.isEmpty() ? Optional.empty() : Optional.of(with(joined, pointed, joined.verdict()));
    }

    private Optional<Correction> marking(Correction joined, Part part) {
        List<Redrawn> here = whole.redrawn(joined).stream()
                .filter(drawn -> part.span().contains(drawn.span()))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Redrawn first = here.get(0);
        if (joined.verdict() instanceof Add add) {
            List<Span> pointed = inside(part, joined.pointedAt());
            return Optional.of(with(joined, pointed.isEmpty() ? List.of(part.local(first.span())) : pointed, add));
        }
        Span at = first.old().orElseThrow();
        Verdict verdict = joined.verdict() instanceof Split split
                ? new Split(split.parts().stream()
                        .map(each ->
                                part.local(each.shifted(at.start() - joined.at().start())))
                        .toList())
                : new Respan(part.local(first.span()));
        return Optional.of(with(joined, List.of(part.local(at)), verdict));
    }

    private static Correction with(Correction joined, List<Span> local, Verdict verdict) {
        return new Correction(
                local.get(0), local.subList(1, local.size()), joined.scope(), verdict, joined.who(), joined.when());
    }

    /** Those spans of the joined text that lie in an article, as it counts them. */
    private static List<Span> inside(Part part, List<Span> joined) {
        return joined.stream().filter(part.span()::contains).map(part::local).toList();
    }
}
