package org.dateline.resolution.train;

/**
 * One name to learn from.
 *
 * @param features by candidate and feature
 * @param target how right each candidate is; sums to 1
 * @param weight how much the name counts
 */
record Example(double[][] features, double[] target, double weight) {}
