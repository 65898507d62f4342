package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "between Robotyne and Verbove", "between Goma, DR Congo, and Gisenyi"; not "talks between Moscow and Kyiv". */
final class BetweenPhrasing implements Phrasing {

    private static final Pattern BETWEEN = Pattern.compile("\\b(between) " + THE_TOWN_OF + "$", FLAGS);

    /** What is between two towns without lying there. */
    private static final Pattern DEALINGS = Pattern.compile(
            "\\b(?:talks?|war|relations?|agreements?|deals?|ceasefire|truce|negotiations?|tensions?|conflict|match|trade|ties|cooperation|battles?"
                    + "|clashes|rivalry|dialogue|difference|gap|flights?|meeting|summit|contacts?|exchange|treaty|pact|dispute|game|final|peace"
                    + "|commuting|choose|choice|split|torn|divided|alternat\\w+|shuttl\\w+)(?: \\w+){0,3} $",
            FLAGS);

    private static final Pattern AND = Pattern.compile("^,? and " + THE_TOWN_OF + "$", FLAGS);

    private static final Pattern COMMA = Pattern.compile("^, $");

    /** Behind "Goma, DR Congo" the comma must be closed, or it is a list of three. */
    private static final Pattern COMMA_AND = Pattern.compile("^, and " + THE_TOWN_OF + "$", FLAGS);

    private static final List<String> SIGNS = List.of("between ");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym() || !around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher matcher = BETWEEN.matcher(around.before());
        if (!matcher.find()
                || DEALINGS.matcher(around.before().substring(0, matcher.start()))
                        .find()) {
            return Optional.empty();
        }
        return around.next(AND)
                .or(() -> around.next(COMMA).flatMap(holder -> holder.next(COMMA_AND)))
                .map(other -> RelativePhrase.pair(around, matcher.start(1), Relation.BETWEEN, other));
    }
}
