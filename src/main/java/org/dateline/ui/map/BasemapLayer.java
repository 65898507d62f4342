package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;

/**
 * Shows the latest painted picture of the map, moved and stretched to where the camera is now, and asks for a new one when
 * it no longer fits. Pictures are larger than the view, so that a drag finds map beyond its edge.
 */
final class BasemapLayer extends MapLayer {

    /** How far a picture reaches beyond the view, as a share of its size, on each side. */
    private static final double MARGIN = 0.22;

    /** How wide the buttons at a side of the map stand in it, in view pixels. */
    private static final int FURNITURE = 44;

    private final ImageView shown = new ImageView();
    private final Supplier<Viewport> view;
    private final LatestPicture latest;
    private final Runnable changed;
    private final Easel easel = new Easel(this::show);
    private Optional<Placed> picture = Optional.empty();
    private Optional<Wish> asked = Optional.empty();
    private Optional<Viewport> frame = Optional.empty();
    private Optional<Look> look = Optional.empty();

    /** What to paint, apart from where. */
    record Look(MapScene scene, MapTheme theme, double scale, Painter.Ground ground) {}

    /** What the picture on the screen shows; its pixels are the canvas's. */
    private record Placed(Wish wish, int width, int height) {}

    /**
     * A layer without a picture.
     *
     * @param changed is told when another picture is shown, which may cover more of the view or less
     */
    BasemapLayer(Supplier<Viewport> view, Painter painter, Runnable changed) {
        this.changed = changed;
        this.view = view;
        this.latest = new LatestPicture(painter, this::painted, Platform::runLater);
        shown.setSmooth(true);
        setMouseTransparent(true);
        getChildren().add(shown);
    }

    void setLook(Look wanted) {
        if (!look.equals(Optional.of(wanted))) {
            look = Optional.of(wanted);
            markDirty();
        }
    }

    /** Shows nothing until there is a look again. */
    void clear() {
        look = Optional.empty();
        asked = Optional.empty();
        picture = Optional.empty();
        shown.setImage(null);
        easel.clear();
    }

    /** The camera has moved. */
    void moved() {
        markDirty();
    }

    /** Whether the picture on the screen is the one for this very view, so that nothing blurs. */
    boolean isCrisp() {
        return picture.isPresent() && look.isPresent() && fits(picture.get().wish());
    }

    /** Whether anything has been painted yet. */
    boolean hasPicture() {
        return picture.isPresent();
    }

    /** Whether the picture on the screen, stretched or not, fills the view. */
    boolean covers() {
        Viewport now = view.get();
        return picture.map(this::place)
                .filter(at -> at.contains(0, 0, now.width(), now.height()))
                .isPresent();
    }

    void close() {
        latest.close();
    }

    @Override
    protected void layoutLayer() {
        picture.ifPresent(this::put);
        look.ifPresent(this::askIfNeeded);
    }

    private void askIfNeeded(Look wanted) {
        if (asked.isPresent() && fits(asked.get())) {
            return;
        }
        Viewport now = view.get();
        int marginX = (int) Math.round(now.width() * MARGIN);
        int marginY = (int) Math.round(now.height() * MARGIN);
        var around = new Viewport(now.x(), now.y(), now.zoom(), now.width() + 2 * marginX, now.height() + 2 * marginY);
        Viewport first = frame(now);
        frame = Optional.of(first);
        Wish wish = new Wish(
                wanted.scene(), around.snapped(wanted.scale()), first, wanted.scale(), wanted.theme(), wanted.ground());
        asked = Optional.of(wish);
        latest.want(wish);
    }

    /** What was looked at first is held on to while the map is dragged, or names at its edges would jump. */
    private Viewport frame(Viewport now) {
        Viewport clear =
                new Viewport(now.x(), now.y(), now.zoom(), Math.max(1, now.width() - 2 * FURNITURE), now.height());
        return frame.filter(held ->
                        asked.filter(wish -> meets(wish.view(), now)).isPresent()
                                && Math.abs(held.zoom() - now.zoom()) < 1e-9
                                && held.width() == clear.width()
                                && held.height() == clear.height())
                .orElse(clear);
    }

    private static boolean meets(Viewport before, Viewport now) {
        return Math.abs(offset(now, before)) * now.worldPixels() < before.width()
                && Math.abs(before.y() - now.y()) * now.worldPixels() < before.height();
    }

    /** Whether a picture of this wish covers the view at its very zoom and look. */
    private boolean fits(Wish wish) {
        Viewport now = view.get();
        Look wanted = look.orElseThrow();
        double dx = Math.abs(offset(now, wish.view()) * now.worldPixels());
        double dy = Math.abs((wish.view().y() - now.y()) * now.worldPixels());
        return wish.scene().equals(wanted.scene())
                && wish.theme() == wanted.theme()
                && wish.scale() == wanted.scale()
                && wish.ground() == wanted.ground()
                && Math.abs(wish.view().zoom() - now.zoom()) < 1e-9
                && dx * 2 + now.width() <= wish.view().width() - now.width() * MARGIN / 2
                && dy * 2 + now.height() <= wish.view().height() - now.height() * MARGIN / 2;
    }

    private void painted(Picture next) {
        if (look.isPresent()) { // else it was painted for a look that has been given up
            easel.draw(next);
        }
    }

    private void show(Picture next) {
        easel.image().ifPresent(shown::setImage);
        picture = Optional.of(new Placed(next.wish(), next.width(), next.height()));
        picture.ifPresent(this::put);
        changed.run();
        askAgain();
    }

    private void askAgain() {
        look.ifPresent(this::askIfNeeded);
    }

    private void put(Placed current) {
        Rectangle2D at = place(current);
        shown.setFitWidth(at.getWidth());
        shown.setFitHeight(at.getHeight());
        shown.setX(at.getMinX());
        shown.setY(at.getMinY());
    }

    /** Where a picture belongs in the view as it is now, in view pixels. */
    private Rectangle2D place(Placed current) {
        Viewport now = view.get();
        Viewport painted = current.wish().view();
        double stretch = Math.pow(2, now.zoom() - painted.zoom());
        boolean exact = Math.abs(stretch - 1) < 1e-9;
        double scale = current.wish().scale();
        double width = current.width() / scale * (exact ? 1 : stretch);
        double height = current.height() / scale * (exact ? 1 : stretch);
        double left = now.width() / 2.0
                + offset(now, painted) * now.worldPixels()
                - painted.width() / 2.0 * (exact ? 1 : stretch);
        double top = now.height() / 2.0
                + (painted.y() - now.y()) * now.worldPixels()
                - painted.height() / 2.0 * (exact ? 1 : stretch);
        return new Rectangle2D(exact ? snap(left, scale) : left, exact ? snap(top, scale) : top, width, height);
    }

    /** From the centre of the view eastwards to the nearest copy of the picture's centre, in units of the world. */
    private static double offset(Viewport now, Viewport painted) {
        double dx = painted.x() - now.x();
        return dx - Math.rint(dx);
    }

    /** To whole device pixels, or the picture would be resampled and blur. */
    private static double snap(double position, double scale) {
        return Math.rint(position * scale) / scale;
    }
}
