package org.dateline.recognition.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.geo.Compass;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/**
 * Finds the phrases of an article that tell a place by others, from the words just before, between and after its mentions.
 * English only. Looks at most {@value #WINDOW} characters around a mention, so the cost is linear. Stateless and safe for any
 * number of threads.
 */
public final class RelativeFinder {

    private static final int WINDOW = 110;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    /** "the besieged city of": what may stand between "of" and a name. Words that lead to another thing are left out. */
    private static final String THE_TOWN_OF =
            "(?:the |its |their )?(?:(?-i:(?!(?:to|from|in|near|with|and|or|for|at|on|through|via|past|over|into"
                    + "|across|along|road|border|frontier|between)\\b)[a-z][a-z-]*),? ){0,4}";

    private static final Pattern OFFSET = Pattern.compile(
            "\\b(" + Measures.NUMBER + ")(?:(?: to |-| or |–)(" + Measures.NUMBER + "))?[ -]?("
                    + Measures.UNIT
                    + ")(?: ?\\([^()]{2,25}\\))?,? (?:further |farther )?(?:(?:to the |due |directly |just )?("
                    + Measures.DIRECTION
                    + ")(?:wards?)? (?:of|from)|(?:away )?from|outside(?: of)?|off) " + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern SIDE = Pattern.compile(
            "(?<!in the )(?<!in )(?<!part )\\b((?:to the |just |immediately |further |farther |directly )?("
                    + Measures.DIRECTION + ") of) " + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern PART =
            Pattern.compile("\\b(?:in|across|of|from|through(?:out)?|over|to|and|,|into) the(?: \\w+)? $", FLAGS);

    private static final Pattern BETWEEN = Pattern.compile("\\b(between) " + THE_TOWN_OF + "$", FLAGS);

    /** What is between two towns without lying there. */
    private static final Pattern DEALINGS = Pattern.compile(
            "\\b(?:talks?|war|relations?|agreements?|deals?|ceasefire|truce|negotiations?|tensions?|conflict|match|trade|ties|cooperation|battles?"
                    + "|clashes|rivalry|dialogue|difference|gap|flights?|meeting|summit|contacts?|exchange|treaty|pact|dispute|game|final|peace"
                    + "|commuting|choose|choice|split|torn|divided|alternat\\w+|shuttl\\w+)(?: \\w+){0,3} $",
            FLAGS);

    private static final String ROAD =
            "(?:highway|road|motorway|railway|railroad|rail line|route|stretch|track|freeway|expressway|artery|supply line)";

    private static final Pattern ROUTE = Pattern.compile(
            "\\b((?:(?:on|along|off) )?(?:(?:the|a) (?:(?-i:[a-z-]+) ){0,2})?" + ROAD
                    + "(?:,? (?:that|which))?(?: (?:runs?|running|leading|leads?|links?|linking|connects?|connecting|going))?(?: (?:from|between))?) "
                    + THE_TOWN_OF + "$",
            FLAGS);

    private static final Pattern TO = Pattern.compile("^,? (?:to|and|with|towards?) " + THE_TOWN_OF + "$", FLAGS);

    private static final Pattern AND = Pattern.compile("^,? and " + THE_TOWN_OF + "$", FLAGS);

    private static final Pattern HYPHEN = Pattern.compile("^(?: ?[-–—/] ?|-to-| to )$", FLAGS);

    private static final Pattern ROAD_BEHIND = Pattern.compile("^ (?:[a-z]+ )?" + ROAD + "\\b", FLAGS);

    private static final Pattern ON_THE =
            Pattern.compile("((?:on|along|off|of|down|up) )?(?:the |a )?(?:[a-z]+ )?$", FLAGS);

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

    private static final List<String> SIGNS = List.of(
            "th of ",
            "st of ",
            " from ",
            "outside ",
            " off ",
            "between ",
            "road",
            "way",
            "route",
            "rail",
            "stretch",
            "track",
            "artery",
            "line",
            "border",
            "frontier");

    /** Mentions before and after that may say where on a border something lies. */
    private static final int SUBJECTS = 4;

    private final Article article;
    private final List<Mention> mentions;
    private final List<RelativePhrase> found = new ArrayList<>();

    private RelativeFinder(Article article, List<Mention> mentions) {
        this.article = article;
        this.mentions = mentions;
    }

    /**
     * The phrases in reading order; their spans may overlap only where one is told by the other.
     *
     * @param mentions in reading order
     */
    public static List<RelativePhrase> find(Article article, List<Mention> mentions) {
        var finder = new RelativeFinder(article, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).role() != Role.RELATED) {
                finder.look(i);
            }
        }
        return List.copyOf(finder.found);
    }

