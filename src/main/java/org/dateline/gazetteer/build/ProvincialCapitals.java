package org.dateline.gazetteer.build;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;

/**
 * Spellings that a capital shares with its province. The package calls the city on the Black Sea Mykolayiv and its province
 * Mykolaiv; without this a village called Mykolaiv would bear the name in its own right and the city only by the way.
 */
final class ProvincialCapitals {

    private static final Set<FeatureCode> CAPITALS = EnumSet.of(FeatureCode.PPLC, FeatureCode.PPLA, FeatureCode.PPLG);

    private ProvincialCapitals() {}

    /** A name of the province that its capital is known by in some language is the capital's English name, too. */
    static void shareNames(Catalogue catalogue) {
        for (Entry town : catalogue.places()) {
            if (CAPITALS.contains(town.code)) {
                catalogue.unit(town.admin1()).ifPresent(province -> share(province, town));
            }
        }
    }

    private static void share(Entry province, Entry town) {
        province.keys().forEach((key, kind) -> {
            if (kind.compareTo(NameKind.ENGLISH) <= 0 && town.keys().get(key) == NameKind.ALTERNATE) {
                town.addName(key, NameKind.ENGLISH);
            }
        });
    }
}
