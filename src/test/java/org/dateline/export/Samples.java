package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;

/** Analyses made by hand, with everything in them that formats get wrong. */
public final class Samples {

    public static final Place HERAT = new Place(
            PlaceId.geonames(1140026),
            "Herāt",
            new LatLon(34.34817, 62.19967),
            FeatureCode.PPLA,
            path("AF", "Afghanistan", "AF.11", "Herat"),
            OptionalLong.of(272_806),
            Optional.empty(),
            1000);

    public static final Place LIMA = new Place(
            PlaceId.geonames(3936456),
            "Lima",
            new LatLon(-12.04318, -77.02824),
            FeatureCode.PPLC,
            path("PE", "Peru", "PE.15", "Lima Province"),
            OptionalLong.of(7_737_002),
            Optional.empty(),
            5000);

    public static final Place LIMA_OHIO = new Place(
            PlaceId.geonames(4517009),
            "Lima",
            new LatLon(40.74255, -84.10523),
            FeatureCode.PPLA2,
            path("US", "United States", "US.OH", "Ohio"),
            OptionalLong.of(37_873),
            Optional.empty(),
            1000);

    public static final Place FIJI = new Place(
            PlaceId.geonames(2205218),
            "Fiji",
            new LatLon(-18, 178),
            FeatureCode.PCLI,
            new AdminPath(List.of(new AdminPath.Unit("FJ", "Fiji"))),
            OptionalLong.of(883_483),
            Optional.of(new Bounds(-20.67, 176.9, -12.48, -178.2)),
            300_000);

    private static final Provenance MADE_BY = new Provenance("Dateline 1.0", "2026-11");

    private Samples() {}

    /**
     * A report whose text holds characters outside of the Basic Multilingual Plane, whose title looks like a formula, and
     * which has a dateline, a demonym, an ambiguous name and one that is not found.
     */
    public static Analysis report() {
        String text = """
                =1+1, "quoted"

                HERAT 🛰🛰 — Satellite pictures, seen in Herat on Monday, are blurred. An Afghan officer shrugged.

                Flights to Lima and Fiji go on. Nobody has found
                Xanadu, he said.
                """;
        var article = new Article(
                "reports/=herat.txt",
                "=1+1, \"quoted\"",
                text,
                paragraphs(text),
                Optional.of(LocalDate.of(2026, 3, 2)),
                List.of(new Notice(new Span(22, 24), "An odd character")));
        return new Analysis(
                article,
                List.of(
                        resolved(text, "HERAT", Role.DATELINE, HERAT, 0.9),
                        resolved(text, "Herat", Role.PLACE, HERAT, 0.97),
                        resolved(text, "Afghan", Role.DEMONYM, HERAT, 0.8),
                        new Resolution.Ambiguous(
                                mention(text, "Lima", Role.PLACE),
                                List.of(
                                        candidate(LIMA, 0.52, "is the most populous of that name"),
                                        candidate(LIMA_OHIO, 0.48, "lies in a country that the article names")),
                                0.5),
                        resolved(text, "Fiji", Role.PLACE, FIJI, 0.99),
                        new Resolution.Unresolved(
                                mention(text, "Xanadu", Role.PLACE), "no entry of the gazetteer has that name")),
                MADE_BY);
    }

    /** An article without a place. */
    public static Analysis empty() {
        String text = "Nothing happened.\n";
        return new Analysis(
                new Article("quiet.txt", "Quiet", text, paragraphs(text), Optional.empty(), List.of()),
                List.of(),
                MADE_BY);
    }

    /** An article with as many mentions as asked for, all of one place. */
    public static Analysis crowded(int mentions) {
        String text = "Herat 🛰 ".repeat(mentions);
        var resolutions = new ArrayList<Resolution>();
        for (int i = 0; i < mentions; i++) {
            int start = i * "Herat 🛰 ".length();
            var mention = new Mention(new Span(start, start + 5), "Herat", Role.PLACE, 1);
            resolutions.add(new Resolution.Resolved(mention, List.of(candidate(HERAT, 1, "is the only one")), 1));
        }
        return new Analysis(
                new Article(
                        "crowded.txt",
                        "Crowded",
                        text,
                        List.of(Paragraph.body(new Span(0, text.length() - 1))),
                        Optional.empty(),
                        List.of()),
                resolutions,
                MADE_BY);
    }

    /** Text with the first half of a pair of surrogates, as a clipboard may hold, within a mention and beside it. */
    public static Analysis broken() {
        String text = "\uD83D Herat \uD83D and Xan\uD83Dadu\n";
        return new Analysis(
                new Article("broken\uD83D.txt", "Broken \uD83D", text, paragraphs(text), Optional.empty(), List.of()),
                List.of(
                        resolved(text, "Herat", Role.PLACE, HERAT, 1),
                        new Resolution.Unresolved(mention(text, "Xan\uD83Dadu", Role.PLACE), "there is none")),
                MADE_BY);
    }

    private static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (String part : text.split("\n\n")) {
            paragraphs.add(
                    Paragraph.body(new Span(start, start + part.stripTrailing().length())));
            start += part.length() + 2;
        }
        return paragraphs;
    }

    private static Resolution resolved(String text, String surface, Role role, Place place, double confidence) {
        return new Resolution.Resolved(
                mention(text, surface, role), List.of(candidate(place, 1, "is the only one of that name")), confidence);
    }

    private static Mention mention(String text, String surface, Role role) {
        int start = text.indexOf(surface);
        return new Mention(new Span(start, start + surface.length()), surface, role, 1);
    }

    private static Candidate candidate(Place place, double probability, String because) {
        return new Candidate(place, probability, List.of(new Evidence("prominence", 1.5, because)));
    }

    private static AdminPath path(String country, String countryName, String admin1, String admin1Name) {
        return new AdminPath(List.of(new AdminPath.Unit(country, countryName), new AdminPath.Unit(admin1, admin1Name)));
    }
}
