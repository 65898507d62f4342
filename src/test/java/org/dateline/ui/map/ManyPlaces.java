package org.dateline.ui.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.review.Review;
import org.dateline.ui.workspace.Document;

/** An article that names as many places as wanted, strewn over western Asia. */
final class ManyPlaces {

    private ManyPlaces() {}

    static Document document(int count) {
        var random = new Random(count);
        var text = new StringBuilder("Places: ");
        var resolutions = new ArrayList<Resolution>();
        for (int i = 0; i < count; i++) {
            var place = new Place(
                    new PlaceId("test:" + i),
                    "Place " + i,
                    new LatLon(18 + random.nextDouble() * 26, 28 + random.nextDouble() * 46),
                    FeatureCode.PPL,
                    new AdminPath(List.of()),
                    OptionalLong.empty(),
                    Optional.empty(),
                    1000);
            var span = new Span(text.length(), text.length() + place.name().length());
            text.append(place.name()).append(' ');
            var mention = new Mention(span, place.name(), Role.PLACE, 0.9);
            resolutions.add(new Resolution.Resolved(mention, List.of(new Candidate(place, 0.9, List.of())), 0.9));
        }
        var article = new Article(
                "many.txt",
                "Many places",
                text.toString(),
                List.of(Paragraph.body(new Span(0, text.length()))),
                Optional.empty(),
                List.of());
        var analysis = new Analysis(article, resolutions, new Provenance("test", "test"), List.of());
        return Document.of(Review.of(analysis), Optional.empty(), Duration.ZERO);
    }
}
