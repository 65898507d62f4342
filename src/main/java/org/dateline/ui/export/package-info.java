/** What the window can export, and how it is written. */
package org.dateline.ui.export;
