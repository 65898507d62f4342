package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "south of Krasnohorivka"; not "in the south of Afghanistan", which is a part of it. */
final class SidePhrasing implements Phrasing {

    private static final Pattern SIDE = Pattern.compile(
            "(?<!in the )(?<!in )(?<!part )\\b((?:to the |just |immediately |further |farther |directly )?("
                    + Measures.DIRECTION + ") of) " + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern PART =
            Pattern.compile("\\b(?:in|across|of|from|through(?:out)?|over|to|and|,|into) the(?: \\w+)? $", FLAGS);

    private static final List<String> SIGNS = List.of("th of ", "st of ");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym() || !around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher matcher = SIDE.matcher(around.before());
        if (!matcher.find()
                || PART.matcher(around.before().substring(0, matcher.start())).find()
                        && !matcher.group(1).startsWith("to the")) {
            return Optional.empty();
        }
        return Optional.of(RelativePhrase.single(
                around,
                matcher.start(1),
                Relation.SIDE,
                Optional.of(Measures.direction(matcher.group(2))),
                Optional.empty()));
    }
}
