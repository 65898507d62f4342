package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** A table for people: the places in the order of the article, then what was unsure and what was not found. */
public final class TextExporter implements Exporter {

    /** Numbers of paragraphs that fit into a line; a book names a country in thousands of them. */
    private static final int MOST_PARAGRAPHS = 20;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String description() {
        return "a table to read";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public Document open(OutputStream out) {
        return new Document() {
            private boolean first = true;

            @Override
            public void add(Analysis analysis) throws IOException {
                String text = (first ? "" : "\n") + page(analysis);
                first = false;
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private static String page(Analysis analysis) {
        Links links = Links.of(analysis);
        var page = new StringBuilder();
        page.append(analysis.article().title()).append('\n');
        page.append(analysis.article().source())
                .append(": ")
                .append(summary(links))
                .append("\n");
        if (!links.places().isEmpty()) {
            page.append('\n').append(table(links));
        }
        String remarks = unsure(links) + unlocated(links) + ToldParts.lines(analysis) + notices(analysis.article());
        if (!remarks.isEmpty()) {
            page.append('\n').append(remarks);
        }
        return page.toString();
    }

    /** "14 places, 27 mentions, 2 not found, 1 unsure". */
    static String summary(Links links) {
        if (links.places().isEmpty() && links.unlocated().isEmpty()) {
            return "no place found";
        }
        int mentions = links.places().stream()
                        .mapToInt(linked -> linked.mentions().size())
                        .sum()
                + links.unlocated().size();
        long unsure = links.places().stream().filter(LinkedPlace::isUnsure).count();
        var summary = new StringBuilder(count(links.places().size(), "place"))
                .append(", ")
                .append(count(mentions, "mention"));
        if (!links.unlocated().isEmpty()) {
            summary.append(", ").append(links.unlocated().size()).append(" not found");
        }
        if (unsure > 0) {
            summary.append(", ").append(unsure).append(" unsure");
        }
        return summary.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String table(Links links) {
        var table = new TextTable(
                TextTable.Column.number("#"),
                TextTable.Column.text("place"),
                TextTable.Column.text("kind"),
                TextTable.Column.text("in"),
                TextTable.Column.number("latitude"),
                TextTable.Column.number("longitude"),
                TextTable.Column.number("within"),
                TextTable.Column.number("sure"),
                TextTable.Column.number("mentions"),
                TextTable.Column.text("paragraphs"));
        for (LinkedPlace linked : links.places()) {
            var place = linked.place();
            table.row(
                    Integer.toString(linked.order()),
                    place.name(),
                    place.code().label(),
                    Whereabouts.within(place),
                    String.format(Locale.ROOT, "%.4f", place.location().lat()),
                    String.format(Locale.ROOT, "%.4f", place.location().lon()),
                    Whereabouts.distance(place.precisionMetres()),
                    percent(linked.confidence()) + (linked.isUnsure() ? "?" : ""),
                    Integer.toString(linked.mentions().size()),
                    paragraphs(linked));
        }
        return table.lines();
    }

    private static String paragraphs(LinkedPlace linked) {
        String shown = linked.paragraphs().stream()
                .limit(MOST_PARAGRAPHS)
                .map(paragraph -> Integer.toString(paragraph + 1))
                .collect(Collectors.joining(" "));
        int more = linked.paragraphs().size() - MOST_PARAGRAPHS;
        String numbers = more > 0 ? shown + " and " + more + " more" : shown;
        return linked.isDatelineOnly() ? numbers + " (reported from)" : numbers;
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String unsure(Links links) {
        return links.places().stream()
                .filter(LinkedPlace::isUnsure)
                .map(linked -> linked.mentions().get(0))
                .map(resolution -> "unsure: \"" + oneLine(resolution) + "\" may be "
                        + resolution.candidates().stream()
                                .limit(3)
                                .map(Candidate::place)
                                .map(Whereabouts::full)
                                .collect(Collectors.joining(" or "))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String unlocated(Links links) {
        return links.unlocated().stream()
                .map(resolution ->
                        "not found: \"" + oneLine(resolution) + "\"" + because(resolution) + role(resolution) + "\n")
                .collect(Collectors.joining());
    }

    private static String oneLine(Resolution resolution) {
        return resolution.mention().surface().replaceAll("\\s+", " ");
    }

    private static String because(Resolution resolution) {
        return resolution instanceof Resolution.Unresolved unresolved
                ? ": " + unresolved.because().in(Language.ENGLISH)
                : "";
    }

    private static String role(Resolution resolution) {
        Role role = resolution.mention().role();
        return role == Role.PLACE ? "" : " (" + role.word() + ")";
    }

    private static String notices(Article article) {
        return article.notices().stream()
                .map(notice -> "notice: " + notice.message() + "\n")
                .collect(Collectors.joining());
    }
}
