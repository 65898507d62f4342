package org.dateline.resolution.train;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Span;
import org.dateline.article.TextReader;
import org.dateline.geo.LatLon;

/**
 * Reads labelled news as we write it ourselves: {@code [Herat@34.34,62.20]} is a place, {@code <Oxford>} one that may be left out,
 * {@code {Afghan}} a demonym; a line of four equals signs parts the articles, lines that begin with a hash sign are comments.
 */
public final class MarkedNews {

    private static final Pattern MARK = Pattern.compile("\\[([^@\\]]+)@(-?[0-9.]+),(-?[0-9.]+)]|<([^>]+)>|\\{([^}]+)}");

    private MarkedNews() {}

    /**
     * The articles of a marked text.
     *
     * @param name the file's name without its ending; begins each article's id
     */
    public static List<Gold.Labelled> read(String name, String marked) {
        List<Gold.Labelled> articles = new ArrayList<>();
        for (String one : marked.replaceAll("(?m)^#.*\\n", "").split("\n====\n")) {
            articles.add(article(name + "-" + articles.size(), one.strip()));
        }
        return articles;
    }

    private static Gold.Labelled article(String id, String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold.Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            Optional<LatLon> position = Optional.ofNullable(mark.group(2))
                    .map(lat -> new LatLon(Double.parseDouble(lat), Double.parseDouble(mark.group(3))));
            text.append(position.isPresent() ? mark.group(1) : mark.group(4) != null ? mark.group(4) : mark.group(5));
            String kind = position.isPresent() ? "gold" : mark.group(4) != null ? "other" : "demonym";
            labels.add(new Gold.Label(new Span(start, text.length()), kind, position));
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        return new Gold.Labelled(id, id, asArticle(id, text.toString()), labels);
    }

    private static Article asArticle(String id, String text) {
        try {
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), id + ".txt");
        } catch (ArticleReadException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }
}
