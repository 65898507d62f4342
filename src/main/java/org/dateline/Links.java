package org.dateline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.recognition.Role;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;

/**
 * Who belongs to whom: place, mentions, paragraphs. Pure and immutable. Only located mentions that name a place are linked;
 * demonyms and mentions without a place are listed apart.
 */
public final class Links {

    private final Analysis analysis;
    private final Map<PlaceId, LinkedPlace> places;
    private final List<LinkedPlace> inOrder;

    private Links(Analysis analysis, Map<PlaceId, LinkedPlace> places) {
        this.analysis = analysis;
        this.places = places;
        this.inOrder = List.copyOf(places.values());
    }

    /**
     * A place of the article with what links to it.
     *
     * @param place the place
     * @param order its rank by first mention, from 1
     * @param mentions its verdicts in reading order, never empty
     * @param paragraphs indexes of the paragraphs that mention it, ascending
     */
    public record LinkedPlace(Place place, int order, List<Resolution> mentions, List<Integer> paragraphs) {
        public LinkedPlace {
            mentions = List.copyOf(mentions);
            paragraphs = List.copyOf(paragraphs);
        }

        /** The surest of its mentions, 0 to 1. */
        public double confidence() {
            return mentions.stream().mapToDouble(Resolution::confidence).max().orElseThrow();
        }

        /** Whether no mention of it is sure: drawn hollow. */
        public boolean isUnsure() {
            return mentions.stream().noneMatch(Resolution.Resolved.class::isInstance);
        }

        /** Whether a reader has confirmed or chosen it wherever it is mentioned. */
        public boolean isChecked() {
            return mentions.stream().allMatch(LinkedPlace::isDecided);
        }

        private static boolean isDecided(Resolution resolution) {
            return resolution.candidates().get(0).evidence().stream()
                    .anyMatch(evidence -> evidence.rule().equals(Evidence.READER));
        }

        /** Whether it is only where the report was filed from. */
        public boolean isDatelineOnly() {
            for (Resolution resolution : mentions) { // asked of every place with every frame of the map
                if (resolution.mention().role() != Role.DATELINE) {
                    return false;
                }
            }
            return true;
        }
    }

    public static Links of(Analysis analysis) {
        Map<PlaceId, List<Resolution>> byPlace = new LinkedHashMap<>();
        for (Resolution resolution : analysis.resolutions()) {
            if (resolution.mention().role() != Role.DEMONYM) {
                resolution
                        .place()
                        .ifPresent(place -> byPlace.computeIfAbsent(place.id(), id -> new ArrayList<>())
                                .add(resolution));
            }
        }
        Map<PlaceId, LinkedPlace> places = new LinkedHashMap<>();
        byPlace.forEach((id, mentions) -> {
            var paragraphs = new TreeSet<Integer>();
            mentions.forEach(r -> paragraphs.add(
                    analysis.article().paragraphAt(r.mention().span().start())));
            Place place = mentions.get(0).place().orElseThrow();
            places.put(id, new LinkedPlace(place, places.size() + 1, mentions, List.copyOf(paragraphs)));
        });
        return new Links(analysis, places);
    }

    public Analysis analysis() {
        return analysis;
    }

    /** In order of first mention. */
    public List<LinkedPlace> places() {
        return inOrder;
    }

    public Optional<LinkedPlace> place(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The mentions that name a place which could not be located, in reading order. */
    public List<Resolution> unlocated() {
        return analysis.resolutions().stream()
                .filter(r -> r.place().isEmpty() && r.mention().role() != Role.DEMONYM)
                .toList();
    }

    /** The places that a paragraph mentions, in order of first mention in the article. */
    public List<LinkedPlace> inParagraph(int paragraph) {
        return places.values().stream()
                .filter(place -> place.paragraphs().contains(paragraph))
                .toList();
    }
}
