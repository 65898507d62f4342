package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import org.dateline.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** Whether anything of an overlay is seen in a view, which decides whether the legend speaks of it. */
final class OverlaySight {

    /** Web Mercator's half width in metres. */
    private static final double HALF = Math.PI * 6_378_137;

    private OverlaySight() {}

    static boolean isSeen(Overlay overlay, Viewport view) {
        if (overlay.opacity() == 0) {
            return false;
        }
        if (view.isProjected()) {
            return isSeenProjected(overlay, view);
        }
        if (overlay instanceof Overlay.Picture picture) {
            Rectangle2D box = unit(picture.extent());
            return WorldCopies.y(view, box.getMaxY()) >= 0
                    && WorldCopies.y(view, box.getMinY()) <= view.height()
                    && WorldCopies.turns(view, box.getMinX(), box.getMaxX(), 0)
                            .findAny()
                            .isPresent();
        }
        return overlay instanceof Overlay.Features features
                && features.features().stream()
                        .anyMatch(feature -> WorldCopies.turns(
                                        view, feature.geometry().getEnvelopeInternal(), 0)
                                .findAny()
                                .isPresent());
    }

    /** By boxes of degrees, which are larger than what is seen: an overlay just outside may be spoken of. */
    private static boolean isSeenProjected(Overlay overlay, Viewport view) {
        Sight sight = Sight.of(view, 0);
        if (overlay instanceof Overlay.Picture picture) {
            Rectangle2D box = unit(picture.extent());
            return sight.meets(new Envelope(
                    box.getMinX() * 360 - 180,
                    box.getMaxX() * 360 - 180,
                    WebMercator.lat(box.getMaxY()),
                    WebMercator.lat(box.getMinY())));
        }
        return overlay instanceof Overlay.Features features
                && features.features().stream()
                        .anyMatch(feature -> sight.meets(feature.geometry().getEnvelopeInternal()));
    }

    /** A picture's extent on the unit square, y southwards. */
    static Rectangle2D unit(Rectangle2D metres) {
        return new Rectangle2D.Double(
                0.5 + metres.getMinX() / (2 * HALF),
                0.5 - metres.getMaxY() / (2 * HALF),
                metres.getWidth() / (2 * HALF),
                metres.getHeight() / (2 * HALF));
    }
}
