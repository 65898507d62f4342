package org.dateline.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Coordinates;
import org.dateline.geo.LatLon;
import org.dateline.geo.Reading;

/**
 * Finds the positions that an article gives as coordinates, in any notation that {@link Coordinates} reads. Stateless and
 * safe for any number of threads.
 */
public final class CoordinateFinder {

    private CoordinateFinder() {}

    /**
     * Coordinates in an article.
     *
     * @param span where they are written
     * @param reading the position, its precision and its notation
     */
    public record Found(Span span, Reading reading) {

        /** The mention that stands for them. */
        public Mention mention(Article article) {
            return new Mention(span, article.text(span), Role.COORDINATES, 1);
        }

        /** The place that they are. */
        public Place place() {
            return placeOf(reading);
        }
    }

    /** In reading order, never overlapping. */
    public static List<Found> find(Article article) {
        return find(article.text());
    }

    /** As {@link #find(Article)}, for text alone. */
    public static List<Found> find(CharSequence text) {
        return Coordinates.scan(text).stream()
                .map(match -> new Found(new Span(match.start(), match.end()), match.reading()))
                .toList();
    }

    /** The position that the words of a mention give. */
    public static Optional<Place> placeOf(Mention mention) {
        return Coordinates.parse(mention.surface()).map(CoordinateFinder::placeOf);
    }

    /** A place for a position: named by its decimal degrees, id {@code coord:33.51000,36.29000}, in no unit. */
    public static Place placeOf(Reading reading) {
        LatLon location = reading.location();
        return new Place(
                new PlaceId(String.format(Locale.ROOT, "coord:%.5f,%.5f", location.lat(), location.lon())),
                String.format(Locale.ROOT, "%.5f, %.5f", location.lat(), location.lon()),
                location,
                FeatureCode.COORD,
                AdminPath.NONE,
                OptionalLong.empty(),
                Optional.empty(),
                reading.precisionMetres());
    }
}
