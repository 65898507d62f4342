package org.dateline.resolution;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.Bounds;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;

/**
 * What a reader knows about an article beforehand. It leans the verdicts, never forces them, and the evidence says that it did.
 *
 * @param countries where the article plays: ISO 3166-1 alpha-2 codes, "AF"
 * @param area the box in which it plays
 * @param published when it was published, where the article does not say so itself
 */
public record Hint(Set<String> countries, Optional<Bounds> area, Optional<LocalDate> published) {

    /** A reader who says nothing. */
    public static final Hint NONE = new Hint(Set.of(), Optional.empty(), Optional.empty());

    public Hint {
        countries = Set.copyOf(countries);
        for (String country : countries) {
            if (country.length() != 2 || !country.equals(country.toUpperCase(Locale.ROOT))) {
                throw new Refusal(Saying.of("hint.country", country));
            }
        }
    }

    public static Hint countries(Set<String> countries) {
        return new Hint(countries, Optional.empty(), Optional.empty());
    }

    public static Hint area(Bounds area) {
        return new Hint(Set.of(), Optional.of(area), Optional.empty());
    }
}
