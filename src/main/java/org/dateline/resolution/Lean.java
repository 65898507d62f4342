package org.dateline.resolution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** What a {@link Hint} adds to the scores, with the hint's codes as rows of the gazetteer. */
final class Lean {

    /** As much as a candidate gains that lies where the reader said: about what "X, Y" in the text is worth. */
    private static final double WEIGHT = 3;

    /** The Soviet Union, Yugoslavia and Czechoslovakia were gone; an article since then seldom means them. */
    private static final LocalDate AFTER = LocalDate.of(1993, 1, 1);

    private final Gazetteer gazetteer;
    private final int[] countries;
    private final Optional<Bounds> area;
    private final boolean recent;

    Lean(Hint hint, Optional<LocalDate> published, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.countries = hint.countries().stream()
                .map(gazetteer::unit)
                .flatMapToInt(row -> row.stream())
                .toArray();
        this.area = hint.area();
        this.recent = Stream.of(hint.published(), published)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(date -> date.isAfter(AFTER))
                .isPresent();
    }

    /** Added to the score of a candidate; 0 without a hint. */
    double weight(Naming naming, int i) {
        double weight = isHinted(naming, i) ? WEIGHT : 0;
        return isOutdated(naming, i) ? weight - WEIGHT : weight;
    }

    private boolean isHinted(Naming naming, int i) {
        int row = naming.list.row(i);
        return isCountry(naming.columns.country[i])
                || area.isPresent() && area.get().contains(new LatLon(gazetteer.lat(row), gazetteer.lon(row)));
    }

    private boolean isCountry(int row) {
        for (int country : countries) {
            if (country == row) {
                return true;
            }
        }
        return false;
    }

    boolean isOutdated(Naming naming, int i) {
        return recent && naming.columns.code[i] == FeatureCode.PCLH;
    }
}
