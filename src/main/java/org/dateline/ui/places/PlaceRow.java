package org.dateline.ui.places;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.resolution.relative.UnplacedPhrase;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Status;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Selection;

/** A row of the list of places. */
public sealed interface PlaceRow {

    /** What choosing the row chooses. */
    Selection selection();

    /** Whether a filter that the reader typed lets the row through. */
    boolean matches(String filter);

    /** The mentions that a decision about the row is about; none where there is nothing to decide. */
    List<Span> spans();

    /**
     * A place of the article.
     *
     * @param status how far its mentions have been checked
     * @param articles how many of the articles shown together mention it; 1 where a single one is shown
     * @param astray whether it is unsure and so far from the rest that the first view leaves it out
     */
    record Located(LinkedPlace linked, Status status, int articles, boolean astray) implements PlaceRow {
        public Located {
            Objects.requireNonNull(linked);
            Objects.requireNonNull(status);
        }

        public String name() {
            return PlaceText.name(linked.place());
        }

        public String country() {
            return linked.place().admin().country().map(PlaceText::name).orElse("");
        }

        public int mentions() {
            return linked.mentions().size();
        }

        /** Whether the reader's own gazetteer says so of one of its mentions. */
        public boolean isOwn() {
            return linked.mentions().stream().anyMatch(PersonalGazetteer::hasDecided);
        }

        @Override
        public Selection selection() {
            return new Selection.OfPlace(linked.place().id());
        }

        @Override
        public boolean matches(String filter) {
            return holds(PlaceText.findable(linked.place()), filter)
                    || linked.mentions().stream()
                            .anyMatch(r -> holds(r.mention().written(), filter));
        }

        @Override
        public List<Span> spans() {
            return linked.mentions().stream().map(r -> r.mention().span()).toList();
        }
    }

    /** A line above rows that belong together. */
    record Heading(String text) implements PlaceRow {
        @Override
        public Selection selection() {
            return Selection.NOTHING;
        }

        @Override
        public boolean matches(String filter) {
            return true;
        }

        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    /**
     * A name without a place: not found, not to be located, or no place at all.
     *
     * @param first its first mention
     * @param spans all of its mentions in reading order, never empty
     * @param status which of these it is
     */
    record NotFound(Resolution first, List<Span> spans, Status status) implements PlaceRow {
        public NotFound {
            Objects.requireNonNull(first);
            Objects.requireNonNull(status);
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException(
                        "no mention of " + first.mention().written());
            }
        }

        public int count() {
            return spans.size();
        }

        public String because() {
            return first instanceof Resolution.Unresolved none ? Texts.of(none.because()) : "";
        }

        @Override
        public Selection selection() {
            return new Selection.OfMention(first.mention().span());
        }

        @Override
        public boolean matches(String filter) {
            return holds(first.mention().written(), filter);
        }
    }

    /**
     * A place that the article tells by others: "15 km north of Herat".
     *
     * @param words as the article puts it
     */
    record Told(RelativePlace place, String words) implements PlaceRow {
        public Told {
            Objects.requireNonNull(place);
            Objects.requireNonNull(words);
        }

        @Override
        public Selection selection() {
            return new Selection.OfTold(place.span());
        }

        @Override
        public boolean matches(String filter) {
            return holds(Texts.of(place.description()) + " " + words, filter);
        }

        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    /**
     * A place that the article tells by others, and that has no ground.
     *
     * @param words as the article puts it
     */
    record Unplaced(UnplacedPhrase phrase, String words) implements PlaceRow {
        public Unplaced {
            Objects.requireNonNull(phrase);
            Objects.requireNonNull(words);
        }

        public String because() {
            return Texts.of(phrase.because());
        }

        @Override
        public Selection selection() {
            return new Selection.OfTold(phrase.span());
        }

        @Override
        public boolean matches(String filter) {
            return holds(words, filter);
        }

        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    private static boolean holds(String text, String filter) {
        return filter.isBlank()
                || Names.fold(text).contains(Names.fold(filter))
                || text.toLowerCase(Locale.ROOT).contains(filter.strip().toLowerCase(Locale.ROOT));
    }
}
