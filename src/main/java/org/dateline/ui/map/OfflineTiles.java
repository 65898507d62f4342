package org.dateline.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/**
 * Stands in for Gluon's download of tiles, so that looking at a map tells nobody what is looked at. Named in {@code
 * META-INF/services}; without that Gluon would turn to a public tile server. Gluon asks for tiles although its base map is
 * hidden, and a future that fails or waits would keep the window from opening, so every tile is one clear pixel, at once.
 */
public final class OfflineTiles implements TileRetriever {

    private static final Image CLEAR = new WritableImage(1, 1);

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        return CompletableFuture.completedFuture(CLEAR);
    }
}
