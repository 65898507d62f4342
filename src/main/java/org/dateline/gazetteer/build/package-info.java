/**
 * Makes {@code data/gazetteer}, by hand and seldom. After {@code mvn -DskipTests package}, in the repository's folder:
 *
 * <pre>java -Xmx3g -cp 'target/dateline/lib/*' org.dateline.gazetteer.build.BuildGazetteer</pre>
 *
 * <p>It fetches the pinned {@link org.dateline.gazetteer.build.Packages packages} into {@code ~/.cache/dateline} (it needs
 * {@code npm}, {@code apt-get}, {@code dpkg-deb} and {@code tar}), gathers a {@link
 * org.dateline.gazetteer.build.Catalogue} source by source, countries first because every later source asks which units
 * there are, adds our own tables in {@code src/gazetteer}, and writes one file. The same packages and tables always give the
 * same bytes.
 */
package org.dateline.gazetteer.build;
