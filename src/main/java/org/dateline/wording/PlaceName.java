package org.dateline.wording;

import java.util.Objects;

/**
 * The name of a place in a sentence.
 *
 * @param english the name that the gazetteer shows
 * @param known whether it is a country, a sea or another place for which languages have names of their own; a town of the same
 *     name keeps its own
 */
public record PlaceName(String english, boolean known) implements Worded {

    public PlaceName {
        Objects.requireNonNull(english);
    }

    /** The English name where the language has no other. */
    @Override
    public String in(Language language) {
        return in(language, "");
    }

    /** As it stands in a sentence: {@code {0,in}} is "in Turkey" and "in der Türkei". */
    String in(Language language, String form) {
        return Vocabulary.of(language).name(this, form);
    }
}
