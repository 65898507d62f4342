package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "15 km north of Herat", "between 10 and 15 miles from the town of Djibo", "30 nautical miles off Hodeidah". */
final class OffsetPhrasing implements Phrasing {

    private static final Pattern OFFSET = Pattern.compile(
            "\\b(?:between )?(" + Measures.NUMBER + ")(?:(?: to |-| or |–| and )(" + Measures.NUMBER + "))?[ -]?("
                    + Measures.UNIT
                    + ")(?: ?\\([^()]{2,25}\\))?,? (?:further |farther )?(?:(?:to the |due |directly |just )?("
                    + Measures.DIRECTION
                    + ")(?:wards?)? (?:of|from)|(?:away )?from|outside(?: of)?|off) " + THE_TOWN_OF + "$",
            FLAGS);

    private static final List<String> SIGNS = List.of(" of ", "from ", "outside ", "off ");

    private static final List<String> UNITS =
            List.of("km", "kilom", "mile", "met", "yard", "m ", "m,", "m(", "mi ", "mi,", "mi(");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym() || !around.speaksOf(SIGNS) || !around.speaksOf(UNITS)) {
            return Optional.empty();
        }
        Matcher matcher = OFFSET.matcher(around.before());
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Measures.distance(matcher.group(1), Optional.ofNullable(matcher.group(2)), matcher.group(3))
                .map(distance -> RelativePhrase.single(
                        around,
                        matcher.start(),
                        Relation.OFFSET,
                        Optional.ofNullable(matcher.group(4)).map(Measures::direction),
                        Optional.of(distance)));
    }
}
