package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;

/**
 * The whole world in one small picture, behind all else: when somebody zooms out faster than the map can be painted, there
 * is a blurred map at its edges and never an empty area.
 */
final class Backdrop extends MapLayer {

    /** Pixels along a side of the picture. */
    private static final int SIZE = 1024;

    private static final Viewport WORLD = new Viewport(0.5, 0.5, 2, SIZE, SIZE);

    private final Supplier<Viewport> view;
    private final BooleanSupplier isCovered;
    private final Painter painter;
    private Optional<LatestPicture> worker = Optional.empty();
    private Optional<MapTheme> theme = Optional.empty();
    private Optional<Image> world = Optional.empty();

    /**
     * Part of the picture, and where it goes.
     *
     * @param source pixels of the picture
     * @param target view pixels
     */
    record Piece(Rectangle2D source, Rectangle2D target) {}

    /** @param isCovered whether what lies above fills the view, so that nobody would see the backdrop */
    Backdrop(Supplier<Viewport> view, BooleanSupplier isCovered, Painter painter) {
        this.view = view;
        this.isCovered = isCovered;
        this.painter = painter;
        getStyleClass().add("backdrop");
        setMouseTransparent(true);
    }

    /** Paints the world anew when the style has changed, of a scene nothing but land and water. */
    void paint(MapScene scene, MapTheme wanted) {
        if (!theme.equals(Optional.of(wanted))) {
            theme = Optional.of(wanted);
            close();
            var once = new LatestPicture(painter, this::show, Platform::runLater);
            worker = Optional.of(once);
            MapScene bare = scene.withLayers(Set.of(Layer.RELIEF, Layer.WATER)).withOverlays(List.of());
            once.want(new Wish(bare, WORLD, 1, wanted));
        }
    }

    /** Whether the world has been painted, and so there is map wherever nothing lies above. */
    boolean isReady() {
        return world.isPresent();
    }

    void moved() {
        markDirty();
    }

    /** Ends the painter's thread, if it is at work. */
    void close() {
        worker.ifPresent(LatestPicture::close);
        worker = Optional.empty();
    }

    private void show(Picture picture) {
        var buffer = new PixelBuffer<>(
                picture.width(), picture.height(), IntBuffer.wrap(picture.argb()), PixelFormat.getIntArgbPreInstance());
        world = Optional.of(new WritableImage(buffer));
        close();
        markDirty();
    }

    @Override
    protected void layoutLayer() {
        boolean needed = world.isPresent() && !isCovered.getAsBoolean();
        setVisible(needed);
        if (needed) {
            getChildren()
                    .setAll(pieces(view.get()).stream()
                            .map(piece -> node(world.get(), piece))
                            .toList());
        }
    }

    private static ImageView node(Image image, Piece piece) {
        var node = new ImageView(image);
        node.setViewport(piece.source);
        node.setX(piece.target.getMinX());
        node.setY(piece.target.getMinY());
        node.setFitWidth(piece.target.getWidth());
        node.setFitHeight(piece.target.getHeight());
        return node;
    }

    /** The parts of the world that are seen, one for each of its copies. */
    static List<Piece> pieces(Viewport now) {
        double world = now.worldPixels();
        double left = now.width() / 2.0 - now.x() * world;
        double top = now.height() / 2.0 - now.y() * world;
        double north = Math.max(0, top);
        double south = Math.min(now.height(), top + world);
        var pieces = new ArrayList<Piece>();
        int last = (int) Math.floor((now.width() - left) / world);
        for (int copy = (int) Math.floor(-left / world); copy <= last; copy++) {
            double start = left + copy * world;
            double west = Math.max(0, start);
            double east = Math.min(now.width(), start + world);
            if (east > west && south > north) {
                double scale = SIZE / world;
                pieces.add(new Piece(
                        new Rectangle2D(
                                (west - start) * scale,
                                (north - top) * scale,
                                (east - west) * scale,
                                (south - north) * scale),
                        new Rectangle2D(west, north, east - west, south - north)));
            }
        }
        return pieces;
    }
}
