/**
 * What the window remembers from one time to the next: {@link org.dateline.ui.settings.Settings} in their {@link
 * org.dateline.ui.settings.SettingsFile}. Values only; the window applies them.
 */
package org.dateline.ui.settings;
