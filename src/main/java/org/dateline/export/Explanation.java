package org.dateline.export;

import java.util.List;
import java.util.Locale;
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

    private Explanation() {}

    /**
     * A paragraph about one mention, ending with an empty line.
     *
     * @param index of the mention in {@link Analysis#resolutions()}
     */
    public static String of(Analysis analysis, int index) {
        Resolution resolution = analysis.resolutions().get(index);
        var text = new StringBuilder();
        heading(text, analysis.article(), resolution, index + 1);
        if (resolution instanceof Resolution.Unresolved unresolved) {
            text.append("   not found: ")
                    .append(unresolved.because().in(Language.ENGLISH))
                    .append('\n');
        } else {
            verdict(text, resolution);
        }
        return text.append('\n').toString();
    }

    private static void heading(StringBuilder text, Article article, Resolution resolution, int number) {
        var mention = resolution.mention();
        Quote quote = Quote.of(article, mention.span());
        text.append(number).append(". \"").append(quote.exact()).append("\"");
        text.append(" (").append(mention.role().word());
        StoryParts.of(article, mention)
                .ifPresent(part -> text.append(", ")
                        .append(part.kind().word())
                        .append(": ")
                        .append(part.because().in(Language.ENGLISH)));
        if (!article.paragraphs().isEmpty()) {
            text.append(", paragraph ")
                    .append(article.paragraphAt(mention.span().start()) + 1);
        }
        text.append(")\n   ").append(quote.before()).append('[').append(quote.exact());
        text.append(']').append(quote.after()).append('\n');
    }

    private static void verdict(StringBuilder text, Resolution resolution) {
        List<Candidate> candidates = resolution.candidates();
        Candidate chosen = candidates.get(0);
        Place place = chosen.place();
        text.append("   = ").append(described(place)).append(", ").append(Whereabouts.degrees(place.location()));
        text.append(" (within ")
                .append(Whereabouts.distance(place.precisionMetres()))
                .append(")\n");
        text.append("   ").append(TextExporter.percent(resolution.confidence())).append(" sure");
        text.append(resolution instanceof Resolution.Ambiguous ? ": only a guess\n" : "\n");
        for (Evidence evidence : chosen.evidence()) {
            text.append(String.format(
                    Locale.ROOT,
                    "   %+6.2f  %s\n",
                    evidence.weight(),
                    evidence.because().in(Language.ENGLISH)));
        }
        alternatives(text, candidates, place);
    }

    private static void alternatives(StringBuilder text, List<Candidate> candidates, Place chosen) {
        for (int i = 1; i < Math.min(candidates.size(), 1 + ALTERNATIVES); i++) {
            Candidate candidate = candidates.get(i);
            text.append(i == 1 ? "   rather than " : "            or ").append(described(candidate.place()));
            text.append(", ").append(TextExporter.percent(candidate.probability()));
            text.append(", ")
                    .append(Whereabouts.distance(
                            chosen.location().distanceMetres(candidate.place().location())));
            text.append(" away\n");
        }
        int more = candidates.size() - 1 - ALTERNATIVES;
        if (more > 0) {
            text.append("   and ").append(more).append(" more\n");
        }
    }

    private static String described(Place place) {
        return Whereabouts.full(place) + " (" + place.code().label() + ", " + place.id() + ")";
    }
}
