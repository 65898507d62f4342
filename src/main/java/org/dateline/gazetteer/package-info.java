/**
 * Names to places, offline. A {@link org.dateline.gazetteer.Gazetteer} is a few memory-mapped files in {@code
 * data/gazetteer}; {@code org.dateline.gazetteer.build} makes them from public packages. Builder and program share one
 * folding of names, {@code Names.fold}.
 */
package org.dateline.gazetteer;
