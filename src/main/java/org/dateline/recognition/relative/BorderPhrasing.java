package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/** "near the western border with Iran", "along the Iranian border". */
final class BorderPhrasing implements Phrasing {

    private static final Pattern BORDER_WITH = Pattern.compile(
            "\\b((?:(?:near|along|on|at|close to|towards?|across|from|by|to|not far from) )(?:the |its |their )(?:("
                    + Measures.DIRECTION
                    + ")(?:ern)? )?(?:border|frontier)(?: areas?| region)? with) (?:neighbou?ring )?(?:the )?$",
            FLAGS);

    private static final Pattern NEAR_THE = Pattern.compile(
            "\\b((?:near|along|on|at|close to|towards?|not far from) (?:the )?(?:(" + Measures.DIRECTION
                    + ")(?:ern)? )?)$",
            FLAGS);

    private static final Pattern BORDER_BEHIND = Pattern.compile("^ (?:border|frontier)\\b", FLAGS);

    private static final List<String> SIGNS = List.of("border", "frontier");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        return with(around).or(() -> of(around));
    }

    /** "near the western border with Iran". */
    private static Optional<RelativePhrase> with(Surroundings around) {
        if (around.isDemonym() || !around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher matcher = BORDER_WITH.matcher(around.before());
        return matcher.find() ? Optional.of(phrase(around, matcher, 0)) : Optional.empty();
    }

    /** "near the Iranian border", "along the border" of a country named right before the word. */
    private static Optional<RelativePhrase> of(Surroundings around) {
        if (!around.isFollowedBy("border") && !around.isFollowedBy("frontier")) {
            return Optional.empty();
        }
        Matcher behind = BORDER_BEHIND.matcher(around.after());
        Matcher matcher = NEAR_THE.matcher(around.before());
        return behind.lookingAt() && matcher.find()
                ? Optional.of(phrase(around, matcher, behind.end()))
                : Optional.empty();
    }

    private static RelativePhrase phrase(Surroundings around, Matcher matcher, int behind) {
        return new RelativePhrase(
                new Span(
                        around.offset(matcher.start(1)), around.mention().span().end() + behind),
                Relation.BORDER,
                List.of(around.mention().span()),
                Optional.ofNullable(matcher.group(2)).map(Measures::direction),
                Optional.empty(),
                around.subjects());
    }
}
