package org.dateline.ui.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;

/** Steps from mention to mention, in reading order and around the end. Pure. */
public final class Walk {

    private Walk() {}

    /** Which mentions a step may end on. */
    public enum Among {
        /** Those of the place in hand. */
        THIS_PLACE,
        /** Those of any place. */
        ANY_PLACE,
        /** Those that are unsure or were not found. */
        UNSURE
    }

    /** Which way a step goes. */
    public enum Way {
        FORWARD,
        BACK
    }

    /** The mention one step on from what is in focus; the first (or last) where nothing is. */
    public static Optional<Span> step(Links links, Focus focus, Among among, Way way) {
        List<Span> stops = links.analysis().resolutions().stream()
                .filter(r -> r.mention().role() != Role.DEMONYM)
                .filter(wanted(focus, among))
                .map(r -> r.mention().span())
                .toList();
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        int from = focus.mention()
                .or(() -> focus.mentions().stream().sorted().findFirst())
                .map(Span::start)
                .orElse(-1);
        return Optional.of(way == Way.FORWARD ? after(stops, from) : before(stops, from));
    }

    private static Predicate<Resolution> wanted(Focus focus, Among among) {
        return switch (among) {
            case THIS_PLACE -> r -> focus.mentions().contains(r.mention().span());
            case ANY_PLACE -> r -> r.place().isPresent();
            case UNSURE -> r -> !(r instanceof Resolution.Resolved);
        };
    }

    private static Span after(List<Span> stops, int offset) {
        return stops.stream().filter(s -> s.start() > offset).findFirst().orElse(stops.get(0));
    }

    private static Span before(List<Span> stops, int offset) {
        Span last = stops.get(stops.size() - 1);
        return stops.stream()
                .filter(s -> s.start() < offset)
                .reduce((a, b) -> b)
                .orElse(last);
    }
}
