package org.dateline.ui.places;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.FarOff;
import org.dateline.recognition.Role;
import org.dateline.review.Reviewed;
import org.dateline.review.Status;
import org.dateline.ui.places.PlaceRow.Heading;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.places.PlaceRow.Told;
import org.dateline.ui.places.PlaceRow.Unplaced;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Checked;
import org.dateline.ui.workspace.Document;

/**
 * The rows of an article: its places, what it tells by them, the names that have no place, and what is no place. Immutable.
 *
 * @param places in order of first mention
 * @param told in reading order
 * @param lost names that were not found or cannot be located
 * @param unplaced what the article tells by places and what has no ground, in reading order
 * @param rejected names that the reader has called no place
 */
record PlaceRows(
        List<Located> places, List<Told> told, List<NotFound> lost, List<Unplaced> unplaced, List<NotFound> rejected) {

    static final PlaceRows NONE = new PlaceRows(List.of(), List.of(), List.of(), List.of(), List.of());

    static PlaceRows of(Document document) {
        Checked checked = Checked.of(document.review());
        var article = document.analysis().article();
        List<LinkedPlace> astray = FarOff.unsure(document.links());
        return new PlaceRows(
                document.links().places().stream()
                        .map(linked -> new Located(
                                linked,
                                checked.of(linked),
                                document.combined()
                                        .map(all -> all.partsOf(linked).size())
                                        .orElse(1),
                                astray.contains(linked)))
                        .toList(),
                document.analysis().relatives().stream()
                        .map(told -> new Told(told, told.span().of(article.text())))
                        .toList(),
                withoutPlace(document, entry -> entry.status() != Status.REJECTED),
                document.analysis().unplaced().stream()
                        .map(phrase -> new Unplaced(phrase, phrase.span().of(article.text())))
                        .toList(),
                withoutPlace(document, entry -> entry.status() == Status.REJECTED));
    }

    private static List<NotFound> withoutPlace(Document document, Predicate<Reviewed> which) {
        Map<String, List<Reviewed>> byName = new LinkedHashMap<>();
        document.review().mentions().stream()
                .filter(entry -> entry.resolution().place().isEmpty()
                        && entry.resolution().mention().role() != Role.DEMONYM)
                .filter(which)
                .forEach(entry -> byName.computeIfAbsent(entry.nameKey() + entry.status(), k -> new ArrayList<>())
                        .add(entry));
        return byName.values().stream()
                .map(all -> new NotFound(
                        all.get(0).resolution(),
                        all.stream().map(Reviewed::span).toList(),
                        all.get(0).status()))
                .toList();
    }

    /** Those that are wanted. */
    PlaceRows where(Predicate<Located> place, Predicate<NotFound> nameless, Predicate<PlaceRow> relative) {
        return new PlaceRows(
                places.stream().filter(place).toList(),
                told.stream().filter(relative).toList(),
                lost.stream().filter(nameless).toList(),
                unplaced.stream().filter(relative).toList(),
                rejected.stream().filter(nameless).toList());
    }

    /** As they stand in the list, with their headings. */
    List<PlaceRow> listed(Order order, boolean byCountry) {
        List<Located> ordered = places.stream().sorted(order.comparator()).toList();
        var rows = new ArrayList<PlaceRow>();
        if (byCountry) {
            countries(ordered).forEach((country, inside) -> {
                String name = country.isEmpty() ? Texts.of("places.noCountry") : country;
                rows.add(new Heading(Texts.of("places.country", name, inside.size())));
                rows.addAll(inside);
            });
        } else {
            rows.addAll(ordered);
        }
        under("places.told", told, rows);
        under("places.notFound", lost, rows);
        under("places.unplaced", unplaced, rows);
        under("places.rejected", rejected, rows);
        return rows;
    }

    private static void under(String heading, List<? extends PlaceRow> inside, List<PlaceRow> rows) {
        if (!inside.isEmpty()) {
            rows.add(new Heading(Texts.of(heading, inside.size())));
            rows.addAll(inside);
        }
    }

    /** By name; seas and other places of no country come last. */
    private static Map<String, List<Located>> countries(List<Located> ordered) {
        Collator collator = Collator.getInstance(Texts.locale());
        var countries = new TreeMap<String, List<Located>>(
                Comparator.comparing(String::isEmpty).thenComparing(collator::compare));
        ordered.forEach(row -> countries
                .computeIfAbsent(row.country(), country -> new ArrayList<>())
                .add(row));
        return countries;
    }
}
