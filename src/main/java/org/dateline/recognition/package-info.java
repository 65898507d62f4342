/**
 * Finds mentions: names, demonyms, datelines and coordinates. Which place a name means is decided in resolution.
 *
 * <p>{@link org.dateline.recognition.PlaceRecognizer} reads English in five steps: {@code Windows} cuts a long article into stretches,
 * {@code Tokenizer} a stretch into tokens, {@code NameMatches} lays the gazetteer's longest names over them, {@code FeatureExtractor}
 * describes every token that may be part of a name, and {@link org.dateline.recognition.Decoder} finds the likeliest names under the
 * {@link org.dateline.recognition.SequenceModel}. {@code NameFinder} adds type words and demonyms. Around it lie recognisers that
 * complete what it found: {@link org.dateline.recognition.Glosses}, {@link org.dateline.recognition.ShortForms}, the other languages
 * and {@link org.dateline.recognition.CoordinateRecognizer}. {@code org.dateline.recognition.train} makes the model.
 */
package org.dateline.recognition;
