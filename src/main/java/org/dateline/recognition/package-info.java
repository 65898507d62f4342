/** Finds mentions: names, demonyms, datelines and coordinates. Which place a name means is decided in resolution. */
package org.dateline.recognition;
