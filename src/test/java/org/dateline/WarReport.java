package org.dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.resolution.Resolution;

/**
 * A short invented report about one name of war, whose country another sentence makes clear by its name and its capital.
 *
 * @param name as a news agency spelled it
 * @param countries where it lies, ISO 3166-1 alpha-2; the report is about the first; crossings and border ground have more
 * @param position where it lies
 * @param metres how far off a verdict may be
 */
record WarReport(String name, List<String> countries, LatLon position, double metres) {

    private static final List<String> WORDINGS = List.of("""
            Families fled on Tuesday after fighting broke out near %1$s, officials in %2$s said.

            A spokesman in %3$s said that two of the wounded had been flown to a hospital there.
            """, """
            %3$s: Government forces said on Monday that they had retaken %1$s after two days of clashes.

            The United Nations called on all sides in %2$s to let aid pass.
            """, """
            At least four people were killed and nine hurt when a drone struck %1$s late on Sunday, health workers said.

            The authorities of %2$s had no comment. Shops in %3$s stayed open on Monday.
            """);

    private static final Map<String, List<String>> COUNTRIES = Map.ofEntries(
            Map.entry("UA", List.of("Ukraine", "Kyiv")),
            Map.entry("PS", List.of("the Gaza Strip", "Gaza City")),
            Map.entry("LB", List.of("Lebanon", "Beirut")),
            Map.entry("SY", List.of("Syria", "Damascus")),
            Map.entry("IQ", List.of("Iraq", "Baghdad")),
            Map.entry("YE", List.of("Yemen", "Sanaa")),
            Map.entry("SD", List.of("Sudan", "Khartoum")),
            Map.entry("SS", List.of("South Sudan", "Juba")),
            Map.entry("ET", List.of("Ethiopia", "Addis Ababa")),
            Map.entry("SO", List.of("Somalia", "Mogadishu")),
            Map.entry("CD", List.of("the Democratic Republic of Congo", "Kinshasa")),
            Map.entry("ML", List.of("Mali", "Bamako")),
            Map.entry("BF", List.of("Burkina Faso", "Ouagadougou")),
            Map.entry("NE", List.of("Niger", "Niamey")),
            Map.entry("TD", List.of("Chad", "N'Djamena")),
            Map.entry("NG", List.of("Nigeria", "Abuja")),
            Map.entry("LY", List.of("Libya", "Tripoli")),
            Map.entry("MM", List.of("Myanmar", "Yangon")),
            Map.entry("AF", List.of("Afghanistan", "Kabul")),
            Map.entry("PK", List.of("Pakistan", "Islamabad")),
            Map.entry("IN", List.of("India", "New Delhi")),
            Map.entry("AZ", List.of("Azerbaijan", "Baku")),
            Map.entry("AM", List.of("Armenia", "Yerevan")),
            Map.entry("HT", List.of("Haiti", "Port-au-Prince")),
            Map.entry("CO", List.of("Colombia", "Bogota")),
            Map.entry("MX", List.of("Mexico", "Mexico City")));

    WarReport {
        countries = List.copyOf(countries);
    }

    /** Reads {@code war-reports-<half>.tsv}. */
    static List<WarReport> half(String half) throws IOException {
        var reports = new ArrayList<WarReport>();
        String file = "gazetteer/war-reports-" + half + ".tsv";
        try (var reader = new BufferedReader(
                new InputStreamReader(WarReport.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                reports.add(new WarReport(
                        cells[0],
                        List.of(cells[1].split(",")),
                        new LatLon(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                        Double.parseDouble(cells[4]) * 1000));
            }
        }
        return reports;
    }

    Article article() throws ArticleReadException {
        List<String> country = COUNTRIES.get(countries.get(0));
        String wording = WORDINGS.get(Math.floorMod(name.hashCode(), WORDINGS.size()));
        return Articles.fromText(String.format(Locale.ROOT, wording, name, country.get(0), country.get(1)), name);
    }

    /** The verdict on the longest mention that lies on the name. */
    Optional<Resolution> verdict(Geoparser geoparser) throws ArticleReadException {
        Article article = article();
        int start = article.text().indexOf(name);
        Span span = new Span(start, start + name.length());
        return geoparser.analyze(article).resolutions().stream()
                .filter(r -> r.mention().span().overlaps(span))
                .max((a, b) -> Integer.compare(
                        a.mention().span().length(), b.mention().span().length()));
    }

    /** Whether a place is the one meant: near enough, and in one of the countries or, like a river, in none. */
    boolean isAt(Place place) {
        boolean country = place.admin()
                .country()
                .map(unit -> countries.contains(unit.code()))
                .orElse(true);
        return country && place.location().distanceMetres(position) <= metres;
    }

    /** What became of the name, for those who look at the misses. */
    String describe(Optional<Resolution> verdict) {
        return String.format(
                Locale.ROOT,
                "%s (%s %.3f %.3f): %s",
                name,
                countries.get(0),
                position.lat(),
                position.lon(),
                verdict.map(r -> "\"" + r.mention().surface() + "\" as "
                                + r.place().map(this::describe))
                        .orElse("not seen"));
    }

    private String describe(Place place) {
        return String.format(
                Locale.ROOT,
                "%s %s %s %.3f %.3f (%.0f km off)",
                place.name(),
                place.code(),
                place.admin().country().map(unit -> unit.code()).orElse("-"),
                place.location().lat(),
                place.location().lon(),
                place.location().distanceMetres(position) / 1000);
    }
}
