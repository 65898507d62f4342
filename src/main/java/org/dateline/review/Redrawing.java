package org.dateline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Unresolved;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Ruling;
import org.dateline.review.Verdict.Split;
import org.dateline.wording.Saying;

/** What one correction makes of one sheet, before the other mentions are weighed again. */
final class Redrawing {

    private final Sheet sheet;
    private final Correction correction;
    private final Article article;

    private Redrawing(Sheet sheet, Correction correction) {
        this.sheet = sheet;
        this.correction = correction;
        this.article = sheet.original().article();
    }

    /**
     * The mentions that would be marked otherwise than they are, never overlapping each other.
     *
     * @throws IllegalArgumentException when it marks words that are not in the text
     */
    static List<Redrawn> of(Sheet sheet, Correction correction) {
        var redrawing = new Redrawing(sheet, correction);
        if (correction.verdict() instanceof Ruling ruling) {
            return redrawing.ruled(ruling);
        }
        List<Redrawn> marked = redrawing.marked();
        var taken = new SpanSet();
        return marked.stream().filter(drawn -> taken.add(drawn.span())).toList();
    }

    /** The mentions that a correction points at, directly or by its scope, in reading order. */
    static List<Reviewed> reached(Sheet sheet, Correction correction) {
        return new Redrawing(sheet, correction).pointedAt();
    }

    private List<Redrawn> marked() {
        Verdict verdict = correction.verdict();
        if (verdict instanceof Respan respan) {
            return respanned(respan.to());
        }
        return verdict instanceof Split split ? parted(split.parts()) : added();
    }

    private List<Redrawn> ruled(Ruling ruling) {
        Map<Mention, Resolution> program = new HashMap<>();
        sheet.original().resolutions().forEach(resolution -> program.put(resolution.mention(), resolution));
        List<Redrawn> redrawn = new ArrayList<>();
        for (Reviewed now : pointedAt()) {
            Mention mention = now.resolution().mention();
            Resolution said = program.getOrDefault(mention, unplaced(mention));
            Reviewed ruled = ruling.on(now, said);
            if (!ruled.equals(now)) {
                redrawn.add(new Redrawn(now, ruled));
            }
        }
        return redrawn;
    }

    /** Other mentions of the name follow where the same words stand around them. */
    private List<Redrawn> respanned(Span to) {
        String words = Names.fold(wordsAt(to));
        int before = to.start() - correction.at().start();
        int after = to.end() - correction.at().end();
        List<Redrawn> redrawn = new ArrayList<>();
        for (Reviewed now : inScope(correction.at())) {
            int start = now.span().start() + before;
            int end = now.span().end() + after;
            if (start >= 0 && start < end && end <= article.text().length()) {
                var moved = new Redrawn(now, moved(now, new Span(start, end)));
                if (moved.isMoved() && Names.fold(moved.entry().surface()).equals(words)) {
                    redrawn.add(moved);
                }
            }
        }
        return redrawn;
    }

    private Reviewed moved(Reviewed now, Span to) {
        Mention was = now.resolution().mention();
        var mention = new Mention(to, article.text(to), was.role(), was.certainty());
        return new Reviewed(Decided.moved(now.resolution(), mention), now.status());
    }

    /** Other mentions of the name follow where they are written in the same way. */
    private List<Redrawn> parted(List<Span> parts) {
        Optional<Reviewed> pointed = sheet.at(correction.at());
        if (pointed.isEmpty()
                || !parts.stream().allMatch(correction.at()::contains)
                || parts.stream().map(article::text).anyMatch(String::isBlank)) {
            return List.of();
        }
        List<Redrawn> redrawn = new ArrayList<>();
        for (Reviewed now : inScope(correction.at())) {
            if (now.surface().equals(pointed.get().surface())) {
                int shift = now.span().start() - correction.at().start();
                Optional<Span> old = Optional.of(now.span());
                for (Span part : parts) {
                    redrawn.add(new Redrawn(old, added(new Span(part.start() + shift, part.end() + shift))));
                    old = Optional.empty();
                }
            }
        }
        return redrawn;
    }

    private List<Redrawn> added() {
        List<Redrawn> redrawn = new ArrayList<>();
        correction.pointedAt().forEach(at -> add(at, redrawn));
        return redrawn;
    }

    private void add(Span at, List<Redrawn> redrawn) {
        String words = wordsAt(at);
        if (!isMention(at)) {
            redrawn.add(new Redrawn(Optional.empty(), added(at)));
        }
        if (correction.scope() != Scope.MENTION) {
            var marked =
                    new SpanSet(sheet.entries().stream().map(Reviewed::span).toList());
            Occurrences.of(article.text(), words).stream()
                    .filter(span -> !span.overlaps(at) && !marked.overlaps(span))
                    .forEach(span -> redrawn.add(new Redrawn(Optional.empty(), added(span))));
        }
    }

    /** Whether there is nothing to add; what was called no place can be added again, and a demonym become a place. */
    private boolean isMention(Span span) {
        return sheet.at(span)
                .filter(entry -> entry.status() != Status.REJECTED)
                .filter(entry -> entry.resolution().mention().role() != Role.DEMONYM)
                .isPresent();
    }

    private Reviewed added(Span span) {
        return new Reviewed(unplaced(Occurrences.mention(article, span)), Status.UNVERIFIED);
    }

    private static Resolution unplaced(Mention mention) {
        return new Unresolved(mention, Saying.of("reader.added"));
    }

    private String wordsAt(Span span) {
        if (span.end() > article.text().length() || article.text(span).isBlank()) {
            throw new IllegalArgumentException("no words at " + span);
        }
        return article.text(span);
    }

    private List<Reviewed> pointedAt() {
        if (correction.others().isEmpty()) {
            return inScope(correction.at());
        }
        var reached = new TreeMap<Span, Reviewed>();
        correction.pointedAt().forEach(at -> inScope(at).forEach(entry -> reached.put(entry.span(), entry)));
        return List.copyOf(reached.values());
    }

    private List<Reviewed> inScope(Span at) {
        Optional<Reviewed> pointed = sheet.at(at);
        if (pointed.isEmpty()) {
            return List.of();
        }
        boolean revives = correction.verdict() instanceof LeaveToProgram;
        Predicate<Reviewed> reached = reachedFrom(pointed.get());
        return sheet.entries().stream()
                .filter(entry -> entry.span().equals(at)
                        || ((revives || entry.status() != Status.REJECTED) && reached.test(entry)))
                .toList();
    }

    private Predicate<Reviewed> reachedFrom(Reviewed pointed) {
        return switch (correction.scope()) {
            case MENTION -> entry -> false;
            case NAME, FROM_NOW_ON -> {
                String key = pointed.nameKey();
                yield entry -> entry.nameKey().equals(key);
            }
            case PLACE -> {
                var id = pointed.resolution().place().map(Place::id);
                yield entry -> id.isPresent()
                        && entry.resolution().place().map(Place::id).equals(id);
            }
        };
    }
}
