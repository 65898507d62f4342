package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileSource;

/**
 * The ground under the markers: the map as painted for the view, a coarse picture behind it so that nothing is ever empty,
 * and, if wished, tiles from the net with our names over them.
 */
final class GroundLayers {

    private final BasemapLayer basemap;
    private final OnlineLayer online;
    private final BasemapLayer overTiles;
    private final Backdrop backdrop;
    private Optional<TileSource> tiles = Optional.empty();
    private Consumer<Boolean> hearing = answers -> {};

    /** @param painter paints, on a worker */
    GroundLayers(Supplier<Viewport> view, Painter painter) {
        basemap = new BasemapLayer(view, painter, this::uncovered);
        online = new OnlineLayer(view, this::heard);
        overTiles = new BasemapLayer(view, painter, () -> {});
        overTiles.getStyleClass().add("places-over-tiles");
        backdrop = new Backdrop(view, basemap::covers, painter);
    }

    /** The layers, the lowest first. */
    List<MapLayer> layers() {
        return List.of(backdrop, basemap, online, overTiles);
    }

    /**
     * Shows tiles from the net, or no longer; the look is to be set anew then.
     *
     * @param told is told, as tiles come or do not, whether their server answers
     */
    void goOnline(Optional<TileSource> source, Consumer<Boolean> told) {
        tiles = source;
        hearing = told;
        online.show(source);
        overTiles.clear();
    }

    /** @param pixels of the screen in one of the view */
    void setLook(MapScene scene, MapTheme theme, double pixels) {
        basemap.setLook(new BasemapLayer.Look(scene, theme, pixels, Painter.Ground.MAP));
        if (tiles.isPresent()) {
            overTiles.setLook(new BasemapLayer.Look(scene, theme, pixels, Painter.Ground.TILES));
        }
    }

    /** The camera has moved. */
    void moved(MapScene scene, MapTheme theme) {
        basemap.moved();
        if (basemap.hasPicture()) {
            backdrop.paint(scene, theme); // not before there is a map: that one is waited for
        }
        backdrop.moved();
        online.moved();
        overTiles.moved();
    }

    /** Whether the picture on the screen is the one painted for this very view. */
    boolean isCrisp() {
        return basemap.isCrisp() && (tiles.isEmpty() || overTiles.isCrisp());
    }

    /** Whether there is map everywhere in the view, be it blurred. */
    boolean isFilled() {
        return basemap.covers() || backdrop.isReady();
    }

    /** Ends the painters' threads. */
    void close() {
        online.show(Optional.empty());
        basemap.close();
        overTiles.close();
        backdrop.close();
    }

    private void uncovered() {
        backdrop.moved();
    }

    private void heard() {
        tiles.ifPresent(source -> hearing.accept(source.answers()));
    }
}
