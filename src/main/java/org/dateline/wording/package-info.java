/**
 * What the program says, before it is said. Below everything else, so that every layer can speak of what it has found without
 * knowing in which language it will be read.
 *
 * <pre>
 * Saying.of("evidence.nearby", 12L, "Herat") --in(Language.GERMAN)--&gt; "12 km von Herat, das der Artikel ebenfalls nennt"
 * </pre>
 *
 * <p>A {@link org.dateline.wording.Saying} is a key and its values, a small record that the geoparser makes by the hundred and
 * that a project file can keep. It is put into words when somebody asks, in the {@link org.dateline.wording.Language} that they
 * name: there is no language of the program, only that of a window, of an export or of a run of the command line. One analysis
 * can therefore be read in two languages at once, and a window can change its language while it is open.
 *
 * <p>The words stand in {@code sayings.properties} and its translations, as {@link org.dateline.wording.Template}s: a part of
 * what {@link java.text.MessageFormat} understands, read once and shared by all threads. What only a language knows, such as
 * how it writes 45,000 or in which case a country stands, is asked for in the template ({@code {0,people}}, {@code {1,in}}) and
 * answered by {@link org.dateline.wording.Figures} and by {@code names_de.tsv}.
 *
 * <p>Files for machines (keys, codes, statuses) do not come from here: they are the same in every language.
 */
package org.dateline.wording;
