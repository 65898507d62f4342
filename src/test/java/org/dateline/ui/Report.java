package org.dateline.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.Links;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Hint;
import org.dateline.resolution.Resolution;
import org.dateline.review.Analyst;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Reranker;
import org.dateline.review.Review;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** The report that the tests of the window read, and a geoparser that knows just the names in it. */
public final class Report {

    public static final Place AFGHANISTAN = new Place(
            PlaceId.geonames(1149361),
            "Afghanistan",
            new LatLon(33, 66),
            FeatureCode.PCLI,
            new AdminPath(List.of(new Unit("AF", "Afghanistan"))),
            OptionalLong.of(37_172_386),
            Optional.empty(),
            500_000);
    /** Not in the report: a country that is called otherwise in German. */
    public static final Place TURKEY = new Place(
            PlaceId.geonames(298795),
            "Turkey",
            new LatLon(39, 35),
            FeatureCode.PCLI,
            new AdminPath(List.of(new Unit("TR", "Turkey"))),
            OptionalLong.of(82_319_724),
            Optional.empty(),
            500_000);

    public static final Place KABUL = town(1138958, "Kabul", 34.53, 69.17, "AF.13", "Kabul", FeatureCode.PPLC);
    public static final Place HERAT = town(1140026, "Herat", 34.35, 62.2, "AF.11", "Herat", FeatureCode.PPLA);
    public static final Place LASHKAR_GAH =
            town(1135158, "Lashkar Gah", 31.59, 64.37, "AF.10", "Helmand", FeatureCode.PPLA);
    public static final Place KANDAHAR = town(1138336, "Kandahar", 31.61, 65.71, "AF.23", "Kandahar", FeatureCode.PPLA);
    public static final Place KANDAHAR_VILLAGE =
            town(1138340, "Kandahar", 34.9, 62.9, "AF.11", "Herat", FeatureCode.PPL);

    /** Six places' names, one of them only in the dateline; Lashkar Gah twice; Ashkinak that nobody knows. */
    public static final String TEXT = """
            KABUL, 3 March – Fighting reached Lashkar Gah and Herat on Tuesday, the governor said.

            Afghan officials said that roads between Kandahar and Ashkinak were closed.

            Photo: A market in Herat, before the war. (Agency)

            Lashkar Gah is the largest town in the south of Afghanistan.
            """;

    private static final Map<String, Place> PLACES = Map.of(
            "KABUL", KABUL,
            "Herat", HERAT,
            "Lashkar Gah", LASHKAR_GAH,
            "Kandahar", KANDAHAR,
            "Afghanistan", AFGHANISTAN,
            "Afghan", AFGHANISTAN,
            "Turkey", TURKEY);

    private Report() {}

    public static Article article() {
        var paragraphs = new java.util.ArrayList<Paragraph>();
        int start = 0;
        for (String line : TEXT.split("\n", -1)) {
            if (!line.isEmpty()) {
                paragraphs.add(paragraph(line, start));
            }
            start += line.length() + 1;
        }
        return new Article("lashkar-gah.txt", "Fighting in the south", TEXT, paragraphs, Optional.empty(), List.of());
    }

    private static Paragraph paragraph(String line, int start) {
        ParagraphKind kind = line.startsWith("Photo") ? ParagraphKind.CAPTION : ParagraphKind.BODY;
        Optional<Span> dateline =
                line.startsWith("KABUL") ? Optional.of(new Span(start, start + 14)) : Optional.empty();
        return new Paragraph(new Span(start, start + line.length()), kind, dateline, java.util.OptionalInt.empty());
    }

    public static Analysis analysis() {
        return analyze(article());
    }

    public static Links links() {
        return Links.of(analysis());
    }

    public static Document document() {
        return Document.of(Review.of(analysis()), Optional.empty(), Duration.ofMillis(320));
    }

