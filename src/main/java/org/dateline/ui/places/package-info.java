/** The list of the article's places, and why each of them is where it is. */
package org.dateline.ui.places;