    private void look(int index) {
        Mention mention = mentions.get(index);
        Span paragraph = paragraph(mention);
        String before = article.text()
                .substring(
                        Math.max(paragraph.start(), mention.span().start() - WINDOW),
                        mention.span().start())
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00A0', ' ');
        if (mention.role() == Role.DEMONYM) {
            borderOf(index, before, paragraph).ifPresent(found::add);
            return;
        }
        if (!hasSign(index, before, paragraph)) {
            return;
        }
        offset(mention, before)
                .or(() -> route(index, before, paragraph))
                .or(() -> between(index, before, paragraph))
                .or(() -> border(index, before, paragraph))
                .or(() -> borderOf(index, before, paragraph))
                .or(() -> side(mention, before))
                .ifPresent(found::add);
    }

    /** A cheap look for the words without which no pattern can match; nine mentions in ten have none of them. */
    private boolean hasSign(int index, String before, Span paragraph) {
        String near = before.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(near::contains)
                || BORDER_BEHIND.matcher(after(mentions.get(index), paragraph)).lookingAt()
                || next(index, paragraph, HYPHEN).isPresent();
    }

    private Optional<RelativePhrase> offset(Mention mention, String before) {
        Matcher matcher = OFFSET.matcher(before);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Compass> direction = Optional.ofNullable(matcher.group(4)).map(Measures::direction);
        return Measures.distance(matcher.group(1), Optional.ofNullable(matcher.group(2)), matcher.group(3))
                .map(distance -> phrase(
                        mention,
                        before,
                        matcher.start(),
                        Relation.OFFSET,
                        List.of(mention.span()),
                        direction,
                        Optional.of(distance)));
    }

    private Optional<RelativePhrase> side(Mention mention, String before) {
        Matcher matcher = SIDE.matcher(before);
        if (!matcher.find()
                || PART.matcher(before.substring(0, matcher.start())).find()
                        && !matcher.group(1).startsWith("to the")) {
            return Optional.empty();
        }
        return Optional.of(phrase(
                mention,
                before,
                matcher.start(1),
                Relation.SIDE,
                List.of(mention.span()),
                Optional.of(Measures.direction(matcher.group(2))),
                Optional.empty()));
    }

    private Optional<RelativePhrase> between(int index, String before, Span paragraph) {
        Matcher matcher = BETWEEN.matcher(before);
        if (!matcher.find()
                || DEALINGS.matcher(before.substring(0, matcher.start())).find()) {
            return Optional.empty();
        }
        return next(index, paragraph, AND).map(other -> pair(index, other, before, matcher.start(1), Relation.BETWEEN));
    }

    private Optional<RelativePhrase> route(int index, String before, Span paragraph) {
        Optional<Mention> joined = next(index, paragraph, HYPHEN)
                .filter(other -> ROAD_BEHIND.matcher(after(other, paragraph)).find());
        if (joined.isPresent()) {
            Matcher onThe = ON_THE.matcher(before);
            int start = onThe.find() ? onThe.start() : before.length();
            return Optional.of(pair(index, joined.get(), before, start, Relation.ROUTE));
        }
        Matcher matcher = ROUTE.matcher(before);
        return matcher.find()
                ? next(index, paragraph, TO).map(other -> pair(index, other, before, matcher.start(1), Relation.ROUTE))
                : Optional.empty();
    }

