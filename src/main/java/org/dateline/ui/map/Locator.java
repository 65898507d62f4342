package org.dateline.ui.map;

import java.nio.IntBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.ui.look.Tips;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;
import org.dateline.ui.words.Texts;

/**
 * A small map of where the map lies, with the map's frame on it. A click or a drag on it moves the map there. It is painted
 * anew only when the frame nears its edge or has become too small or too large.
 */
final class Locator extends StackPane {

    static final int WIDTH = 150;
    static final int HEIGHT = 104;

    /** Says nothing when the map shows half the world itself. */
    private static final double FROM_ZOOM = 3.6;

    /** Zoom levels between the map and this one. */
    private static final double WIDER = 4;

    /** The map must be so large that this one does not take it over, in view pixels. */
    private static final double LEAST_WIDTH = 520;

    private static final double LEAST_HEIGHT = 400;

    private final MapCamera camera;
    private final LatestPicture latest;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper useful = new ReadOnlyBooleanWrapper();
    private MapTheme theme = MapTheme.LIGHT;
    private double scale = 1;
    private MapScene ground = MapScene.of(MapViewModel.NO_PLACES);
    private Optional<Viewport> painted = Optional.empty();
    private Optional<Viewport> pictured = Optional.empty();

    Locator(MapCamera camera, Painter painter) {
        this.camera = camera;
        this.latest = new LatestPicture(painter, this::show, Platform::runLater);
        ground = new MapScene(ground.links(), Emphasis.NONE, EnumSet.of(Layer.BORDERS, Layer.RELIEF), List.of());
        getStyleClass().add("locator");
        setId("locator");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.getStyleClass().add("locator-frame");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        var drawing = new Pane(picture, frame);
        drawing.setPrefSize(WIDTH, HEIGHT);
        drawing.setClip(new Rectangle(WIDTH, HEIGHT));
        getChildren().add(drawing);
        setVisible(false);
        setAccessibleText(Texts.of("locator.name"));
        Tooltip.install(this, Tips.of("locator.name"));
        drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        drawing.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        wanted.addListener(o -> moved(camera.view().get()));
    }

    /** Whether it is wanted; it shows only where it says something and has room. */
    BooleanProperty wanted() {
        return wanted;
    }

    /** Whether it is wanted and says something where the map is now. */
    ReadOnlyBooleanProperty useful() {
        return useful.getReadOnlyProperty();
    }

    void setLook(MapTheme colours, double pixels) {
        if (theme != colours || scale != pixels) {
            theme = colours;
            scale = pixels;
            painted = Optional.empty();
            moved(camera.view().get());
        }
    }

    /** The camera has moved. */
    void moved(Viewport view) {
        boolean shown = wanted.get()
                && view.zoom() >= FROM_ZOOM
                && view.width() >= LEAST_WIDTH
                && view.height() >= LEAST_HEIGHT;
        useful.set(shown);
        if (shown) {
            if (painted.filter(old -> stillFits(old, view)).isEmpty()) {
                Viewport wide = around(view);
                painted = Optional.of(wide);
                latest.want(new Wish(ground, wide, scale, theme));
            }
            place(frame, pictured.orElse(painted.get()), view);
        }
    }

    void close() {
        latest.close();
    }

    /** The wide view about a view; moved so far that it shows no void beyond the poles. */
    static Viewport around(Viewport view) {
        double zoom = view.zoom() - WIDER;
        var wide = new Viewport(view.x(), view.y(), zoom, WIDTH, HEIGHT);
        double half = Math.min(0.5, HEIGHT / 2.0 / wide.worldPixels());
        return new Viewport(view.x(), Math.max(half, Math.min(1 - half, view.y())), zoom, WIDTH, HEIGHT);
    }

    /** Whether a view lies well within a wide one, neither a dot on it nor as large. */
    static boolean stillFits(Viewport wide, Viewport view) {
        double wider = view.zoom() - wide.zoom();
        double dx = (view.x() - wide.x() - Math.rint(view.x() - wide.x())) * wide.worldPixels();
        double dy = (view.y() - wide.y()) * wide.worldPixels();
        return wider > WIDER - 0.9
                && wider < WIDER + 1.4
                && Math.abs(dx) < WIDTH * 0.3
                && Math.abs(dy) < HEIGHT * 0.5 - 8;
    }

    private static void place(Rectangle frame, Viewport wide, Viewport view) {
        double shrunk = wide.worldPixels() / view.worldPixels();
        double dx = (view.x() - wide.x() - Math.rint(view.x() - wide.x())) * wide.worldPixels();
        double dy = (view.y() - wide.y()) * wide.worldPixels();
        frame.setWidth(Math.max(6, view.width() * shrunk));
        frame.setHeight(Math.max(4, view.height() * shrunk));
        frame.setX(WIDTH / 2.0 + dx - frame.getWidth() / 2);
        frame.setY(HEIGHT / 2.0 + dy - frame.getHeight() / 2);
    }

    private void show(Picture next) {
        if (painted.equals(Optional.of(next.wish().view())) && next.wish().theme() == theme) {
            var buffer = new PixelBuffer<>(
                    next.width(), next.height(), IntBuffer.wrap(next.argb()), PixelFormat.getIntArgbPreInstance());
            picture.setImage(new WritableImage(buffer));
            pictured = painted;
            place(frame, next.wish().view(), camera.view().get());
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            pictured.ifPresent(wide -> camera.flyTo(centred(wide, event)));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        pictured.ifPresent(wide -> camera.jumpTo(centred(wide, event)));
        event.consume();
    }

    private Viewport centred(Viewport wide, MouseEvent event) {
        Viewport view = camera.view().get();
        return Viewport.centered(wide.at(event.getX(), event.getY()), view.zoom(), view.width(), view.height());
    }
}
