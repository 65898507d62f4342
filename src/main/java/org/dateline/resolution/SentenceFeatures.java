package org.dateline.resolution;

import static org.dateline.resolution.Feature.*;

/** Features of a candidate in the light of the names in the same sentence. Adds up in tallies of its own; for one thread. */
final class SentenceFeatures {

    /** The candidates of a neighbour that get a voice. */
    private static final int VOICES = 8;

    private final Tally country = new Tally(64);
    private final Tally province = new Tally(64);

    void fill(Naming naming, Matrix matrix) {
        country.clear();
        province.clear();
        for (Naming neighbour : naming.neighbours) {
            for (int j = 0; j < Math.min(VOICES, neighbour.size()); j++) {
                country.add(neighbour.columns.country[j], neighbour.probability[j]);
                province.add(neighbour.columns.admin1[j], neighbour.probability[j]);
            }
        }
        double size = Math.max(1, naming.neighbours.size());
        for (int i = 0; i < naming.size(); i++) {
            if (naming.columns.country[i] != 0) {
                matrix.set(i, SENTENCE_COUNTRY, Math.max(0, country.get(naming.columns.country[i])) / size);
            }
            if (!naming.columns.isCountry(i)) {
                matrix.set(i, SENTENCE_PROVINCE, province.get(naming.columns.admin1[i]) / size);
            }
        }
    }
}
