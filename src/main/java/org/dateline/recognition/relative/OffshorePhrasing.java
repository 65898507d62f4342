package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "off the coast of Hodeidah", "in waters off the western coast of Libya", "a tanker anchored off Aden". */
final class OffshorePhrasing implements Phrasing {

    private static final Pattern OFF_THE_COAST = Pattern.compile(
            "\\b((?:in (?:the )?(?:\\w+ )?waters )?off (?:the |its )?(?:\\w+ )??(?:(" + Measures.DIRECTION
                    + ")(?:ern)? )?(?:coasts?|coastline|shores?|port) of) " + THE_TOWN_OF + "$",
            FLAGS);

    /** "Cut off Aleppo" has no ship in it. */
    private static final Pattern SHIP_OFF = Pattern.compile(
            "\\b(?:waters?|vessels?|ships?|boats?|tankers?|ferry|freighter|dinghy|trawler|anchor(?:ed|age)?|moored|sank|sunk"
                    + "|capsized|drifted|adrift|islands?|platform|rig)(?: \\w+){0,3}? (off) $",
            FLAGS);

    private static final List<String> SIGNS = List.of("off ");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym() || !around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher coast = OFF_THE_COAST.matcher(around.before());
        if (coast.find()) {
            return Optional.of(RelativePhrase.single(
                    around,
                    coast.start(1),
                    Relation.OFFSHORE,
                    Optional.ofNullable(coast.group(2)).map(Measures::direction),
                    Optional.empty()));
        }
        Matcher ship = SHIP_OFF.matcher(around.before());
        return ship.find()
                ? Optional.of(RelativePhrase.single(
                        around, ship.start(1), Relation.OFFSHORE, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