    /** The same with a program that thinks of Herat's Kandahar where the reader has said that Herat is no place. */
    public static Document reweighed() {
        Reranker suspicious = (article, current, decided) -> current.stream()
                .map(r -> current.stream()
                                .anyMatch(other -> other.mention().surface().equals("Herat"))
                        ? r
                        : moved(r))
                .toList();
        return Document.of(Review.of(analysis(), suspicious), Optional.empty(), Duration.ofMillis(320));
    }

    private static Resolution moved(Resolution resolution) {
        return resolution instanceof Resolution.Ambiguous unsure
                ? new Resolution.Resolved(
                        unsure.mention(),
                        List.of(unsure.candidates().get(1), unsure.candidates().get(0)),
                        0.8)
                : resolution;
    }

    /** A workspace in which the report is open. */
    public static Workspace workspace() {
        var workspace = new Workspace();
        workspace.open(document());
        return workspace;
    }

    /** Where a name stands in the text, the first or a later time. */
    public static Span span(String name, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = TEXT.indexOf(name, at + 1);
        }
        return new Span(at, at + name.length());
    }

    /** Knows the names of the report, whatever it reads; looks up the shipped gazetteer. */
    public static Geoparser geoparser() throws DataException {
        return new Geoparser(
                GazetteerFile.open(Path.of("data", "gazetteer")),
                Report::recognize,
                (article, mentions, hint, decided) ->
                        mentions.stream().map(Report::resolve).toList(),
                new Provenance("Dateline test", "none"));
    }

    /** The same for a reader without names of his own. */
    public static Analyst analyst() throws DataException {
        return new Analyst(geoparser(), Hint.NONE, PersonalGazetteer.empty());
    }

    /** A text with the names of the report, as it would be opened. */
    public static Analysis analyze(String text) throws ArticleReadException {
        return analyze(Articles.fromText(text, "test"));
    }

    private static Analysis analyze(Article article) {
        List<Resolution> resolutions =
                recognize(article).stream().map(Report::resolve).toList();
        return new Analysis(article, resolutions, new Provenance("Dateline test", "none"));
    }

    private static List<Mention> recognize(Article article) {
        String names = PLACES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + names + "|Ashkinak)\\b")
                .matcher(article.text())
                .results()
                .map(found -> new Mention(
                        new Span(found.start(), found.end()),
                        found.group(),
                        role(article, found.start(), found.group()),
                        1))
                .toList();
    }

    private static Role role(Article article, int offset, String name) {
        Paragraph paragraph = article.paragraphs().get(article.paragraphAt(offset));
        if (name.equals("Afghan")) {
            return Role.DEMONYM;
        }
        if (paragraph.dateline().filter(span -> span.contains(offset)).isPresent()) {
            return Role.DATELINE;
        }
        return paragraph.kind() == ParagraphKind.CAPTION ? Role.CAPTION : Role.PLACE;
    }

    private static Resolution resolve(Mention mention) {
        Place place = PLACES.get(mention.surface());
        if (place == null) {
            return new Resolution.Unresolved(mention, "the gazetteer has no place of that name");
        }
        if (place == KANDAHAR) {
            return new Resolution.Ambiguous(
                    mention, List.of(candidate(KANDAHAR, 0.55), candidate(KANDAHAR_VILLAGE, 0.45)), 0.55);
        }
        return new Resolution.Resolved(mention, List.of(candidate(place, 1)), 0.9);
    }

    private static Candidate candidate(Place place, double probability) {
        return new Candidate(
                place,
                probability,
                List.of(
                        new Evidence("name", 2, "its main name is written just so"),
                        new Evidence("far", -0.5, "the other places of the article lie far from it")));
    }

    private static Place town(
            long id, String name, double lat, double lon, String code, String province, FeatureCode kind) {
        return new Place(
                PlaceId.geonames(id),
                name,
                new LatLon(lat, lon),
                kind,
                new AdminPath(List.of(new Unit("AF", "Afghanistan"), new Unit(code, province))),
                OptionalLong.of(10_000),
                Optional.empty(),
                1_000);
    }
}
