/**
 * The reader's say. Everything that changes an article goes through {@link org.dateline.ui.correcting.Correcting}, which can
 * undo and redo it; {@link org.dateline.ui.correcting.Marking} decides which words are a mention, {@link
 * org.dateline.ui.correcting.OwnPlaces} keeps what shall hold from now on.
 */
package org.dateline.ui.correcting;
