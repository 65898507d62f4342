/**
 * The window. A {@link org.dateline.ui.Workspace} holds what is open and one {@link org.dateline.ui.Selection}; every pane
 * reads and writes these two and knows no other pane. What a selection means in the article at hand is a pure question that
 * {@link org.dateline.ui.Focus} answers.
 *
 * <p>A {@code *ViewModel} holds what a pane shows as properties and knows nothing of the scene graph; a {@code *Pane} binds
 * to it. Files, geoparsing and exports go through a {@link org.dateline.ui.TaskRunner}, never over the window's own thread.
 */
package org.dateline.ui;
