package org.dateline.recognition.train;

/**
 * A sequence of open tokens with what their labels may be.
 *
 * @param features for each token the numbers of its features
 * @param allowed for each token a set of labels as bits; more than one where the gold is silent
 */
record Example(int[][] features, byte[] allowed) {

    int length() {
        return features.length;
    }
}
