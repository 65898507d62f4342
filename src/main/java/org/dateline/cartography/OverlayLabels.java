package org.dateline.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.MapFonts.Face;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The names that the reader's overlays bring: placed after those of the article's places and before the map's own. */
final class OverlayLabels {

    private static final double SIZE = 12;

    /** More names than that cannot be read in one view anyway. */
    private static final int MOST = 600;

    private static final int MOST_SYMBOLS = 3000;

    private final Viewport view;
    private final Palette.Text text;
    private final LabelShapes shapes;
    private final List<LabelRequest> requests = new ArrayList<>();

    OverlayLabels(Viewport view, MapTheme theme, LabelShapes shapes) {
        this.view = view;
        this.text = Palette.of(theme).text();
        this.shapes = shapes;
    }

    /** Those of the first features of the highest overlay come first. */
    List<LabelRequest> requests(List<Overlay> overlays) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            if (overlays.get(i) instanceof Overlay.Features features && features.opacity() > 0) {
                int rgb = OverlayPainter.colour(i).darker().getRGB() & 0xFFFFFF;
                int ink = text.halo() < 0x808080 ? Palette.mix(rgb, 0xFFFFFF, 0.55) : rgb;
                var style = new TextStyle(Face.MEDIUM, SIZE, 0, ink, text.halo(), 0.95, features.opacity());
                features.features().forEach(feature -> add(feature, style));
            }
        }
        return requests;
    }

    private void add(Overlay.Feature feature, TextStyle style) {
        if (feature.label().isEmpty() || requests.size() >= MOST) {
            return;
        }
        Geometry geometry = feature.geometry();
        for (FeatureShapes copy : FeatureShapes.of(view, geometry.getEnvelopeInternal(), 0)) {
            Point2D.Double at = copy.point(geometry.getInteriorPoint().getCoordinate());
            var candidates = new ArrayList<PlacedLabel>();
            if (!(geometry instanceof Point)) {
                candidates.add(shapes.upon(feature.label(), style, at.x, at.y, 200));
            }
            candidates.addAll(shapes.around(feature.label(), style, at.x, at.y, OverlayPainter.POINT_RADIUS + 1));
            requests.add(new LabelRequest(requests.size(), candidates, Optional.empty(), LabelRequest.Scope.ANYWHERE));
        }
    }

    /** The symbols of points, which no name may cover; none when there are so many that they are a cloud. */
    List<Rectangle2D> obstacles(List<Overlay> overlays) {
        var boxes = new ArrayList<Rectangle2D>();
        for (Overlay overlay : overlays) {
            if (overlay instanceof Overlay.Features features && overlay.opacity() > 0) {
                features.features().forEach(feature -> obstacle(feature.geometry(), boxes));
            }
        }
        return boxes.size() > MOST_SYMBOLS ? List.of() : boxes;
    }

    private void obstacle(Geometry geometry, List<Rectangle2D> boxes) {
        if (geometry instanceof Point) {
            double r = OverlayPainter.POINT_RADIUS + 1;
            for (FeatureShapes copy : FeatureShapes.of(view, geometry.getEnvelopeInternal(), r)) {
                Point2D.Double at = copy.point(geometry.getCoordinate());
                if (at.x > -r && at.y > -r && at.x < view.width() + r && at.y < view.height() + r) {
                    boxes.add(new Rectangle2D.Double(at.x - r, at.y - r, 2 * r, 2 * r));
                }
            }
        }
    }
}
