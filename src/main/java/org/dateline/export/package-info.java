/**
 * Writes analyses to files. A format is one {@link org.dateline.export.Exporter}, found by {@link java.util.ServiceLoader};
 * every format is held by the same contract test. What a format says of a place or a mention it takes from the same few
 * helpers, so that no two formats tell different stories.
 *
 * <p>Positions leave here as WGS 84; offsets leave as Unicode code points, because readers in other languages do not count
 * in UTF-16.
 */
package org.dateline.export;
