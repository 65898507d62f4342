package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The names that the reader's overlays bring: placed after those of the article's places and before the map's own. */
final class OverlayLabels {

    private static final double SIZE = 12;

    /** More names than that cannot be read in one view anyway. */
    private static final int MOST = 600;

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
        WorldCopies.turns(view, geometry.getEnvelopeInternal(), 0).forEach(turn -> {
            Coordinate at = geometry.getInteriorPoint().getCoordinate();
            double x = WorldCopies.x(view, WebMercator.x(at.x)) + turn;
            double y = WorldCopies.y(view, WebMercator.y(at.y));
            var candidates = new ArrayList<PlacedLabel>();
            if (!(geometry instanceof Point)) {
                candidates.add(shapes.upon(feature.label(), style, x, y, 200));
            }
            candidates.addAll(shapes.around(feature.label(), style, x, y, OverlayPainter.POINT_RADIUS + 1));
            requests.add(new LabelRequest(requests.size(), candidates, Optional.empty(), LabelRequest.Scope.ANYWHERE));
        });
    }
}
