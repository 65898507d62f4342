/**
 * Makes {@code data/basemap} and {@code data/fonts} from public packages. Run by hand; nothing here runs in the program.
 *
 * <pre>
 * packages --Packages--&gt; files
 *   provinces --AdminUnits--&gt; rings --Topology--&gt; arcs that neighbours share --Dissolve--&gt; countries, land
 *   arcs --Generalisation--&gt; levels --ArcWriter--&gt; topology.bin
 *   lakes, rivers --WaterBuilder--&gt; water.bin
 *   elevation --ReliefBuilder--&gt; shade and height tiles, relief.bin
 *   towns, countries, provinces, lakes, seas, ranges --*Source--&gt; NamesWriter --&gt; names.bin
 * </pre>
 *
 * <p>The command, after {@code mvn -q package}; it downloads 150 MB once and takes a minute:
 *
 * <pre>
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -Xmx3g -Djava.awt.headless=true -cp "target/classes:$(cat target/cp.txt)" \
 *     org.dateline.cartography.build.BuildBasemap ~/.cache/dateline src/basemap data
 * </pre>
 *
 * <p>The output depends on nothing but the pinned packages and the tables in {@code src/basemap}: a second run writes the
 * same bytes.
 */
package org.dateline.cartography.build;
