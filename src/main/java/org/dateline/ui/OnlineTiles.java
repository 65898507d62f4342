package org.dateline.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.dateline.cartography.tiles.TileCache;
import org.dateline.cartography.tiles.TileSource;
import org.dateline.cartography.tiles.TileTemplate;
import org.dateline.ui.layers.OnlineViewModel;
import org.dateline.ui.map.MapPane;

/** Brings tiles from the net to the map for as long as the reader wants them, and keeps them for the next time. */
final class OnlineTiles {

    private static final long MOST_BYTES = 200_000_000;
    private static final Duration OLDEST = Duration.ofDays(14);

    private final OnlineViewModel model = new OnlineViewModel();
    private final MapPane map;
    private final Path folder;

    /**
     * Follows what the reader wants.
     *
     * @param folder where tiles are kept
     */
    OnlineTiles(MapPane map, Path folder) {
        this.map = map;
        this.folder = folder;
        model.template().addListener((o, was, is) -> show(is));
    }

    OnlineViewModel model() {
        return model;
    }

    private void show(Optional<TileTemplate> template) {
        var cache = new TileCache(folder, MOST_BYTES, OLDEST, Clock.systemUTC());
        map.goOnline(
                template.map(from -> new TileSource(from, cache, TileSource.Patience.USUAL, Clock.systemUTC())),
                model::heard);
    }
}
