package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;

/**
 * What went wrong in one article, for the eye: wrong places with what was said and what would have been right, names missed and
 * false alarms, each with where it stands in the text.
 */
final class ErrorList {

    private static final int CONTEXT = 50;

    private final Gazetteer gazetteer;
    private final Gold.Labelled labelled;
    private final List<Resolution> resolutions;

    ErrorList(Gazetteer gazetteer, Gold.Labelled labelled, List<Resolution> resolutions) {
        this.gazetteer = gazetteer;
        this.labelled = labelled;
        this.resolutions = resolutions;
    }

    /** Kind, article, name, what was chosen, what is right, context; one line an error. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Gold.Label label : labelled.labels()) {
            if (label.counts()) {
                resolutions.stream()
                        .filter(r -> r.mention().span().overlaps(label.span()))
                        .findFirst()
                        .map(resolution -> line(label, resolution))
                        .orElseGet(() -> Optional.of(bare("missed", label.span())))
                        .ifPresent(lines::add);
            }
        }
        for (Resolution resolution : resolutions) {
            Span span = resolution.mention().span();
            boolean labelledAtAll =
                    labelled.labels().stream().anyMatch(label -> label.span().overlaps(span));
            if (!labelledAtAll && resolution.mention().role() != Role.DEMONYM) {
                lines.add(bare("false alarm", span));
            }
        }
        return lines;
    }

    private String bare(String kind, Span span) {
        String surface = span.of(labelled.article().text()).replaceAll("\\s+", " ");
        return String.join("\t", kind, labelled.id(), labelled.group(), surface, context(span));
    }

    private Optional<String> line(Gold.Label label, Resolution resolution) {
        Optional<Place> chosen = resolution.place();
        if (chosen.filter(place -> km(label, place) <= Scorer.LIMIT_KM).isPresent()) {
            return Optional.empty();
        }
        Optional<Candidate> right = resolution.candidates().stream()
                .filter(candidate -> km(label, candidate.place()) <= Scorer.LIMIT_KM)
                .findFirst();
        return Optional.of(String.join(
                "\t",
                right.isPresent() ? "ranked" : bearer(label, resolution) ? "not kept" : "not found",
                labelled.id(),
                labelled.group(),
                resolution.mention().surface(),
                chosen.map(ErrorList::named).orElse("-"),
                chosen.map(place -> String.format(Locale.ROOT, "%.0f km", km(label, place)))
                        .orElse("-"),
                right.map(candidate ->
                                named(candidate.place()) + String.format(Locale.ROOT, " %.2f", candidate.probability()))
                        .orElseGet(() -> nearest(label)),
                String.format(Locale.ROOT, "%.2f", resolution.confidence()),
                context(label.span())));
    }

    /** "Lashkar Gah, Helmand, Afghanistan (provincial capital)". */
    private static String named(Place place) {
        String units = Stream.of(place.admin().admin1(), place.admin().country())
                .flatMap(Optional::stream)
                .map(unit -> ", " + unit.name())
                .collect(Collectors.joining());
        return place.name() + units + " (" + place.code().label() + ")";
    }

    private boolean bearer(Gold.Label label, Resolution resolution) {
        Gazetteer.Bearers bearers = gazetteer.find(resolution.mention().surface());
        for (int i = 0; i < bearers.count(); i++) {
            if (km(label, gazetteer.place(bearers.row(i))) <= Scorer.LIMIT_KM) {
                return true;
            }
        }
        return false;
    }

    private String nearest(Gold.Label label) {
        return "near "
                + gazetteer.near(label.position().orElseThrow(), 1).stream()
                        .map(ErrorList::named)
                        .findFirst()
                        .orElse("nothing")
                + " " + label.position().orElseThrow();
    }

    private static double km(Gold.Label label, Place place) {
        return Scorer.km(label.position().orElseThrow(), place.location());
    }

    private String context(Span span) {
        String text = labelled.article().text();
        return text.substring(Math.max(0, span.start() - CONTEXT), Math.min(text.length(), span.end() + CONTEXT))
                .replaceAll("\\s+", " ");
    }
}
