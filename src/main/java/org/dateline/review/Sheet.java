package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;

/**
 * Every mention of an article as it stands, also those that the reader called no place.
 *
 * @param original what the program said
 * @param entries in reading order, never overlapping
 */
record Sheet(Analysis original, List<Reviewed> entries) {

    static Sheet of(Analysis original) {
        return new Sheet(
                original,
                original.resolutions().stream()
                        .map(resolution -> new Reviewed(resolution, Status.UNVERIFIED))
                        .toList());
    }

    Optional<Reviewed> at(Span span) {
        return entries.stream().filter(entry -> entry.span().equals(span)).findFirst();
    }

    /** What is left when the mentions called no place are taken out. */
    Analysis analysis() {
        return original.with(entries.stream()
                .filter(entry -> entry.status() != Status.REJECTED)
                .map(Reviewed::resolution)
                .toList());
    }

    /** With some mentions marked anew; others that these overlap are absorbed. */
    Sheet with(List<Redrawn> redrawn) {
        var taken = new SpanSet();
        Set<Span> left = new HashSet<>();
        List<Reviewed> next = new ArrayList<>();
        for (Redrawn drawn : redrawn) {
            taken.add(drawn.span());
            drawn.old().ifPresent(left::add);
            next.add(drawn.entry());
        }
        entries.stream()
                .filter(entry -> !left.contains(entry.span()) && !taken.overlaps(entry.span()))
                .forEach(next::add);
        next.sort(Comparator.comparing(Reviewed::span));
        return new Sheet(original, List.copyOf(next));
    }

    /** With the undecided mentions weighed again. */
    Sheet reranked(Reranker reranker) {
        List<Resolution> current = new ArrayList<>();
        Map<Span, Place> decided = new HashMap<>();
        for (Reviewed entry : entries) {
            if (entry.status() == Status.UNVERIFIED || entry.status() == Status.VERIFIED) {
                current.add(entry.resolution());
            }
            if (entry.status() == Status.VERIFIED) {
                decided.put(entry.span(), entry.resolution().place().orElseThrow());
            }
        }
        Map<Span, Resolution> weighed = new HashMap<>();
        reranker.rerank(original.article(), List.copyOf(current), Map.copyOf(decided))
                .forEach(resolution -> weighed.put(resolution.mention().span(), resolution));
        return new Sheet(
                original,
                entries.stream().map(entry -> reranked(entry, weighed)).toList());
    }

    private static Reviewed reranked(Reviewed entry, Map<Span, Resolution> weighed) {
        return entry.isDecided()
                ? entry
                : new Reviewed(weighed.getOrDefault(entry.span(), entry.resolution()), entry.status());
    }
}
