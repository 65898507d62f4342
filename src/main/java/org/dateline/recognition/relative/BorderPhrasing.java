package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/** "near the western border with Iran", "along the Iranian border", "on the Afghan-Pakistani border". */
final class BorderPhrasing implements Phrasing {

    private static final Pattern BORDER_WITH = Pattern.compile(
            "\\b((?:(?:near|along|on|at|close to|towards?|across|from|by|to|not far from) )(?:the |its |their |(?-i:\\p{Lu})[\\p{L}-]+['’]s? )(?:("
                    + Measures.DIRECTION
                    + ")(?:ern)? )?(?:border|frontier)(?: areas?| region)? with) (?:neighbou?ring )?(?:the )?$",
            FLAGS);

    private static final Pattern NEAR_THE = Pattern.compile(
            "\\b((?:near|along|on|at|close to|towards?|not far from) (?:the )?(?:(" + Measures.DIRECTION
                    + ")(?:ern)? )?)$",
            FLAGS);

    private static final Pattern BORDER_BEHIND = Pattern.compile("^ (?:border|frontier)\\b", FLAGS);

    private static final Pattern BORDER_BETWEEN = Pattern.compile(
            "\\b((?:near|along|on|at|close to|towards?|across|not far from) the (?:(" + Measures.DIRECTION
                    + ")(?:ern)? )?(?:border|frontier)(?: areas?| region)? (?:between|of)) (?:the )?$",
            FLAGS);

    private static final Pattern JOINED = Pattern.compile(" ?[-–—/] ?");

    private static final Pattern AND = Pattern.compile(" and (?:the )?");

    private static final List<String> SIGNS = List.of("border", "frontier");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        return ofTwo(around).or(() -> with(around)).or(() -> of(around));
    }

    /** "near the Turkish-Syrian border", "along the border between Sudan and Chad". */
    private static Optional<RelativePhrase> ofTwo(Surroundings second) {
        boolean before = second.speaksOf(SIGNS);
        boolean after = second.isFollowedBy("border") || second.isFollowedBy("frontier");
        return before || after ? second.previous().flatMap(first -> ofTwo(first, second, after)) : Optional.empty();
    }

    private static Optional<RelativePhrase> ofTwo(Surroundings first, Surroundings second, boolean after) {
        // a demonym's mention may hold its hyphen
        String hyphen = first.mention().surface().endsWith("-") ? "-" : "";
        String gap = hyphen + second.gapAfter(first);
        Matcher behind = BORDER_BEHIND.matcher(second.after());
        if (after && JOINED.matcher(gap).matches() && behind.lookingAt()) {
            Matcher near = NEAR_THE.matcher(first.before());
            return near.find() ? Optional.of(phrase(first, near, second, behind.end())) : Optional.empty();
        }
        Matcher between = BORDER_BETWEEN.matcher(first.before());
        return AND.matcher(gap).matches() && between.find()
                ? Optional.of(phrase(first, between, second, 0))
                : Optional.empty();
    }

    private static RelativePhrase phrase(Surroundings first, Matcher matcher, Surroundings second, int behind) {
        return new RelativePhrase(
                new Span(first.offset(matcher.start(1)), second.mention().span().end() + behind),
                Relation.BORDER,
                List.of(first.mention().span(), second.mention().span()),
                Optional.ofNullable(matcher.group(2)).map(Measures::direction),
                Optional.empty(),
                first.subjects());
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
