package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Links.LinkedPlace;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** Drafts in words what a map shows, for those who cannot see it. */
final class AltText {

    /** How many names a listener can bear. */
    private static final int NAMED = 12;

    private final Language language;

    AltText(Language language) {
        this.language = language;
    }

    String of(String title, List<Marker> markers, List<RelativeArea> relatives) {
        List<LinkedPlace> places = markers.stream()
                .flatMap(marker -> marker.places().stream())
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .toList();
        Saying head = title.isBlank()
                ? Saying.of("alt.head")
                : Saying.of("alt.head.title", title.strip().replaceAll("[.:]$", ""));
        List<String> told = relatives.stream()
                .flatMap(area -> area.places().stream())
                .map(area -> area.description().in(language))
                .distinct()
                .toList();
        if (places.isEmpty() && told.isEmpty()) {
            return say("alt.nothing", head);
        }
        var sentences = new ArrayList<String>();
        sentences.add(where(head, places));
        if (!places.isEmpty()) {
            sentences.add(say("alt.marks", list(places)));
        }
        if (!told.isEmpty()) {
            sentences.add(say("alt.told", String.join("; ", told)));
        }
        String unsure = places.stream()
                .filter(LinkedPlace::isUnsure)
                .map(place -> place.place().name(language))
                .collect(Collectors.joining(", "));
        if (!unsure.isEmpty()) {
            sentences.add(say("alt.unsure", unsure));
        }
        return String.join(". ", sentences) + ".";
    }

    private String say(String key, Object... values) {
        return Saying.of(key, values).in(language);
    }

    private String where(Saying head, List<LinkedPlace> places) {
        List<String> countries = places.stream()
                .flatMap(place -> place.place().admin().country().stream())
                .map(unit -> unit.name(language))
                .distinct()
                .toList();
        return countries.isEmpty() || countries.size() > 4
                ? head.in(language)
                : say("alt.countries", head, join(countries));
    }

    private String list(List<LinkedPlace> places) {
        List<String> names =
                places.stream().limit(NAMED).map(this::named).collect(Collectors.toCollection(ArrayList::new));
        if (places.size() > NAMED) {
            names.add(say("alt.more", (long) places.size() - NAMED));
        }
        return join(names);
    }

    private String named(LinkedPlace place) {
        String name = place.place().name(language);
        long mentions = place.mentions().size();
        return mentions > 1 ? say("alt.mentions", name, mentions) : name;
    }

    private String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : say("alt.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
