/**
 * Makes {@code data/basemap} and {@code data/fonts} from public packages. Run by hand; nothing here runs in the program.
 *
 * <pre>
 * packages --BasemapSources--&gt; files
 *   provinces --AdminUnits--&gt; rings --Topology--&gt; arcs that neighbours share --Dissolve--&gt; countries, land
 *   arcs --Generalisation--&gt; levels --ArcWriter--&gt; topology.bin
 *   lakes, rivers --WaterBuilder--&gt; water.bin
 *   elevation --ReliefBuilder--&gt; shade and height tiles, relief.bin
 *   towns, seas, ranges --NamesBuilder--&gt; names.bin
 * </pre>
 *
 * <p>The output depends on nothing but the pinned packages and the tables in this folder's resources: a second run writes
 * the same bytes.
 */
package org.dateline.cartography.build;
