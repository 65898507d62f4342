package org.dateline.resolution.train;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Span;
import org.dateline.article.TextReader;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.geo.LatLon;

/** One invented article while it is written: plain sentences around the names of places, each labelled with its position. */
final class WorldText {

    private static final String[] BEFORE = {
        "Talks were held in ", "The minister flew to ", "Protests spread to ", "Markets fell in ", "Officials in "
    };
    private static final String[] AFTER = {
        " on Monday. ", " last week, diplomats said. ", ", a spokesman said. ", " said nothing. ", " in the evening. "
    };
    private static final String[] BETWEEN = {
        " in ", ", a town in ", ", a city of ", " in northern ", " in the south of "
    };

    private static final String[] TO_NATURE = {
        "Villagers fled along the ",
        "Fighting has moved towards the ",
        "The convoy stopped at the ",
        "Rain fell over the "
    };

    private static final String[] UNIT_WORDS = {" state", " province", " governorate", " region"};

    private static final String[] SAYING = {
        " said that it would talk to ", " has rejected the offer of ", " accused ", " imposed sanctions on ", " and "
    };
    private static final String[] AFTER_ALL = {
        " before the summit. ", " after weeks of silence. ", ". ", " once more, its foreign minister said. "
    };

    private final Gazetteer gazetteer;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Gold.Label> labels = new ArrayList<>();

    WorldText(Gazetteer gazetteer, Random random) {
        this.gazetteer = gazetteer;
        this.random = random;
    }

    private static <T> T any(T[] some, Random random) {
        return some[random.nextInt(some.length)];
    }

    /** "KABUL, Afghanistan - ", with the country or without. */
    void dateline(int town, int country) {
        name(town, gazetteer.name(town).toUpperCase(Locale.ROOT));
        if (random.nextBoolean()) {
            text.append(", ");
            name(country);
        }
        text.append(" - ");
    }

    void mention(int row) {
        text.append(any(BEFORE, random));
        name(row);
        text.append(any(AFTER, random));
    }

    /** "Villagers fled along the Tigris." */
    void articled(int row, String written) {
        text.append(any(TO_NATURE, random));
        name(row, written);
        text.append(any(AFTER, random));
    }

    /** "Talks were held in White Nile state." */
    void unit(int row, String written) {
        text.append(any(BEFORE, random));
        name(row, written);
        text.append(any(UNIT_WORDS, random)).append(any(AFTER, random));
    }

    /** A text that is a name alone. */
    void nothingBut(int row) {
        name(row);
    }

    /** "Kabul said that it would not talk to Islamabad." */
    void says(int capital, int other) {
        name(capital);
        text.append(any(SAYING, random));
        name(other);
        text.append(any(AFTER_ALL, random));
    }

    void list(int... rows) {
        text.append(any(BEFORE, random));
        for (int i = 0; i < rows.length; i++) {
            text.append(i == 0 ? "" : i == rows.length - 1 ? " and " : ", ");
            name(rows[i]);
        }
        text.append(any(AFTER, random));
    }

    /** "Herat, Afghanistan". */
    void pair(int row, int holder) {
        text.append(any(BEFORE, random));
        name(row);
        text.append(", ");
        name(holder);
        text.append(any(AFTER, random));
    }

    /** "Herat, a city of Afghanistan" or "Afghanistan's Herat". */
    void held(int row, int holder) {
        text.append(any(BEFORE, random));
        if (random.nextInt(4) == 0) {
            name(holder);
            text.append("'s ");
            name(row);
        } else {
            name(row);
            text.append(any(BETWEEN, random));
            name(holder);
        }
        text.append(any(AFTER, random));
    }

    private void name(int row) {
        name(row, gazetteer.name(row));
    }

    private void name(int row, String written) {
        int start = text.length();
        text.append(written);
        LatLon at = new LatLon(gazetteer.lat(row), gazetteer.lon(row));
        labels.add(new Gold.Label(new Span(start, text.length()), "gold", Optional.of(at)));
    }

    Gold.Labelled labelled(String id) {
        return new Gold.Labelled(id, id, article(id), labels);
    }

    private Article article(String id) {
        try {
            return new TextReader().read(text.toString().getBytes(StandardCharsets.UTF_8), id + ".txt");
        } catch (ArticleReadException e) {
            throw new IllegalStateException("an article of our own could not be read", e);
        }
    }
}
