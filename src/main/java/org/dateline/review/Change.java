package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Saying;

/**
 * A mention that stands for another place than before.
 *
 * @param mention the mention, as it is now or, when it is gone, as it was
 * @param before its place before, empty where it had none or was no mention
 * @param after its place now, empty where it has none or is no mention any more
 */
public record Change(Mention mention, Optional<Place> before, Optional<Place> after) {

    /** The mentions that stand for another place in one analysis of a text than in another, in reading order. */
    public static List<Change> between(Analysis before, Analysis after) {
        Map<Span, Resolution> old = bySpan(before);
        Map<Span, Resolution> now = bySpan(after);
        var spans = new TreeSet<>(old.keySet());
        spans.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (Span span : spans) {
            var was = Optional.ofNullable(old.get(span));
            var is = Optional.ofNullable(now.get(span));
            Mention mention = is.or(() -> was).orElseThrow().mention();
            var change = new Change(mention, was.flatMap(Resolution::place), is.flatMap(Resolution::place));
            if (!change.isNone()) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Span, Resolution> bySpan(Analysis analysis) {
        Map<Span, Resolution> map = new TreeMap<>();
        analysis.resolutions().forEach(r -> map.put(r.mention().span(), r));
        return map;
    }

    /** Whether the mention stands for this now; an empty one for no place. */
    boolean leadsTo(Optional<Place> place) {
        return place.map(Place::id).equals(after.map(Place::id))
                && place.map(Place::location).equals(after.map(Place::location));
    }

    private boolean isNone() {
        return leadsTo(before);
    }

    /** "Kandahar: Kandahar, Kandahar Province → Kandahar, Helmand". */
    public Saying inWords() {
        Saying from = words(before);
        Saying to = words(after);
        return from.equals(to)
                ? Saying.of("change.kind", mention.written(), from, kind(before), kind(after))
                : Saying.of("change.moved", mention.written(), from, to);
    }

    private static Saying words(Optional<Place> place) {
        return place.map(StepWords::label).orElseGet(() -> Saying.of("change.nowhere"));
    }

    /** What tells a town from the district around it, where both have one name. */
    private static Saying kind(Optional<Place> place) {
        return place.map(p -> p.code().saying()).orElseGet(() -> Saying.of("change.nowhere"));
    }
}
