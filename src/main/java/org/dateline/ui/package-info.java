/**
 * The window, put together. A {@link org.dateline.ui.Desk} joins the panes of {@code article}, {@code map}, {@code places} and
 * {@code layers} to the {@link org.dateline.ui.workspace.Workspace}, which holds what is open and what is selected; every pane
 * reads and writes these two and knows no other pane. {@link org.dateline.ui.Shelf} has what opens and keeps articles, {@link
 * org.dateline.ui.Menus} every command.
 *
 * <p>A {@code *ViewModel} holds what a pane shows as properties and knows nothing of the scene graph; a {@code *Pane} binds
 * to it. Files, geoparsing and exports go through a {@link org.dateline.ui.task.TaskRunner}, never over the window's own thread.
 *
 * <p>The packages below stand on each other without a cycle, and none of them knows this one:
 *
 * <pre>
 *   article  map  places  layers      the panes
 *   guide  search  export             what leads, finds, writes
 *   correcting  files                 what changes and keeps
 *   workspace                         what is open and selected
 *   look                              how it looks
 *   words  task  settings             what it says, does and remembers
 * </pre>
 */
package org.dateline.ui;
