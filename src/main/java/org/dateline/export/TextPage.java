package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/**
 * An article's places in plain text, for people: a table, then what was unsure and what was not found.
 *
 * @param language in which it is said
 */
record TextPage(Language language) {

    private static final int MOST_GUESSES = 3;

    /** Numbers of paragraphs that fit into a line; a book names a country in thousands of them. */
    private static final int MOST_PARAGRAPHS = 20;

    String of(Analysis analysis) {
        Links links = Links.of(analysis);
        var page = new StringBuilder();
        page.append(analysis.article().title()).append('\n');
        page.append(analysis.article().source())
                .append(": ")
                .append(summary(links))
                .append('\n');
        if (!links.places().isEmpty()) {
            page.append('\n').append(table(links));
        }
        String remarks =
                unsure(links) + unlocated(links) + ToldParts.lines(analysis, language) + notices(analysis.article());
        if (!remarks.isEmpty()) {
            page.append('\n').append(remarks);
        }
        return page.toString();
    }

    /** "14 places, 27 mentions, 2 not found, 1 unsure". */
    String summary(Links links) {
        if (links.places().isEmpty() && links.unlocated().isEmpty()) {
            return say("text.none");
        }
        long missing = links.unlocated().size();
        long mentions = links.places().stream()
                        .mapToLong(linked -> linked.mentions().size())
                        .sum()
                + missing;
        long unsure = links.places().stream().filter(LinkedPlace::isUnsure).count();
        var parts = new ArrayList<String>();
        parts.add(say("text.places", (long) links.places().size()));
        parts.add(say("text.mentions", mentions));
        if (missing > 0) {
            parts.add(say("text.not.found", missing));
        }
        if (unsure > 0) {
            parts.add(say("text.unsure", unsure));
        }
        return String.join(", ", parts);
    }

    String say(String key, Object... values) {
        return Saying.of(key, values).in(language);
    }

    /** A column with text, under its heading. */
    TextTable.Column text(String name) {
        return TextTable.Column.text(say("text.column." + name));
    }

    /** A column with numbers, under its heading. */
    TextTable.Column number(String name) {
        return TextTable.Column.number(say("text.column." + name));
    }

    String percent(double share) {
        return say("text.percent", Math.round(share * 100));
    }

    private String table(Links links) {
        var table = new TextTable(
                TextTable.Column.number("#"),
                text("place"),
                text("kind"),
                text("in"),
                number("latitude"),
                number("longitude"),
                number("within"),
                number("sure"),
                number("mentions"),
                text("paragraphs"));
        for (LinkedPlace linked : links.places()) {
            var place = linked.place();
            table.row(
                    Integer.toString(linked.order()),
                    place.name(language),
                    place.code().in(language),
                    Whereabouts.within(place, language),
                    String.format(Locale.ROOT, "%.4f", place.location().lat()),
                    String.format(Locale.ROOT, "%.4f", place.location().lon()),
                    Whereabouts.distance(place.precisionMetres(), language),
                    percent(linked.confidence()) + (linked.isUnsure() ? "?" : ""),
                    Integer.toString(linked.mentions().size()),
                    paragraphs(linked));
        }
        return table.lines();
    }

    private String paragraphs(LinkedPlace linked) {
        String shown = linked.paragraphs().stream()
                .limit(MOST_PARAGRAPHS)
                .map(paragraph -> Integer.toString(paragraph + 1))
                .collect(Collectors.joining(" "));
        long more = linked.paragraphs().size() - (long) MOST_PARAGRAPHS;
        String numbers = more > 0 ? say("text.paragraphs.more", shown, more) : shown;
        return linked.isDatelineOnly() ? say("text.filed", numbers) : numbers;
    }

    private String unsure(Links links) {
        return links.places().stream()
                .filter(LinkedPlace::isUnsure)
                .map(linked -> linked.mentions().get(0))
                .map(resolution -> say(doubt(resolution), oneLine(resolution), guesses(resolution)) + "\n")
                .collect(Collectors.joining());
    }

    /** One of several places may be meant, or the only one of the name that is known is suspiciously far away. */
    private static String doubt(Resolution resolution) {
        return resolution.candidates().size() == 1 ? "text.may.be.only" : "text.may.be";
    }

    private String guesses(Resolution resolution) {
        List<String> guesses = resolution.candidates().stream()
                .limit(MOST_GUESSES)
                .map(Candidate::place)
                .map(place -> Whereabouts.full(place, language))
                .toList();
        String all = guesses.get(0);
        for (String other : guesses.subList(1, guesses.size())) {
            all = say("text.or", all, other);
        }
        return all;
    }

    private String unlocated(Links links) {
        return links.unlocated().stream()
                .map(resolution ->
                        say("text.missing", oneLine(resolution)) + because(resolution) + role(resolution) + "\n")
                .collect(Collectors.joining());
    }

    private static String oneLine(Resolution resolution) {
        return resolution.mention().written();
    }

    private String because(Resolution resolution) {
        return resolution instanceof Resolution.Unresolved unresolved
                ? ": " + unresolved.because().in(language)
                : "";
    }

    private String role(Resolution resolution) {
        Role role = resolution.mention().role();
        return role == Role.PLACE ? "" : " (" + role.in(language) + ")";
    }

    private String notices(Article article) {
        return article.notices().stream()
                .map(notice -> say("text.notice", notice.message()) + "\n")
                .collect(Collectors.joining());
    }
}
