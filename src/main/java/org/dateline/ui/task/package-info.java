/** How the window does what takes time: a {@link org.dateline.ui.task.TaskRunner} works beside the window's thread. */
package org.dateline.ui.task;
