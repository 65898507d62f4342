package org.dateline.cartography;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.dateline.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/**
 * In which copies of the world something is seen: it repeats sideways, so that one thing may stand in a view twice, or not
 * where its degrees say.
 */
final class WorldCopies {

    private WorldCopies() {}

    /**
     * By how many view pixels a thing must be moved rightwards for each copy of it that is seen; none when it lies outside.
     *
     * @param box where it lies: WGS 84 degrees, x = longitude
     * @param reach view pixels that it is drawn beyond its box
     */
    static DoubleStream turns(Viewport view, Envelope box, double reach) {
        double top = y(view, WebMercator.y(box.getMaxY())) - reach;
        double bottom = y(view, WebMercator.y(box.getMinY())) + reach;
        if (bottom < 0 || top > view.height()) {
            return DoubleStream.empty();
        }
        return turns(view, WebMercator.x(box.getMinX()), WebMercator.x(box.getMaxX()), reach);
    }

    /** The same for something of any height between two places on the unit square; {@code east} is not less than west. */
    static DoubleStream turns(Viewport view, double west, double east, double reach) {
        double world = view.worldPixels();
        double left = x(view, west) - reach;
        double right = x(view, east) + reach;
        long first = (long) Math.ceil(-right / world);
        long last = (long) Math.floor((view.width() - left) / world);
        return LongStream.rangeClosed(first, last).mapToDouble(turn -> turn * world);
    }

    /** The view pixel of a place on the unit square, in the copy of the world that holds it. */
    static double x(Viewport view, double unit) {
        return view.width() / 2.0 + (unit - view.x()) * view.worldPixels();
    }

    static double y(Viewport view, double unit) {
        return view.height() / 2.0 + (unit - view.y()) * view.worldPixels();
    }
}
