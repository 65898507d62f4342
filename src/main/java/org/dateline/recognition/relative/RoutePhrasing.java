package org.dateline.recognition.relative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "on the Kabul–Kandahar highway", "on the road from Kandahar to Kabul". */
final class RoutePhrasing implements Phrasing {

    private static final String ROAD =
            "(?:highway|road|motorway|railway|railroad|rail line|route|stretch|track|freeway|expressway|artery|supply line)";

    private static final Pattern ROUTE = Pattern.compile(
            "\\b((?:(?:on|along|off) )?(?:(?:the|a) (?:(?-i:[a-z-]+) ){0,2})?" + ROAD
                    + "(?:,? (?:that|which))?(?: (?:runs?|running|leading|leads?|links?|linking|connects?|connecting|going))?(?: (?:from|between))?) "
                    + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern TO = Pattern.compile("^,? (?:to|and|with|towards?) " + THE_TOWN_OF + "$", FLAGS);

    private static final Pattern HYPHEN = Pattern.compile("^(?: ?[-–—/] ?|-to-| to )$", FLAGS);

    private static final int LONGEST_HYPHEN = 4;

    private static final Pattern ROAD_BEHIND = Pattern.compile("^ (?:[a-z]+ )?" + ROAD + "\\b", FLAGS);

    private static final Pattern ON_THE =
            Pattern.compile("((?:on|along|off|of|down|up) )?(?:the |a )?(?:[a-z]+ )?$", FLAGS);

    private static final List<String> SIGNS =
            List.of("road", "way", "route", "rail", "stretch", "track", "artery", "line");

    @Override
    public Optional<RelativePhrase> find(Surroundings around) {
        if (around.isDemonym()) {
            return Optional.empty();
        }
        Optional<Surroundings> joined = around.next(HYPHEN, LONGEST_HYPHEN)
                .filter(other -> ROAD_BEHIND.matcher(other.after()).find());
        if (joined.isPresent()) {
            Matcher onThe = ON_THE.matcher(around.before());
            int start = onThe.find() ? onThe.start() : around.before().length();
            return Optional.of(RelativePhrase.pair(around, start, Relation.ROUTE, joined.get()));
        }
        if (!around.speaksOf(SIGNS)) {
            return Optional.empty();
        }
        Matcher matcher = ROUTE.matcher(around.before());
        return matcher.find()
                ? around.next(TO).map(other -> RelativePhrase.pair(around, matcher.start(1), Relation.ROUTE, other))
                : Optional.empty();
    }
}
