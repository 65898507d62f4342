/**
 * Articles in other languages than English. A {@link org.dateline.recognition.language.LanguageDetector} tells the language;
 * each is one class that says what recognition must know of it (script, function words, what stands before a place or a
 * person, how names are inflected), and one {@code NameFinder} finds in the gazetteer what a text of it names.
 */
package org.dateline.recognition.language;
