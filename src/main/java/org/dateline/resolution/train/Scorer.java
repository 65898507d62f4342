package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;

/**
 * Scores guesses against labels: overlapping spans one to one, right within 161 km (100 miles, as in Leidner 2008 and after).
 * Demonyms and names that are annotated otherwise are neither right nor wrong. For a country or continent the area-aware
 * figure allows the radius of a circle of its area.
 */
final class Scorer {

    static final double LIMIT_KM = 161;
    private static final double RADIUS_KM = 6371;

    private final Set<String> demonyms;
    private final Map<String, Double> radius;
    private final Score score = new Score();

    private Scorer(Set<String> demonyms, Map<String, Double> radius) {
        this.demonyms = demonyms;
        this.radius = radius;
    }

    /** With {@code demonyms.txt} and {@code areas.tsv} of a folder, where they are there. */
    static Scorer with(Path folder) throws IOException {
        Set<String> demonyms = new HashSet<>();
        Path words = folder.resolve("demonyms.txt");
        if (Files.exists(words)) {
            demonyms.addAll(Files.readAllLines(words, StandardCharsets.UTF_8));
        }
        Map<String, Double> radius = new HashMap<>();
        Path areas = folder.resolve("areas.tsv");
        if (Files.exists(areas)) {
            for (String line : Files.readAllLines(areas, StandardCharsets.UTF_8)) {
                String[] columns = line.split("\t");
                radius.put(columns[0], Math.sqrt(Math.max(Double.parseDouble(columns[1]), 1) / Math.PI));
            }
        }
        return new Scorer(demonyms, radius);
    }

    Score score() {
        return score;
    }

    static double km(LatLon a, LatLon b) {
        return a.distanceMetres(b) / LatLon.EARTH_RADIUS_METRES * RADIUS_KM;
    }

    private record Pair(int gold, int guess, double shared) {}

    void add(Gold.Labelled labelled, List<Guess> guesses) {
        List<Gold.Label> gold =
                labelled.labels().stream().filter(Gold.Label::counts).toList();
        List<Gold.Label> ignored =
                labelled.labels().stream().filter(label -> !label.counts()).toList();
        String text = labelled.article().text();
        score.gold += gold.size();
        List<Pair> exact = match(gold, guesses, true);
        score.exact += exact.size();
        score.exactGuessed += counted(text, guesses, ignored, exact);
        List<Pair> overlap = match(gold, guesses, false);
        score.overlap += overlap.size();
        score.guessed += counted(text, guesses, ignored, overlap);
        overlap.forEach(pair ->
                score.resolved(gold.get(pair.gold), guesses.get(pair.guess), tolerance(text, gold.get(pair.gold))));
        Set<Integer> places = new HashSet<>();
        overlap.forEach(pair -> places.add(pair.guess));
        for (int j = 0; j < guesses.size(); j++) {
            Guess guess = guesses.get(j);
            if (!places.contains(j) && guess.position().isPresent() && !excused(text, guess, ignored)) {
                score.falseAlarm(guess);
            }
        }
        List<Guess> located =
                guesses.stream().filter(guess -> guess.position().isPresent()).toList();
        located(text, gold, ignored, located);
    }

    private void located(String text, List<Gold.Label> gold, List<Gold.Label> ignored, List<Guess> located) {
        List<Pair> pairs = match(gold, located, false);
        score.located += counted(text, located, ignored, pairs);
        for (Pair pair : pairs) {
            Gold.Label label = gold.get(pair.gold);
            double km = km(
                    label.position().orElseThrow(),
                    located.get(pair.guess).position().orElseThrow());
            score.right += km <= LIMIT_KM ? 1 : 0;
            score.rightByArea += km <= tolerance(text, label) ? 1 : 0;
        }
        Set<Integer> matched = new HashSet<>();
        pairs.forEach(pair -> matched.add(pair.guess));
        List<LatLon> goldPlaces = distinct(
                gold.stream().map(label -> label.position().orElseThrow()).toList());
        List<LatLon> guessedPlaces = new ArrayList<>();
        for (int j = 0; j < located.size(); j++) {
            if (matched.contains(j) || !excused(text, located.get(j), ignored)) {
                guessedPlaces.add(located.get(j).position().orElseThrow());
            }
        }
        score.places(goldPlaces, distinct(guessedPlaces));
    }

    /** The limit, or the radius of a country or continent where that is more. */
    private double tolerance(String text, Gold.Label label) {
        String name = label.span().of(text).toLowerCase(Locale.ROOT);
        return Math.max(LIMIT_KM, radius.getOrDefault(name, 0.0));
    }

    private static List<LatLon> distinct(List<LatLon> positions) {
        List<LatLon> distinct = new ArrayList<>();
        for (LatLon position : positions) {
            if (distinct.stream().noneMatch(other -> km(position, other) <= LIMIT_KM)) {
                distinct.add(position);
            }
        }
        return distinct;
    }

    private int counted(String text, List<Guess> guesses, List<Gold.Label> ignored, List<Pair> matched) {
        Set<Integer> hit = new HashSet<>();
        matched.forEach(pair -> hit.add(pair.guess));
        int count = 0;
        for (int j = 0; j < guesses.size(); j++) {
            if (hit.contains(j) || !excused(text, guesses.get(j), ignored)) {
                count++;
            }
        }
        return count;
    }

    private boolean excused(String text, Guess guess, List<Gold.Label> ignored) {
        return demonyms.contains(guess.span().of(text).toLowerCase(Locale.ROOT).strip())
                || ignored.stream().anyMatch(label -> label.span().overlaps(guess.span()));
    }

    /** One-to-one pairs, best overlap first. */
    private static List<Pair> match(List<Gold.Label> gold, List<Guess> guesses, boolean exactly) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Span wanted = gold.get(i).span();
            for (int j = 0; j < guesses.size(); j++) {
                Span got = guesses.get(j).span();
                int shared = Math.min(wanted.end(), got.end()) - Math.max(wanted.start(), got.start());
                if (exactly ? wanted.equals(got) : shared > 0) {
                    pairs.add(new Pair(i, j, 2.0 * shared / (wanted.length() + got.length())));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.shared)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::guess));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedGuesses = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold) && !usedGuesses.contains(pair.guess)) {
                usedGold.add(pair.gold);
                usedGuesses.add(pair.guess);
                matched.add(pair);
            }
        }
        return matched;
    }
}
