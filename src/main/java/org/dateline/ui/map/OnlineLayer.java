package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileKey;
import org.dateline.cartography.tiles.TileSource;

/**
 * Tiles from the net over the painted map, when the reader has asked for them. Where a tile has not come, or never will, the
 * painted map shows: nothing is ever blank. Gluon's own tiles are left alone; they could not be turned on and off, and
 * are never given up again.
 */
final class OnlineLayer extends MapLayer {

    /** Tiles held, about 256 kB each: three screens of 1280 x 800. */
    private static final int MOST_HELD = 120;

    private final Supplier<Viewport> view;
    private final Runnable changed;
    private final Map<TileKey, Image> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<TileKey, CompletableFuture<Optional<byte[]>>> awaited = new HashMap<>();
    private Optional<TileSource> source = Optional.empty();

    /**
     * A layer without tiles.
     *
     * @param changed is told when a tile has come, or has not
     */
    OnlineLayer(Supplier<Viewport> view, Runnable changed) {
        this.view = view;
        this.changed = changed;
        getStyleClass().add("online-tiles");
        setMouseTransparent(true);
    }

    /** Shows the tiles of a source, or none. */
    void show(Optional<TileSource> next) {
        source.ifPresent(TileSource::close);
        source = next;
        held.clear();
        awaited.values().forEach(future -> future.cancel(false));
        awaited.clear();
        markDirty();
    }

    void moved() {
        markDirty();
    }

    @Override
    protected void layoutLayer() {
        getChildren().clear();
        source.ifPresent(this::layTiles);
    }

    private void layTiles(TileSource from) {
        Viewport now = view.get();
        List<TileGrid.Cell> cells = TileGrid.of(now);
        List<TileKey> wanted =
                cells.stream().map(TileGrid.Cell::tile).distinct().toList();
        giveUpOthers(wanted);
        for (TileGrid.Cell cell : cells) {
            Image image = held.get(cell.tile());
            if (image != null) {
                getChildren().add(tile(image, cell));
            }
        }
        for (TileKey tile : wanted) {
            if (!held.containsKey(tile) && !awaited.containsKey(tile)) {
                ask(from, tile);
            }
        }
    }

    private void giveUpOthers(List<TileKey> wanted) {
        awaited.entrySet().removeIf(entry -> {
            boolean other = !wanted.contains(entry.getKey());
            if (other) {
                entry.getValue().cancel(false);
            }
            return other;
        });
    }

    private void ask(TileSource from, TileKey tile) {
        CompletableFuture<Optional<byte[]>> future = from.tile(tile);
        awaited.put(tile, future);
        // decoded where the bytes arrive, which is not on the thread of the window
        var unused = future.thenAccept(bytes -> {
            Optional<Image> image = bytes.map(OnlineLayer::decode).filter(decoded -> !decoded.isError());
            Platform.runLater(() -> arrived(from, tile, image));
        });
    }

    private static Image decode(byte[] bytes) {
        return new Image(new ByteArrayInputStream(bytes));
    }

    /** A tile that could not be had stays among the awaited, so that it is asked for again only after the map has moved on. */
    private void arrived(TileSource from, TileKey tile, Optional<Image> image) {
        if (source.equals(Optional.of(from))) {
            image.ifPresent(decoded -> {
                awaited.remove(tile);
                held.put(tile, decoded);
                if (held.size() > MOST_HELD) {
                    held.remove(held.keySet().iterator().next());
                }
            });
            markDirty();
            changed.run();
        }
    }

    private static ImageView tile(Image image, TileGrid.Cell cell) {
        var node = new ImageView(image);
        node.setX(cell.left());
        node.setY(cell.top());
        node.setFitWidth(cell.width());
        node.setFitHeight(cell.height());
        return node;
    }
}
