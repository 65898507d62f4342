package org.dateline.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/** An article as the resolver sees it: its distinct names, their candidates and how they stand to one another. */
final class Story {

    private static final int MOST_NEIGHBOURS = 12;

    /** Mentions this many places apart in one sentence still speak for each other. */
    private static final int REACH = 5;

    private final List<Naming> namings;
    private final List<Naming> byMention;

    private final Backdrop backdrop;

    private Story(List<Naming> namings, List<Naming> byMention, Backdrop backdrop) {
        this.backdrop = backdrop;
        this.namings = namings;
        this.byMention = byMention;
    }

    /** The distinct names, in order of first mention. */
    List<Naming> namings() {
        return namings;
    }

    Backdrop backdrop() {
        return backdrop;
    }

    /** The naming of a mention, by the mention's index. */
    Naming naming(int mention) {
        return byMention.get(mention);
    }

    static Story read(Gazetteer gazetteer, Candidates candidates, Article article, List<Mention> mentions) {
        return read(gazetteer, candidates, article, mentions, Map.of());
    }

    /** As {@link #read(Gazetteer, Candidates, Article, List)}; a decided mention is a name with that one candidate. */
    static Story read(
            Gazetteer gazetteer,
            Candidates candidates,
            Article article,
            List<Mention> mentions,
            Map<Span, Place> decided) {
        Gap[] gaps = gaps(article, mentions);
        var rows = new DecidedRows(gazetteer, decided);
        List<Naming> byMention = new NamingMaker(gazetteer, candidates, article, mentions, gaps, rows).make();
        List<Naming> namings = new ArrayList<>();
        for (Naming naming : byMention) {
            if (naming.index == namings.size()) {
                namings.add(naming);
            }
        }
        Backdrop backdrop = Backdrop.read(article.text(), mentions, candidates.unitWords());
        Story story = new Story(Collections.unmodifiableList(namings), byMention, backdrop);
        story.link(gaps);
        story.linkSiblings();
        return story;
    }

    /** What stands between each mention and the next; the last ends a sentence. */
    private static Gap[] gaps(Article article, List<Mention> mentions) {
        Gap[] gaps = new Gap[mentions.size()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = i + 1 == gaps.length
                    ? Gap.APART
                    : Gap.between(
                            article.text(),
                            /* start= */ mentions.get(i).span().end(),
                            /* end= */ mentions.get(i + 1).span().start(),
                            mentions.get(i).role() == Role.DEMONYM);
        }
        return gaps;
    }

    private void link(Gap[] gaps) {
        for (int i = 0; i + 1 < gaps.length; i++) {
            Naming left = byMention.get(i);
            Naming right = byMention.get(i + 1);
            if (left != right) {
                switch (gaps[i]) {
                    case INSIDE -> addOnce(left.holders, right);
                    case HOLDS -> addOnce(right.holders, left);
                    case COMMA, LIST, NEAR, APART -> {}
                }
            }
            linkNeighbours(gaps, i);
        }
    }

    private void linkNeighbours(Gap[] gaps, int i) {
        Naming one = byMention.get(i);
        for (int j = i + 1; j <= i + REACH && j < gaps.length && gaps[j - 1] != Gap.APART; j++) {
            Naming other = byMention.get(j);
            if (one != other) {
                addOnce(one.neighbours, other);
                addOnce(other.neighbours, one);
            }
        }
    }

    private static void addOnce(List<Naming> list, Naming naming) {
        if (list.size() < MOST_NEIGHBOURS && !list.contains(naming)) {
            list.add(naming);
        }
    }

    private void linkSiblings() {
        Map<String, List<Naming>> byName = new HashMap<>();
        for (Naming naming : namings) {
            List<Naming> group = byName.computeIfAbsent(naming.bare, name -> new ArrayList<>());
            // Of a long group the last dozen will do: the work stays linear.
            for (Naming sibling : group.subList(Math.max(0, group.size() - MOST_NEIGHBOURS), group.size())) {
                addOnce(naming.siblings, sibling);
                addOnce(sibling.siblings, naming);
            }
            group.add(naming);
        }
    }
}
