package org.dateline.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.resolution.Hint;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Ambiguous;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;

/** Articles, analyses and corrections drawn by a seed. */
final class RandomReviews {

    private static final List<String> NAMES = List.of(
            "Herat", "Kandahar", "هرات", "Київ", "Saint-Denis", "New Kandahar", "Lashkar Gah", "Bam \uD83D\uDD25");
    private static final List<String> WORDS = List.of(
            "shells",
            "fell",
            "on",
            "the",
            "road",
            "from",
            "at",
            "dawn,",
            "said",
            "city",
            "\n",
            "“quote”",
            "\uD83D\uDE9A",
            "é");
    private static final List<Place> PLACES =
            List.of(Desk.KANDAHAR, Desk.KANDAHAR_HELMAND, Desk.KANDAHAR_INDIA, Desk.HERAT, Desk.KABUL, Desk.WASHINGTON);

    /** What a reader may take besides what the program offers: an entry of the gazetteer, a pin, typed coordinates. */
    private static final List<Place> TAKEN = Stream.concat(
                    PLACES.stream(),
                    Stream.of(
                            ReaderPlace.pin("New Kandahar", new LatLon(31.7, 65.5), 250),
                            ReaderPlace.coordinates("هرات", new LatLon(34.351234, 62.2), 10)))
            .toList();

    private static final List<String> READERS = List.of(Correction.READER, "Zahra", "the desk, “night”");

    private final Random random;

    RandomReviews(long seed) {
        this.random = new Random(seed);
    }

    Analysis analysis() {
        return analysis(Desk.article(text()));
    }

    String text() {
        var text = new StringBuilder("Report:");
        for (int i = 0; i < 60; i++) {
            text.append(' ').append(random.nextInt(4) == 0 ? pick(NAMES) : pick(WORDS));
        }
        return text.toString();
    }

    /** Whole words, each known name once where longer names do not hold it. */
    private Analysis analysis(Article article) {
        Map<String, List<Place>> known = new LinkedHashMap<>();
        for (String name : List.of("Herat", "هرات", "Київ", "Saint-Denis", "Lashkar Gah", "Kandahar")) {
            known.put(name, places());
        }
        Analysis analysis = Desk.analysis(article, known);
        return analysis.with(
                analysis.resolutions().stream().map(this::unsettled).toList());
    }

    /** The same verdict with a confidence of many digits. */
    private Resolution unsettled(Resolution resolution) {
        double confidence = random.nextDouble();
        if (resolution instanceof Resolved resolved) {
            return new Resolved(resolved.mention(), resolved.candidates(), confidence);
        }
        return resolution instanceof Ambiguous ambiguous
                ? new Ambiguous(ambiguous.mention(), ambiguous.candidates(), confidence)
                : resolution;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>(PLACES);
        java.util.Collections.shuffle(places, random);
        return places.subList(0, random.nextInt(4));
    }

    /** A review after up to twelve corrections, undos and redos. */
    Review review(Reranker reranker) {
        Review review = Review.of(analysis(), reranker);
        for (int i = random.nextInt(13); i > 0; i--) {
            review = switch (random.nextInt(6)) {
                case 0 -> review.undo();
                case 1 -> review.redo();
                default -> review.apply(correction(review));
            };
        }
        return review;
    }

    /** A correction; now and then one that places what was only just added. */
    Correction next(Review review) {
        boolean added = review.canUndo()
                && review.history()
                                .get(review.history().size() - 1)
                                .correction()
                                .verdict()
                        instanceof Add;
        if (added && random.nextInt(3) > 0) {
            Step last = review.history().get(review.history().size() - 1);
            return correction(last.touched().get(0), List.of(), pick(List.of(Scope.values())), new Take(pick(TAKEN)));
        }
        return correction(review);
    }

    Correction correction(Review review) {
        Scope scope = pick(List.of(Scope.values()));
        String text = review.original().article().text();
        if (review.mentions().isEmpty() || random.nextInt(6) == 0) {
            return correction(word(text), List.of(), scope, new Add());
        }
        Span at = pick(review.mentions()).span();
        List<Span> others = random.nextInt(3) > 0
                ? List.of()
                : review.mentions().stream()
                        .map(Reviewed::span)
                        .filter(span -> !span.equals(at) && random.nextInt(3) == 0)
                        .toList();
        return correction(at, others, scope, verdict(at, text));
    }

    /** By one of several readers, and not on the stroke of a second. */
    private Correction correction(Span at, List<Span> others, Scope scope, Verdict verdict) {
        Instant when = Desk.CLOCK.instant().plusNanos(random.nextInt(1_000_000_000));
        return new Correction(at, others, scope, verdict, pick(READERS), when);
    }

    /** What a reader may say of an article beforehand. */
    Hint hint() {
        Optional<Bounds> area = random.nextBoolean() ? Optional.of(new Bounds(29.5, 60, 39, 75.25)) : Optional.empty();
        Optional<LocalDate> published =
                random.nextBoolean() ? Optional.of(LocalDate.of(2026, 3, 1 + random.nextInt(28))) : Optional.empty();
        return new Hint(random.nextBoolean() ? Set.of("AF", "PK") : Set.of(), area, published);
    }

    private Verdict verdict(Span at, String text) {
        return switch (random.nextInt(8)) {
            case 0 -> new Accept();
            case 1 -> new NotAPlace();
            case 2 -> new NotLocatable();
            case 3 -> new LeaveToProgram();
            case 4 -> new Respan(new Span(at.start(), Math.min(text.length(), at.end() + random.nextInt(9))));
            case 5 -> split(at);
            default -> new Take(pick(TAKEN));
        };
    }

    private static Verdict split(Span at) {
        int middle = at.start() + at.length() / 2;
        return at.length() < 2
                ? new NotAPlace()
                : new Split(List.of(new Span(at.start(), middle), new Span(middle, at.end())));
    }

    private Span word(String text) {
        List<Span> words = new ArrayList<>();
        for (String word : List.of("shells", "road", "city", "said", "New Kandahar", "Report")) {
            words.addAll(Occurrences.of(text, word));
        }
        words.sort(Comparator.naturalOrder());
        return pick(words);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
