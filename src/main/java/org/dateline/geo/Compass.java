package org.dateline.geo;

import java.util.Locale;
import org.dateline.wording.Saying;

/** The eight points of the compass. */
public enum Compass {
    NORTH(0),
    NORTHEAST(45),
    EAST(90),
    SOUTHEAST(135),
    SOUTH(180),
    SOUTHWEST(225),
    WEST(270),
    NORTHWEST(315);

    private final double bearing;

    Compass(double bearing) {
        this.bearing = bearing;
    }

    /** The point nearest to a bearing in degrees clockwise from north, which may be any number of turns. */
    public static Compass of(double bearing) {
        return values()[Math.floorMod(Math.round(bearing / 45), values().length)];
    }

    /** Degrees clockwise from north. */
    public double bearing() {
        return bearing;
    }

    /** Its word, in lower case; {@code {0,ern}} in a sentence is "northern". */
    public Saying saying() {
        return Saying.of("compass." + name());
    }

    /** The English word in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
