/**
 * Dateline finds the places that an article names, works out offline where each one is, and links them to the paragraphs
 * that mention them. This package is the front door:
 *
 * <pre>
 * Path --ArticleReader--&gt; Article --Recognizer--&gt; mentions --Resolver--&gt; resolutions ==&gt; Analysis --&gt; Links
 * </pre>
 *
 * <p>Below it lie {@code geo}, {@code article}, {@code gazetteer}, {@code recognition} and {@code resolution}; above it
 * {@code review}, {@code cartography}, {@code export}, {@code ui} and {@code cli}. A package uses what lies below it, never
 * beside or above.
 */
package org.dateline;
