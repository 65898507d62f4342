/**
 * The state of the window, without a window: the {@link org.dateline.ui.workspace.Workspace} holds the {@link
 * org.dateline.ui.workspace.Document}s that are open and one {@link org.dateline.ui.workspace.Selection}. What a selection means
 * in the article at hand is a pure question that {@link org.dateline.ui.workspace.Focus} answers.
 */
package org.dateline.ui.workspace;
