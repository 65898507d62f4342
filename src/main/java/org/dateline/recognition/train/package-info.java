/**
 * Makes and measures {@code data/models/recognizer.bin}, by hand, when data or features change; the program itself never comes here.
 * {@link org.dateline.recognition.train.BuildWordClasses} clusters words, {@link
 * org.dateline.recognition.train.TrainRecognizer} reads corpora and our own sentences, scores models on what they have not seen, and
 * writes the one that has seen everything.
 */
package org.dateline.recognition.train;
