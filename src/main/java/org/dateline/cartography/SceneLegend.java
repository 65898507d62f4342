package org.dateline.cartography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.Legend.Entry;
import org.dateline.cartography.Legend.OverlayEntry;
import org.dateline.cartography.Legend.Sign;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Saying;

/**
 * Makes the legends of a scene, one for each view. What does not depend on the view is looked up once: with ten thousand places
 * that takes a third of a frame. Immutable.
 */
public final class SceneLegend {

    private final MapScene scene;
    private final List<LinkedPlace> farOff;
    private final Optional<Bounds> story;
    private final List<LinkedPlace> aside;

    public SceneLegend(MapScene scene) {
        this(scene, FarOff.of(scene.links()));
    }

    private SceneLegend(MapScene scene, List<LinkedPlace> farOff) {
        this(scene, farOff, Fit.extent(scene.links(), farOff));
    }

    private SceneLegend(MapScene scene, List<LinkedPlace> farOff, Optional<Bounds> story) {
        this.scene = scene;
        this.farOff = farOff;
        this.story = story;
        this.aside = scene.setAside();
    }

    /** The legends of another scene; what depends on its article alone is not looked up again for the same one. */
    @SuppressWarnings("ReferenceEquality") // links are made anew with every verdict, and never for the light
    public SceneLegend of(MapScene next) {
        return next.links() == scene.links() ? new SceneLegend(next, farOff, story) : new SceneLegend(next);
    }

    /**
     * The legend of a view.
     *
     * @param markers those that lie in the view
     */
    public Legend in(List<Marker> markers, Viewport view) {
        return new Legend(
                Stream.concat(entries(markers).stream(), farOff(view).stream()).toList(),
                signs(markers, view),
                Heat.of(scene, view.zoom()).map(Heat::key),
                overlays(view));
    }

    private List<OverlayEntry> overlays(Viewport view) {
        var overlays = new ArrayList<OverlayEntry>();
        for (int i = scene.overlays().size() - 1; i >= 0; i--) {
            Overlay overlay = scene.overlays().get(i);
            if (OverlaySight.isSeen(overlay, view)) {
                overlays.add(new OverlayEntry(overlay.name(), Overlay.rgb(overlay, i)));
            }
        }
        return overlays;
    }

    private List<Sign> signs(List<Marker> markers, Viewport view) {
        var signs = EnumSet.noneOf(Sign.class);
        if (markers.stream().anyMatch(SceneLegend::isDisc)) {
            signs.add(Sign.DISC);
        }
        if (!RelativeAreas.of(scene, view).isEmpty()) {
            signs.add(Sign.TOLD);
        }
        if (StoryLine.of(scene, markers).stops().size() > 1) {
            signs.add(Sign.ORDER);
        }
        if (aside.stream().anyMatch(linked -> view.shows(linked.place().location()))) {
            signs.add(Sign.ASIDE);
        }
        return List.copyOf(signs);
    }

    private static boolean isDisc(Marker marker) {
        return marker.discRadius().isPresent()
                && PlacePainter.outlineCode(marker).isEmpty();
    }

    /** The places far away that the view was not made to show, by name; of a view of a part that would be idle to say. */
    private Optional<Entry> farOff(Viewport view) {
        if (!showsStory(view)) {
            return Optional.empty();
        }
        List<LinkedPlace> outside = farOff.stream()
                .filter(linked -> !view.shows(linked.place().location()))
                .toList();
        return outside.stream()
                .findFirst()
                .map(first -> new Entry(
                        PlaceKind.SETTLEMENT,
                        MarkerSymbol.DISC,
                        outside.stream().allMatch(LinkedPlace::isUnsure),
                        false,
                        Saying.of("legend.far", first.place().placeName(), outside.size() - 1L)));
    }

    private boolean showsStory(Viewport view) {
        return story.filter(box -> view.shows(new LatLon(box.south(), box.west()))
                        && view.shows(new LatLon(box.north(), box.east())))
                .isPresent();
    }

    private static List<Entry> entries(List<Marker> markers) {
        var entries = new ArrayList<Entry>();
        var kinds = EnumSet.noneOf(PlaceKind.class);
        markers.forEach(marker -> marker.places().forEach(place -> kinds.add(PlaceKind.of(place))));
        kinds.forEach(kind -> entries.add(new Entry(kind, kind.symbol(), kind.plural())));
        markers.stream()
                .filter(Marker::isCluster)
                .findFirst()
                .ifPresent(cluster ->
                        entries.add(new Entry(cluster.kind(), MarkerSymbol.CLUSTER, Saying.of("legend.several"))));
        if (markers.stream().anyMatch(Marker::hollow)) {
            entries.add(new Entry(PlaceKind.SETTLEMENT, MarkerSymbol.DISC, true, false, Saying.of("legend.hollow")));
        }
        if (markers.stream().anyMatch(marker -> marker.checked() && !marker.isCluster())) {
            entries.add(new Entry(PlaceKind.SETTLEMENT, MarkerSymbol.DISC, false, true, Saying.of("legend.checked")));
        }
        return entries;
    }
}
