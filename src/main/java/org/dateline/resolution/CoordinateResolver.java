package org.dateline.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Compass;
import org.dateline.geo.Coordinates;
import org.dateline.geo.Reading;
import org.dateline.recognition.CoordinateFinder;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.wording.Saying;

/**
 * Places the mentions that are coordinates where they say, and leaves all others to another resolver. Immutable and safe for
 * any number of threads.
 */
public final class CoordinateResolver implements Resolver {

    /** Not quite certain: now and then numbers that look like a position are something else. */
    private static final double CONFIDENCE = 0.98;

    private static final double WEIGHT = 10;

    private final Resolver others;
    private final Gazetteer gazetteer;

    public CoordinateResolver(Resolver others, Gazetteer gazetteer) {
        this.others = others;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint, Map<Span, Place> decided) {
        List<Resolution> resolutions = others.resolve(article, mentions, hint, decided);
        return IntStream.range(0, mentions.size())
                .mapToObj(i -> located(mentions.get(i)).orElse(resolutions.get(i)))
                .toList();
    }

    private Optional<Resolution> located(Mention mention) {
        if (mention.role() != Role.COORDINATES) {
            return Optional.empty();
        }
        return Coordinates.parse(mention.surface()).map(reading -> {
            var evidence = new Evidence("coordinates", WEIGHT, because(reading));
            var candidate = new Candidate(CoordinateFinder.placeOf(reading), 1, List.of(evidence));
            return new Resolution.Resolved(mention, List.of(candidate), CONFIDENCE * mention.certainty());
        });
    }

    private Saying because(Reading reading) {
        Saying notation = reading.notation().saying();
        double precision = reading.precisionMetres();
        return gazetteer.near(reading.location(), 1).stream()
                .findFirst()
                .map(place -> Saying.of(
                        "evidence.coordinates.near",
                        notation,
                        precision,
                        place.location().distanceMetres(reading.location()),
                        Compass.of(place.location().bearingTo(reading.location()))
                                .saying(),
                        place.name()))
                .orElseGet(() -> Saying.of("evidence.coordinates", notation, precision));
    }
}
