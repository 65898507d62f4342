package org.dateline.resolution.train;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Span;
import org.dateline.article.TextReader;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.geo.LatLon;

/**
 * Invented world news to learn from beside real articles: famous cities of many countries in one text, each meaning itself.
 * Corpora of local news are chosen for their ambiguous names; learned alone, they teach that "Paris, Berlin and Washington"
 * are villages of New England.
 */
final class WorldArticles {

    private static final int ARTICLES = 300;
    private static final int FEWEST = 1;
    private static final int MORE = 5;
    private static final long LARGE = 700_000;
    private static final String[] BEFORE = {
        "Talks were held in ", "The minister flew to ", "Protests spread to ", "Markets fell in ", "Officials in "
    };
    private static final String[] AFTER = {
        " on Monday. ", " last week, diplomats said. ", ", a spokesman said. ", " said nothing. ", " in the evening. "
    };

    private final Gazetteer gazetteer;
    private final Random random;

    WorldArticles(Gazetteer gazetteer, long seed) {
        this.gazetteer = gazetteer;
        this.random = new Random(seed);
    }

    List<Gold.Labelled> write() {
        List<Integer> famous = famous();
        List<Gold.Labelled> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES && !famous.isEmpty(); i++) {
            articles.add(article("world-" + i, famous));
        }
        return articles;
    }

    /** National capitals, cities of some size and countries; of several that share a name only the best known. */
    private List<Integer> famous() {
        List<Integer> famous = new ArrayList<>();
        for (int row = 0; row < gazetteer.size(); row++) {
            FeatureCode code = gazetteer.code(row);
            boolean city = code.featureClass() == FeatureClass.P
                    && code != FeatureCode.PPLX
                    && (code == FeatureCode.PPLC || gazetteer.population(row) >= LARGE);
            if ((city || code == FeatureCode.PCLI) && isBestKnown(row)) {
                famous.add(row);
            }
        }
        return famous;
    }

    private boolean isBestKnown(int row) {
        Gazetteer.Bearers bearers = gazetteer.find(gazetteer.name(row));
        for (int i = 0; i < bearers.count(); i++) {
            int other = bearers.row(i);
            boolean town = gazetteer.code(other).featureClass() == FeatureClass.P
                    || gazetteer.code(other).isCountry();
            if (town && other != row && gazetteer.prominence(other) >= gazetteer.prominence(row)) {
                return false;
            }
        }
        return true;
    }

    private Gold.Labelled article(String id, List<Integer> famous) {
        StringBuilder text = new StringBuilder();
        List<Gold.Label> labels = new ArrayList<>();
        int names = FEWEST + random.nextInt(MORE);
        for (int i = 0; i < names; i++) {
            int row = famous.get(random.nextInt(famous.size()));
            text.append(BEFORE[random.nextInt(BEFORE.length)]);
            int start = text.length();
            text.append(gazetteer.name(row));
            LatLon at = new LatLon(gazetteer.lat(row), gazetteer.lon(row));
            labels.add(new Gold.Label(new Span(start, text.length()), "gold", Optional.of(at)));
            text.append(AFTER[random.nextInt(AFTER.length)]);
        }
        return new Gold.Labelled(id, id, read(id, text.toString()), labels);
    }

    private static Article read(String id, String text) {
        try {
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), id + ".txt");
        } catch (ArticleReadException e) {
            throw new IllegalStateException("an article of our own could not be read", e);
        }
    }
}