    /** "near the western border with Iran". */
    private Optional<RelativePhrase> border(int index, String before, Span paragraph) {
        Matcher matcher = BORDER_WITH.matcher(before);
        return matcher.find() ? Optional.of(borderPhrase(index, before, matcher, 0, paragraph)) : Optional.empty();
    }

    /** "near the Iranian border", "along the border" of a country named right before the word. */
    private Optional<RelativePhrase> borderOf(int index, String before, Span paragraph) {
        Matcher behind = BORDER_BEHIND.matcher(after(mentions.get(index), paragraph));
        if (!behind.lookingAt()) {
            return Optional.empty();
        }
        Matcher matcher = NEAR_THE.matcher(before);
        return matcher.find()
                ? Optional.of(borderPhrase(index, before, matcher, behind.end(), paragraph))
                : Optional.empty();
    }

    private RelativePhrase borderPhrase(int index, String before, Matcher matcher, int behind, Span paragraph) {
        Mention mention = mentions.get(index);
        int start = mention.span().start() - before.length() + matcher.start(1);
        return new RelativePhrase(
                new Span(start, mention.span().end() + behind),
                Relation.BORDER,
                List.of(mention.span()),
                Optional.ofNullable(matcher.group(2)).map(Measures::direction),
                Optional.empty(),
                subjects(index, paragraph));
    }

    /** The mentions before it, nearest first, then those behind it, all of the same paragraph. */
    private List<Span> subjects(int index, Span paragraph) {
        var subjects = new ArrayList<Span>();
        for (int i = index - 1;
                i >= Math.max(0, index - SUBJECTS)
                        && paragraph.contains(mentions.get(i).span());
                i--) {
            subjects.add(mentions.get(i).span());
        }
        for (int i = index + 1;
                i < Math.min(mentions.size(), index + SUBJECTS)
                        && paragraph.contains(mentions.get(i).span());
                i++) {
            subjects.add(mentions.get(i).span());
        }
        return subjects;
    }

    private RelativePhrase pair(int index, Mention other, String before, int start, Relation relation) {
        Mention mention = mentions.get(index);
        int from = mention.span().start() - before.length() + start;
        return new RelativePhrase(
                new Span(from, other.span().end()),
                relation,
                List.of(mention.span(), other.span()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static RelativePhrase phrase(
            Mention mention,
            String before,
            int start,
            Relation relation,
            List<Span> anchors,
            Optional<Compass> direction,
            Optional<Distance> distance) {
        int from = mention.span().start() - before.length() + start;
        return new RelativePhrase(
                new Span(from, mention.span().end()), relation, anchors, direction, distance, List.of());
    }

    /** The next mention that names a place, when what lies between fits. */
    private Optional<Mention> next(int index, Span paragraph, Pattern between) {
        if (index + 1 >= mentions.size()) {
            return Optional.empty();
        }
        Mention other = mentions.get(index + 1);
        int gapStart = mentions.get(index).span().end();
        if (other.role() == Role.DEMONYM
                || !paragraph.contains(other.span())
                || other.span().start() - gapStart > WINDOW) {
            return Optional.empty();
        }
        String gap = article.text()
                .substring(gapStart, other.span().start())
                .replace('\n', ' ')
                .replace('\r', ' ');
        return between.matcher(gap).find() ? Optional.of(other) : Optional.empty();
    }

    private String after(Mention mention, Span paragraph) {
        int end = mention.span().end();
        return article.text()
                .substring(end, Math.max(end, Math.min(paragraph.end(), end + 40)))
                .replace('\n', ' ');
    }

    private Span paragraph(Mention mention) {
        if (article.paragraphs().isEmpty()) {
            return new Span(0, article.text().length());
        }
        Paragraph paragraph =
                article.paragraphs().get(article.paragraphAt(mention.span().start()));
        return paragraph.span().contains(mention.span()) ? paragraph.span() : mention.span();
    }
}
