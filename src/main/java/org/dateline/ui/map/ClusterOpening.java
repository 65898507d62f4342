package org.dateline.ui.map;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerLayout;
import org.dateline.cartography.Viewport;
import org.dateline.ui.words.PlaceText;

/** What a click on a cluster does: zooms until its places part; those that never will spread out, or are offered in a menu. */
final class ClusterOpening {

    private final MapCamera camera;
    private final MapViewModel model;
    private final MarkerLayer markers;
    private final PopupViewModel popup;

    ClusterOpening(MapCamera camera, MapViewModel model, MarkerLayer markers, PopupViewModel popup) {
        this.camera = camera;
        this.model = model;
        this.markers = markers;
        this.popup = popup;
    }

    void open(MarkerNode node, Marker cluster) {
        Viewport goal = goal(cluster);
        if (parts(cluster, goal)) {
            camera.flyTo(goal);
        } else if (cluster.places().size() <= SpiderLegs.MOST) {
            markers.spread(node, camera.isAnimated());
        } else {
            choose(node, cluster);
        }
    }

    private Viewport goal(Marker cluster) {
        Viewport view = camera.view().get();
        Viewport close = model.fit(cluster.places(), view);
        double zoom = Math.min(Camera.MAX_ZOOM, Math.max(view.zoom() + 1, close.zoom()));
        return new Viewport(close.x(), close.y(), zoom, view.width(), view.height());
    }

    private boolean parts(Marker cluster, Viewport goal) {
        return MarkerLayout.of(model.marked().get(), goal).stream()
                .noneMatch(marker -> marker.places().equals(cluster.places()));
    }

    private void choose(MarkerNode node, Marker cluster) {
        var menu = new ContextMenu();
        for (LinkedPlace linked : cluster.places()) {
            var item = new MenuItem(PlaceText.inFull(linked.place()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> popup.open(linked.place().id()));
            menu.getItems().add(item);
        }
        menu.show(node, Side.BOTTOM, 0, 4);
    }
}
