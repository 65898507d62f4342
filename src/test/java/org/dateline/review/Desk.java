package org.dateline.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Ambiguous;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.resolution.Resolution.Unresolved;

/** What the tests of this package lie on: places, articles and analyses made by hand. */
final class Desk {

    private static final Instant BEGIN = Instant.parse("2026-11-22T16:00:00Z");

    /** A second goes by between two looks, as between two acts of a reader. */
    static final Clock CLOCK = new Clock() {
        private final AtomicLong seconds = new AtomicLong();

        @Override
        public Instant instant() {
            return BEGIN.plusSeconds(seconds.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    static final Provenance PROVENANCE = new Provenance("Dateline 0.1", "2026-11");

    static final Place KANDAHAR = place(1138336, "Kandahar", 31.61, 65.71, "Kandahar", "Afghanistan", "AF");
    static final Place KANDAHAR_HELMAND = place(1138337, "Kandahar", 31.9, 64.2, "Helmand", "Afghanistan", "AF");
    static final Place KANDAHAR_INDIA = place(1268000, "Kandahar", 18.89, 77.2, "Maharashtra", "India", "IN");
    static final Place HERAT = place(1140026, "Herat", 34.35, 62.2, "Herat", "Afghanistan", "AF");
    static final Place KABUL = place(1138958, "Kabul", 34.53, 69.17, "Kabul", "Afghanistan", "AF");
    static final Place WASHINGTON =
            place(4140963, "Washington", 38.9, -77.04, "Washington, D.C.", "United States", "US");

    /** Three Kandahars, a Herat, a Washington who is a person, and an Ashkinak that nobody knows. */
    static final String TEXT = """
            KANDAHAR, 3 March – Shells fell on Kandahar overnight, said Denzel Washington.
            Herat city stayed calm. Trucks left Herat for Kandahar, past Ashkinak, at dawn.
            """;

    private Desk() {}

    static Place place(long id, String name, double lat, double lon, String admin1, String country, String code) {
        var admin = new AdminPath(List.of(new AdminPath.Unit(code, country), new AdminPath.Unit(code + ".01", admin1)));
        return new Place(
                PlaceId.geonames(id),
                name,
                new LatLon(lat, lon),
                FeatureCode.PPLA,
                admin,
                OptionalLong.of(id),
                Optional.empty(),
                1_000);
    }

    static Article article(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end > start) {
                paragraphs.add(Paragraph.body(new Span(start, end)));
            }
            start = end + 1;
        }
        return new Article("report.txt", "A report", text, paragraphs, Optional.empty(), List.of());
    }

    static Article caption(String text) {
        var paragraph = new Paragraph(
                new Span(0, text.length()), ParagraphKind.CAPTION, Optional.empty(), java.util.OptionalInt.empty());
        return new Article("photo.txt", "A photo", text, List.of(paragraph), Optional.empty(), List.of());
    }

    static Analysis analysis() {
        return analysis(TEXT);
    }

    /** What a program that knows these names would say of a text. */
    static Analysis analysis(String text) {
        Map<String, List<Place>> known = new LinkedHashMap<>();
        known.put("KANDAHAR", List.of(KANDAHAR, KANDAHAR_HELMAND, KANDAHAR_INDIA));
        known.put("Kandahar", List.of(KANDAHAR, KANDAHAR_HELMAND, KANDAHAR_INDIA));
        known.put("Herat", List.of(HERAT));
        known.put("Kabul", List.of(KABUL));
        known.put("Washington", List.of(WASHINGTON));
        known.put("Ashkinak", List.of());
        return analysis(article(text), known);
    }

    static Analysis analysis(Article article, Map<String, List<Place>> known) {
        List<Resolution> resolutions = new ArrayList<>();
        known.forEach((name, places) -> Occurrences.of(article.text(), name)
                .forEach(span -> resolutions.add(resolution(new Mention(span, name, Role.PLACE, 0.9), places))));
        resolutions.sort(Comparator.comparing(r -> r.mention().span()));
        return new Analysis(article, resolutions, PROVENANCE);
    }

    static Resolution resolution(Mention mention, List<Place> places) {
        if (places.isEmpty()) {
            return new Unresolved(mention, "no gazetteer entry bears this name");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Place place : places) {
            double share = 1.0 / places.size();
            candidates.add(new Candidate(
                    place, share, List.of(new Evidence("population", 1.5, "the larger of the places of this name"))));
        }
        return places.size() > 2 ? new Ambiguous(mention, candidates, 0.4) : new Resolved(mention, candidates, 0.8);
    }

    /** Where a word stands in a text for the n-th time, from 1. */
    static Span nth(int n, String word, String text) {
        return Occurrences.of(text, word).get(n - 1);
    }

    static Span nth(int n, String word) {
        return nth(n, word, TEXT);
    }

    static Correction correction(Span at, Scope scope, Verdict verdict) {
        return Correction.of(at, scope, verdict, CLOCK);
    }

    /** Moves every undecided mention to the candidate nearest to a decided place, as a resolver would. */
    static List<Resolution> nearestToDecided(Article article, List<Resolution> current, Map<Span, Place> decided) {
        return current.stream()
                .map(resolution -> decided.isEmpty() || resolution.candidates().size() < 2
                        ? resolution
                        : nearest(resolution, decided))
                .toList();
    }

    private static Resolution nearest(Resolution resolution, Map<Span, Place> decided) {
        List<Candidate> sorted = resolution.candidates().stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> decided.values().stream()
                        .mapToDouble(place -> place.location()
                                .distanceMetres(candidate.place().location()))
                        .min()
                        .orElseThrow()))
                .toList();
        return new Resolved(resolution.mention(), sorted, 0.7);
    }
}
