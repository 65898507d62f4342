package org.dateline.resolution.train;

import java.util.List;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;

/** Verdicts as the scorer wants them. */
final class Guesses {

    private Guesses() {}

    static List<Guess> of(List<Resolution> resolutions) {
        return resolutions.stream()
                .map(resolution -> new Guess(
                        resolution.mention().span(),
                        resolution.place().map(Place::location),
                        resolution.confidence(),
                        resolution.place().map(Guesses::reachKm).orElse(0.0)))
                .toList();
    }

    private static double reachKm(Place place) {
        return place.code() == FeatureCode.ADM1 ? place.precisionMetres() / 1000 : 0;
    }
}
