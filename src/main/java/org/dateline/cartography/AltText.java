package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.Links.LinkedPlace;
import org.dateline.wording.Language;

/** Drafts in words what a map shows, for those who cannot see it. */
final class AltText {

    /** How many names a listener can bear. */
    private static final int NAMED = 12;

    private AltText() {}

    static String of(String title, List<Marker> markers, List<RelativeArea> relatives) {
        List<LinkedPlace> places = markers.stream()
                .flatMap(marker -> marker.places().stream())
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .toList();
        String head = title.isBlank() ? "Map" : "Map: " + title.strip().replaceAll("[.:]$", "");
        List<String> told = relatives.stream()
                .flatMap(area -> area.places().stream())
                .map(area -> area.description().in(Language.ENGLISH))
                .distinct()
                .toList();
        if (places.isEmpty() && told.isEmpty()) {
            return head + ". No place of the article lies in view.";
        }
        var sentences = new ArrayList<String>();
        sentences.add(head + where(places));
        if (!places.isEmpty()) {
            sentences.add("It marks " + list(places));
        }
        if (!told.isEmpty()) {
            sentences.add("It hatches where these lie: " + String.join("; ", told));
        }
        String unsure = places.stream()
                .filter(LinkedPlace::isUnsure)
                .map(place -> place.place().name())
                .collect(Collectors.joining(", "));
        if (!unsure.isEmpty()) {
            sentences.add("The location is uncertain for " + unsure);
        }
        return String.join(". ", sentences) + ".";
    }

    private static String where(List<LinkedPlace> places) {
        List<String> countries = places.stream()
                .flatMap(place -> place.place().admin().country().stream())
                .map(unit -> unit.name())
                .distinct()
                .toList();
        return countries.isEmpty() || countries.size() > 4 ? "" : ", showing places in " + join(countries);
    }

    private static String list(List<LinkedPlace> places) {
        List<String> names = places.stream()
                .limit(NAMED)
                .map(place -> place.mentions().size() > 1
                        ? String.format(
                                Locale.ROOT,
                                "%s (%d mentions)",
                                place.place().name(),
                                place.mentions().size())
                        : place.place().name())
                .collect(Collectors.toCollection(ArrayList::new));
        if (places.size() > NAMED) {
            names.add((places.size() - NAMED) + " more");
        }
        return join(names);
    }

    private static String join(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
