/**
 * How the window looks: its {@link org.dateline.ui.look.Theme}, type, colours of kinds and marks of status, and the pieces
 * that panes and dialogs are made of, so that all of them look and behave alike. Knows nothing of articles.
 */
package org.dateline.ui.look;
