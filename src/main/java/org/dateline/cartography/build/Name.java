package org.dateline.cartography.build;

import org.dateline.cartography.ArcFormat;
import org.dateline.cartography.NameClass;

/**
 * A name for the basemap.
 *
 * @param zoom from which on it may be shown
 * @param weight decides among names of one zoom: population, area
 * @param points one, or a line
 * @param width of the room there is, in grid units; 0 for towns
 * @param code admin code, or ""
 */
record Name(NameClass kind, double zoom, double weight, long[] points, int width, String code, String text) {

    /** The zoom at which so much room, in grid units, holds a text whose letters take so many pixels each. */
    static double zoomToFit(String text, double letter, double room) {
        return Math.log(letter * text.length() / (Math.max(1, room) / ArcFormat.SIZE) / 256) / Math.log(2);
    }
}
