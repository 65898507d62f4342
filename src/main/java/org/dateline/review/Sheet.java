package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Unresolved;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Ruling;

/**
 * Every mention of an article as it stands, also those that the reader called no place, and what a correction would make of
 * them.
 *
 * @param original what the program said
 * @param entries in reading order, never overlapping
 */
record Sheet(Analysis original, List<Reviewed> entries) {

    /** A mention marked anew. */
    private record Redrawn(Optional<Span> old, Reviewed entry) {}

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
        return new Analysis(
                original.article(),
                entries.stream()
                        .filter(entry -> entry.status() != Status.REJECTED)
                        .map(Reviewed::resolution)
                        .toList(),
                original.provenance());
    }

    /** The mentions that a correction would decide, as they would be marked after it. */
    List<Span> touched(Correction correction) {
        return redrawn(correction).stream().map(drawn -> drawn.entry().span()).toList();
    }

    Sheet after(Correction correction, Reranker reranker) {
        return with(redrawn(correction)).reranked(reranker);
    }

    private List<Redrawn> redrawn(Correction correction) {
        if (correction.verdict() instanceof Ruling ruling) {
            return ruled(correction, ruling);
        }
        if (correction.verdict() instanceof Respan respan) {
            return apart(respanned(correction, respan.to()));
        }
        return apart(added(correction));
    }

    /** Without those that overlap an earlier one: "Sankt Sankt" holds "Sankt" twice, but two longer mentions clash. */
    private static List<Redrawn> apart(List<Redrawn> redrawn) {
        List<Redrawn> apart = new ArrayList<>();
        for (Redrawn next : redrawn) {
            if (apart.stream()
                    .noneMatch(r -> r.entry().span().overlaps(next.entry().span()))) {
                apart.add(next);
            }
        }
        return apart;
    }

    private List<Redrawn> ruled(Correction correction, Ruling ruling) {
        List<Redrawn> redrawn = new ArrayList<>();
        for (Reviewed now : inScope(correction)) {
            Reviewed ruled = ruling.on(now, program(now));
            if (!ruled.equals(now)) {
                redrawn.add(new Redrawn(Optional.of(now.span()), ruled));
            }
        }
        return redrawn;
    }

    /** Other mentions of the name follow where the same words stand around them. */
    private List<Redrawn> respanned(Correction correction, Span to) {
        String text = original.article().text();
        String words = wordsAt(to);
        List<Redrawn> redrawn = new ArrayList<>();
        for (Reviewed now : inScope(correction)) {
            int start = now.span().start() + to.start() - correction.at().start();
            int end = now.span().end() + to.end() - correction.at().end();
            if (start >= 0
                    && start < end
                    && end <= text.length()
                    && fold(text.substring(start, end)).equals(fold(words))) {
                Mention was = now.resolution().mention();
                var mention =
                        new Mention(new Span(start, end), text.substring(start, end), was.role(), was.certainty());
                var moved = new Reviewed(Decided.moved(now.resolution(), mention), now.status());
                redrawn.add(new Redrawn(Optional.of(now.span()), moved));
            }
        }
        return redrawn.stream()
                .filter(r -> !r.old().equals(Optional.of(r.entry().span())))
                .toList();
    }

    private List<Redrawn> added(Correction correction) {
        Span at = correction.at();
        String words = wordsAt(at);
        List<Span> spans = correction.scope() == Scope.MENTION
                ? List.of(at)
                : Occurrences.of(original.article().text(), words);
        return spans.stream()
                .filter(span -> span.equals(at) ? !isMention(at) : !overlapsMention(span) && !span.overlaps(at))
                .map(span -> new Redrawn(Optional.empty(), fresh(span)))
                .toList();
    }

    /** Whether there is nothing to add; what was called no place can be added again, and a demonym become a place. */
    private boolean isMention(Span span) {
        return at(span).filter(entry -> entry.status() != Status.REJECTED)
                .filter(entry -> entry.resolution().mention().role() != Role.DEMONYM)
                .isPresent();
    }

    private boolean overlapsMention(Span span) {
        return entries.stream().anyMatch(entry -> entry.span().overlaps(span));
    }

    private Reviewed fresh(Span span) {
        var mention = Occurrences.mention(original.article(), span);
        return new Reviewed(
                new Unresolved(mention, "you added this mention and have not placed it"), Status.UNVERIFIED);
    }

    private String wordsAt(Span span) {
        String text = original.article().text();
        if (span.end() > text.length() || span.of(text).isBlank()) {
            throw new IllegalArgumentException("no words at " + span);
        }
        return span.of(text);
    }

    private List<Reviewed> inScope(Correction correction) {
        Optional<Reviewed> pointed = at(correction.at());
        if (pointed.isEmpty()) {
            return List.of();
        }
        boolean revives = correction.verdict() instanceof LeaveToProgram;
        return entries.stream()
                .filter(entry -> entry.equals(pointed.get())
                        || (revives || entry.status() != Status.REJECTED)
                                && reaches(correction.scope(), pointed.get(), entry))
                .toList();
    }

    private static boolean reaches(Scope scope, Reviewed from, Reviewed to) {
        return switch (scope) {
            case MENTION -> false;
            case NAME -> to.nameKey().equals(from.nameKey());
            case PLACE -> placeId(from).isPresent() && placeId(from).equals(placeId(to));
        };
    }

    private static Optional<PlaceId> placeId(Reviewed entry) {
        return entry.resolution().place().map(Place::id);
    }

    private static String fold(String name) {
        return Names.fold(name);
    }

    /** What the program said of a mention; of one that the reader marked, nothing yet. */
    private Resolution program(Reviewed entry) {
        return original.resolutions().stream()
                .filter(resolution ->
                        resolution.mention().equals(entry.resolution().mention()))
                .findFirst()
                .orElseGet(() -> fresh(entry.span()).resolution());
    }

    private Sheet with(List<Redrawn> redrawn) {
        List<Reviewed> next = new ArrayList<>();
        redrawn.forEach(drawn -> next.add(drawn.entry()));
        for (Reviewed entry : entries) {
            boolean gone = redrawn.stream()
                    .anyMatch(r -> r.old().equals(Optional.of(entry.span()))
                            || r.entry().span().overlaps(entry.span()));
            if (!gone) {
                next.add(entry);
            }
        }
        next.sort(Comparator.comparing(Reviewed::span));
        return new Sheet(original, List.copyOf(next));
    }

    private Sheet reranked(Reranker reranker) {
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
