package org.dateline.ui.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;

/**
 * What a {@link Selection} means in one article: what lights up while all else dims. Pure and immutable.
 *
 * @param places the places that stand out
 * @param mentions the spans of the mentions that light up
 * @param paragraphs indexes of the paragraphs that are marked
 * @param mention the one mention in hand: the one chosen, or the first of the chosen place, or the words that tell a place by
 *     others
 * @param told the words of places told by others that stand out
 */
public record Focus(
        Set<PlaceId> places, Set<Span> mentions, Set<Integer> paragraphs, Optional<Span> mention, Set<Span> told) {

    public static final Focus NONE = new Focus(Set.of(), Set.of(), Set.of(), Optional.empty());

    public Focus {
        places = Set.copyOf(places);
        mentions = Set.copyOf(mentions);
        paragraphs = Set.copyOf(paragraphs);
        told = Set.copyOf(told);
    }

    public Focus(Set<PlaceId> places, Set<Span> mentions, Set<Integer> paragraphs, Optional<Span> mention) {
        this(places, mentions, paragraphs, mention, Set.of());
    }

    /** Nothing is chosen, or what was chosen is no longer there. */
    public boolean isEmpty() {
        return mentions.isEmpty() && paragraphs.isEmpty();
    }

    /** The place in hand, where the focus is on exactly one. */
    public Optional<PlaceId> place() {
        return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
    }

    /** The same with the mentions that the reader has called no place: they can be looked at, and nothing hangs on them. */
    public static Focus of(Document document, Selection selection) {
        Focus focus = of(document.links(), selection);
        if (focus.isEmpty() && selection instanceof Selection.OfMention of) {
            return document.review()
                    .mention(of.span())
                    .map(entry -> new Focus(
                            Set.of(),
                            Set.of(entry.span()),
                            Set.of(document.analysis()
                                    .article()
                                    .paragraphAt(entry.span().start())),
                            Optional.of(entry.span())))
                    .orElse(NONE);
        }
        return focus;
    }

    public static Focus of(Links links, Selection selection) {
        if (selection instanceof Selection.OfPlace of) {
            return links.place(of.place()).map(p -> onPlace(p, firstSpan(p))).orElse(NONE);
        }
        if (selection instanceof Selection.OfPlaces of) {
            return onPlaces(links, of.places());
        }
        if (selection instanceof Selection.OfMention of) {
            return onMention(links, of.span());
        }
        if (selection instanceof Selection.OfTold of) {
            return onTold(links, of.span());
        }
        if (selection instanceof Selection.OfParagraph of) {
            return onParagraph(links, of.index());
        }
        return NONE;
    }

    /** The verdict whose mention lies exactly there. */
    public static Optional<Resolution> resolutionAt(Links links, Span span) {
        return links.analysis().resolutions().stream()
                .filter(r -> r.mention().span().equals(span))
                .findFirst();
    }

    private static Focus onPlace(LinkedPlace place, Span inHand) {
        return new Focus(
                Set.of(place.place().id()),
                spans(place.mentions()),
                Set.copyOf(place.paragraphs()),
                Optional.of(inHand));
    }

    private static Focus onPlaces(Links links, Set<PlaceId> ids) {
        List<LinkedPlace> places = links.places().stream()
                .filter(p -> ids.contains(p.place().id()))
                .toList();
        return new Focus(
                places.stream().map(p -> p.place().id()).collect(Collectors.toSet()),
                places.stream().flatMap(p -> spans(p.mentions()).stream()).collect(Collectors.toSet()),
                places.stream().flatMap(p -> p.paragraphs().stream()).collect(Collectors.toSet()),
                Optional.empty());
    }

    private static Focus onMention(Links links, Span span) {
        Optional<Resolution> resolution = resolutionAt(links, span);
        if (resolution.isEmpty()) {
            return NONE;
        }
        Optional<LinkedPlace> place = resolution.get().place().flatMap(p -> links.place(p.id()));
        return place.filter(p -> spans(p.mentions()).contains(span))
                .map(p -> onPlace(p, span))
                .orElseGet(() -> new Focus(
                        place.map(p -> Set.of(p.place().id())).orElse(Set.of()),
                        Set.of(span),
                        Set.of(links.analysis().article().paragraphAt(span.start())),
                        Optional.of(span)));
    }

    private static Focus onTold(Links links, Span words) {
        boolean placed = links.analysis().relatives().stream()
                .anyMatch(told -> told.span().equals(words));
        if (!placed
                && links.analysis().unplaced().stream()
                        .noneMatch(phrase -> phrase.span().equals(words))) {
            return NONE;
        }
        List<Resolution> inside = links.analysis().resolutions().stream()
                .filter(r -> words.contains(r.mention().span()))
                .toList();
        return new Focus(
                Set.of(),
                spans(inside),
                Set.of(links.analysis().article().paragraphAt(words.start())),
                Optional.of(words),
                placed ? Set.of(words) : Set.of());
    }

    private static Focus onParagraph(Links links, int index) {
        var paragraphs = links.analysis().article().paragraphs();
        if (index >= paragraphs.size()) {
            return NONE;
        }
        Span paragraph = paragraphs.get(index).span();
        Set<PlaceId> places =
                links.inParagraph(index).stream().map(p -> p.place().id()).collect(Collectors.toSet());
        List<Resolution> inside = links.analysis().resolutions().stream()
                .filter(r -> paragraph.contains(r.mention().span()))
                .toList();
        Set<Span> told = links.analysis().relatives().stream()
                .map(RelativePlace::span)
                .filter(paragraph::contains)
                .collect(Collectors.toSet());
        return new Focus(places, spans(inside), Set.of(index), Optional.empty(), told);
    }

    private static Span firstSpan(LinkedPlace place) {
        return place.mentions().get(0).mention().span();
    }

    private static Set<Span> spans(List<Resolution> resolutions) {
        return resolutions.stream().map(r -> r.mention().span()).collect(Collectors.toSet());
    }
}
