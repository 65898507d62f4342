/**
 * What the window says. {@link org.dateline.ui.words.Texts} holds its words in every language, {@link
 * org.dateline.ui.words.Message} is one of its sentences, worded when it is shown; {@link org.dateline.ui.words.PlaceText},
 * {@link org.dateline.ui.words.Countries}, {@link org.dateline.ui.words.Keys} and {@link org.dateline.ui.words.Quote} put places,
 * countries, keys and passages into words. All else in the window stands on this.
 */
package org.dateline.ui.words;
