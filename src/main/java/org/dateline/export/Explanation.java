package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.story.StoryParts;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/** "Why here?" in plain text: a mention, its place, what speaks for and against it, and what else it might have been. */
public final class Explanation {

    private static final int ALTERNATIVES = 4;

    private final Language language;
    private final TextPage page;

    private Explanation(Language language) {
        this.language = language;
        this.page = new TextPage(language);
    }

    /**
     * A paragraph about one mention, ending with an empty line.
     *
     * @param index of the mention in {@link Analysis#resolutions()}
     */
    public static String of(Analysis analysis, int index, Language language) {
        return new Explanation(language).paragraph(analysis, index);
    }

    private String paragraph(Analysis analysis, int index) {
        Resolution resolution = analysis.resolutions().get(index);
        var text = new StringBuilder();
        heading(text, analysis.article(), resolution, index + 1);
        if (resolution instanceof Resolution.Unresolved unresolved) {
            line(text, page.say("explain.missing", unresolved.because()));
        } else {
            verdict(text, resolution);
        }
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append("   ").append(words).append('\n');
    }

    private void heading(StringBuilder text, Article article, Resolution resolution, int number) {
        var mention = resolution.mention();
        Quote quote = Quote.of(article, mention.span());
        var about = new ArrayList<String>();
        about.add(mention.role().in(language));
        StoryParts.of(article, mention)
                .ifPresent(
                        part -> about.add(page.say("explain.part", part.kind().in(language), part.because())));
        if (!article.paragraphs().isEmpty()) {
            about.add(page.say(
                    "explain.paragraph", article.paragraphAt(mention.span().start()) + 1L));
        }
        text.append(page.say("explain.heading", (long) number, quote.exact(), String.join(", ", about)))
                .append('\n');
        line(text, quote.before() + '[' + quote.exact() + ']' + quote.after());
    }

    private void verdict(StringBuilder text, Resolution resolution) {
        List<Candidate> candidates = resolution.candidates();
        Candidate chosen = candidates.get(0);
        Place place = chosen.place();
        String precision = Whereabouts.distance(place.precisionMetres(), language);
        line(
                text,
                "= " + page.say("explain.place", described(place), Whereabouts.degrees(place.location()), precision));
        boolean guess = resolution instanceof Resolution.Ambiguous;
        line(text, page.say(guess ? "explain.guess" : "explain.sure", page.percent(resolution.confidence())));
        for (Evidence evidence : chosen.evidence()) {
            text.append(String.format(language.locale(), "   %+6.2f  ", evidence.weight()))
                    .append(evidence.because().in(language))
                    .append('\n');
        }
        alternatives(text, candidates, place);
    }

    private void alternatives(StringBuilder text, List<Candidate> candidates, Place chosen) {
        String rather = page.say("explain.rather", "", "", "");
        String or = page.say("explain.or", "", "", "");
        String indent = " ".repeat(Math.max(0, rather.indexOf(',') - or.indexOf(',')));
        for (int i = 1; i < Math.min(candidates.size(), 1 + ALTERNATIVES); i++) {
            Candidate candidate = candidates.get(i);
            String away = Whereabouts.distance(
                    chosen.location().distanceMetres(candidate.place().location()), language);
            String key = i == 1 ? "explain.rather" : "explain.or";
            String words = page.say(key, described(candidate.place()), page.percent(candidate.probability()), away);
            line(text, i == 1 ? words : indent + words);
        }
        long more = candidates.size() - 1L - ALTERNATIVES;
        if (more > 0) {
            line(text, page.say("explain.more", more));
        }
    }

    private String described(Place place) {
        return Whereabouts.full(place, language) + " (" + place.code().in(language) + ", " + place.id() + ")";
    }
}
