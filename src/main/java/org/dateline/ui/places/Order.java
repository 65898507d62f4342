package org.dateline.ui.places;

import java.text.Collator;
import java.util.Comparator;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/** The orders in which places can be listed. */
public enum Order {
    FIRST_MENTION,
    NAME,
    KIND,
    COUNTRY,
    MENTIONS,
    /** The least sure first: those want a look. */
    CONFIDENCE;

    Comparator<Located> comparator() {
        Comparator<Located> byFirst =
                Comparator.comparingInt(row -> row.linked().order());
        Collator collator = Collator.getInstance(Texts.locale());
        return switch (this) {
            case FIRST_MENTION -> byFirst;
            case NAME -> Comparator.comparing(Located::name, collator);
            case KIND ->
                Comparator.<Located, String>comparing(
                                row -> PlaceText.kind(row.linked().place().code()), collator)
                        .thenComparing(byFirst);
            case COUNTRY ->
                Comparator.comparing(Located::country, collator)
                        .thenComparing(row -> PlaceText.holders(row.linked().place()), collator)
                        .thenComparing(byFirst);
            case MENTIONS ->
                Comparator.<Located>comparingInt(row -> -row.mentions()).thenComparing(byFirst);
            case CONFIDENCE ->
                Comparator.<Located>comparingDouble(row -> row.linked().confidence())
                        .thenComparing(byFirst);
        };
    }

    @Override
    public String toString() {
        return Texts.of("places.order." + name());
    }
}
