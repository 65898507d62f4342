package org.dateline.ui.places;

import java.util.Locale;
import java.util.Objects;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.Names;
import org.dateline.resolution.Resolution;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Selection;

/** A row of the list of places. */
public sealed interface PlaceRow {

    /** What choosing the row chooses. */
    Selection selection();

    /** Whether a filter that the reader typed lets the row through. */
    boolean matches(String filter);

    /** A place of the article. */
    record Located(LinkedPlace linked) implements PlaceRow {
        public Located {
            Objects.requireNonNull(linked);
        }

        public String name() {
            return linked.place().name();
        }

        public String country() {
            return linked.place().admin().country().map(Unit::name).orElse("");
        }

        public int mentions() {
            return linked.mentions().size();
        }

        @Override
        public Selection selection() {
            return new Selection.OfPlace(linked.place().id());
        }

        @Override
        public boolean matches(String filter) {
            return holds(name() + " " + PlaceText.description(linked.place()), filter)
                    || linked.mentions().stream()
                            .anyMatch(r -> holds(r.mention().surface(), filter));
        }
    }

    /** The line above the names that were not found. */
    record NotFoundHeading(int count) implements PlaceRow {
        @Override
        public Selection selection() {
            return Selection.NOTHING;
        }

        @Override
        public boolean matches(String filter) {
            return true;
        }
    }

    /**
     * A name that could not be located.
     *
     * @param first its first mention
     * @param count how often it is mentioned
     */
    record NotFound(Resolution first, int count) implements PlaceRow {
        public NotFound {
            Objects.requireNonNull(first);
        }

        public String because() {
            return first instanceof Resolution.Unresolved none ? none.because() : "";
        }

        @Override
        public Selection selection() {
            return new Selection.OfMention(first.mention().span());
        }

        @Override
        public boolean matches(String filter) {
            return holds(first.mention().surface(), filter);
        }
    }

    private static boolean holds(String text, String filter) {
        return filter.isBlank()
                || Names.fold(text).contains(Names.fold(filter))
                || text.toLowerCase(Locale.ROOT).contains(filter.strip().toLowerCase(Locale.ROOT));
    }
}
