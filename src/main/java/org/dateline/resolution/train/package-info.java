/**
 * Trains the ranker of {@code resolution} on corpora given by path, and measures it as the field does. Run by hand; the
 * program does not need it. {@link org.dateline.resolution.train.TrainResolver} makes {@code data/models/resolver.tsv},
 * {@link org.dateline.resolution.train.CrossCorpus} measures recogniser and resolver together on what neither has seen, {@link
 * org.dateline.resolution.train.Evaluate} runs the whole pipeline over a corpus.
 */
package org.dateline.resolution.train;
