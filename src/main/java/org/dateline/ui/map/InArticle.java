package org.dateline.ui.map;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Combined;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;
import org.dateline.resolution.Resolution;
import org.dateline.ui.words.Quote;
import org.dateline.ui.workspace.Document;

/**
 * What one of several articles says of a place.
 *
 * @param title of the article
 * @param mentions how often it names the place
 * @param quote the first time it does
 * @param span of that mention in all articles together
 */
public record InArticle(String title, int mentions, Quote quote, Span span) {

    /** Characters of a quote to either side of the mention: about two lines. */
    private static final int QUOTE_REACH = 48;

    /** The articles that name a place, in their order; none where a single article is shown. */
    static List<InArticle> of(Document document, PlaceId place) {
        return document.combined().stream()
                .flatMap(combined -> document.links().place(place).stream().flatMap(linked -> of(combined, linked)))
                .toList();
    }

    private static Stream<InArticle> of(Combined combined, LinkedPlace linked) {
        return combined.partsOf(linked).stream().map(part -> {
            List<Resolution> mentions = combined.mentionsIn(part, linked);
            Span first = mentions.get(0).mention().span();
            String title = part.article().title().isBlank()
                    ? part.name()
                    : part.article().title();
            return new InArticle(
                    title, mentions.size(), Quote.of(combined.analysis().article(), first, QUOTE_REACH), first);
        });
    }
}
