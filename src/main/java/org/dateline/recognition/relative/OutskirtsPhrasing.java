package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.geo.Compass;

/** "on the northern outskirts of Aleppo", "Khartoum's outskirts", "just outside Mariupol". */
final class OutskirtsPhrasing implements Phrasing {

    private static final String RIM = "(?:outskirts|edges?|fringes?|periphery|outer suburbs|suburbs)";

    private static final String SIDE = "(?:(" + Measures.DIRECTION + ")(?:ern)? )?";

    private static final Pattern RIM_OF = Pattern.compile(
            "\\b((?:(?:on|in|at|from|to|into|near|around|towards?|reached) )?(?:(?:the|its) )?(?:\\w+ )??" + SIDE + RIM
                    + " of) " + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern JUST_OUTSIDE =
            Pattern.compile("\\b((?:just|right|immediately)() outside(?: of)?) " + THE_TOWN_OF + "$", FLAGS);

    private static final Pattern RIM_BEHIND =
            Pattern.compile("^(?:['’]s?)? " + SIDE + "(?:outskirts|outer suburbs)\\b", FLAGS);

    private static final List<String> SIGNS =
            List.of("outskirts of ", "edge of ", "edges of ", "fringe", "periphery of ", "suburbs of ", "outside ");

    private static final List<String> BEHIND = List.of("outskirts", "outer suburbs");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym()) {
            return Optional.empty();
        }
        return before(around).or(() -> behind(around));
    }

    private static Optional<RelativePhrase> before(Surroundings around) {
        if (!around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher rim = RIM_OF.matcher(around.before());
        Matcher outside = JUST_OUTSIDE.matcher(around.before());
        if (rim.find()) {
            return Optional.of(RelativePhrase.single(
                    around, rim.start(1), Relation.OUTSKIRTS, direction(rim.group(2)), Optional.empty()));
        }
        return outside.find()
                ? Optional.of(RelativePhrase.single(
                        around, outside.start(1), Relation.OUTSKIRTS, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<RelativePhrase> behind(Surroundings around) {
        String after = around.after();
        if (BEHIND.stream().noneMatch(after::contains)) {
            return Optional.empty();
        }
        Matcher matcher = RIM_BEHIND.matcher(after);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Span mention = around.mention().span();
        return Optional.of(new RelativePhrase(
                new Span(mention.start(), mention.end() + matcher.end()),
                Relation.OUTSKIRTS,
                List.of(mention),
                direction(matcher.group(1)),
                Optional.empty(),
                List.of()));
    }

    private static Optional<Compass> direction(String word) {
        return Optional.ofNullable(word).map(Measures::direction);
    }
}
