package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.wording.Language;

/** The names of the article's places, placed before all others. */
final class MarkerLabels {

    private final MapTheme theme;
    private final Palette.Text text;
    private final MarkerColours colours;
    private final LabelShapes shapes;

    MarkerLabels(MapTheme theme, LabelShapes shapes) {
        this.theme = theme;
        this.text = Palette.of(theme).text();
        this.colours = MarkerColours.of(theme);
        this.shapes = shapes;
    }

    List<LabelRequest> requests(List<Marker> markers, OnSheet sheet) {
        var requests = new ArrayList<LabelRequest>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            if (sheet.isNamedBeside(marker)) {
                requests.add(new LabelRequest(
                        priority(marker, i),
                        candidates(marker),
                        Optional.empty(),
                        LabelRequest.Scope.INSIDE,
                        Optional.of(once(marker))));
            }
        }
        return requests;
    }

    /** The basemap's dot of the same town may lie a little aside. */
    private LabelRequest.Once once(Marker marker) {
        var kin = isArea(marker) ? LabelRequest.Kin.LAND : LabelRequest.Kin.TOWN;
        return LabelRequest.Once.of(kin, text(marker, shapes.language()), marker.x(), marker.y());
    }

    /** What stands out first, points before areas, then in order of first mention. */
    private static double priority(Marker marker, int order) {
        double state = switch (marker.state()) {
            case SELECTED -> 0;
            case HOVERED -> 1;
            case NORMAL, DIMMED -> 2;
        };
        return -1e6 + state * 1e5 + (isArea(marker) ? 5e4 : 0) + order;
    }

    /** What a marker is called on the map; a cluster by the names of its places. */
    static String text(Marker marker, Language language) {
        return marker.isCluster()
                ? String.join(", ", ClusterKey.names(marker, language))
                : isArea(marker) ? marker.label(language).toUpperCase(Locale.ROOT) : marker.label(language);
    }

    private List<PlacedLabel> candidates(Marker marker) {
        if (marker.isCluster()) {
            List<String> names = ClusterKey.names(marker, shapes.language());
            return shapes.list(
                    text(marker, shapes.language()),
                    names,
                    style(marker),
                    marker.x(),
                    marker.y(),
                    marker.shownRadius() + 1);
        }
        return shapes.around(
                text(marker, shapes.language()), style(marker), marker.x(), marker.y(), marker.shownRadius() + 1);
    }

    private TextStyle style(Marker marker) {
        int fill = colours.rgb(marker.kind());
        int ink = Palette.mix(fill, theme == MapTheme.DARK ? 0xFFFFFF : 0x000000, 0.28);
        boolean loud = marker.state() == Emphasis.State.SELECTED || marker.state() == Emphasis.State.HOVERED;
        double size = (isArea(marker) ? 11 : 13) + (loud ? 1.5 : 0);
        double opacity = marker.state() == Emphasis.State.DIMMED ? colours.dimmedText() : 1;
        return new TextStyle(
                loud ? Face.BOLD : Face.SEMIBOLD,
                size,
                isArea(marker) ? 0.12 : 0,
                ink,
                text.halo(),
                Math.max(0.92, text.haloOpacity()),
                opacity);
    }

    static boolean isArea(Marker marker) {
        return marker.first().place().code().isArea();
    }
}
