package org.dateline.recognition.relative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Cores;
import org.dateline.article.Interruption;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/**
 * Finds the phrases of an article that tell a place by others, from the words just before, between and after its mentions: each
 * {@link Phrasing} is tried on each mention, and the first that fits is taken. English only. Cost is linear in the number of
 * mentions. Stateless and safe for any number of threads.
 */
public final class RelativeFinder {

    /** The surest first: "20 km south of" is no mere "south of". */
    private static final List<Phrasing> PHRASINGS = List.of(
            new OffsetPhrasing(),
            new RoutePhrasing(),
            new BetweenPhrasing(),
            new BorderPhrasing(),
            new OutskirtsPhrasing(),
            new OffshorePhrasing(),
            new SidePhrasing());

    /** Mentions that are looked at in one go. */
    private static final int STRETCH = 500;

    private RelativeFinder() {}

    /**
     * The phrases in reading order; their spans may overlap only where one is told by the other.
     *
     * @param mentions in reading order
     */
    public static List<RelativePhrase> find(Article article, List<Mention> mentions) {
        return find(article, mentions, Cores.one());
    }

    /** As {@link #find(Article, List)}, with the work shared out among some cores where there are many mentions. */
    public static List<RelativePhrase> find(Article article, List<Mention> mentions, Cores cores) {
        List<Optional<RelativePhrase>> found = new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
        cores.share(mentions.size(), STRETCH, (from, to) -> {
            for (int i = from; i < to; i++) {
                Interruption.check();
                if (mentions.get(i).role() != Role.RELATED) {
                    found.set(i, first(new Surroundings(article, mentions, i)));
                }
            }
        });
        return found.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<RelativePhrase> first(Surroundings around) {
        for (Phrasing phrasing : PHRASINGS) {
            Optional<RelativePhrase> phrase = phrasing.find(around);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }
}
