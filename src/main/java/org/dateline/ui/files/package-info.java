/**
 * From file to window and back: {@link org.dateline.ui.files.Opening} reads what is asked for, {@link
 * org.dateline.ui.files.Keeping} keeps every correction at once and saves, {@link org.dateline.ui.files.DiskWatch} notices what
 * others change. Nothing here touches a file on the window's thread.
 */
package org.dateline.ui.files;
