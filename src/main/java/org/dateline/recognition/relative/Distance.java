package org.dateline.recognition.relative;

/**
 * A distance as written.
 *
 * @param metres the most likely
 * @param spread metres that it may be more or less, from how roughly it is written
 */
public record Distance(double metres, double spread) {
    public Distance {
        if (!(metres > 0 && spread > 0)) {
            throw new IllegalArgumentException("no distance: " + metres + " ± " + spread);
        }
    }
}
