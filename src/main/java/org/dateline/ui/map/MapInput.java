package org.dateline.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Mouse, touchpad and keyboard on the map. Filters stand before Gluon's own handlers and consume what those would act on.
 */
final class MapInput {

    /** One notch of most mouse wheels is 40 pixels; half a zoom level a notch. */
    private static final double ZOOM_PER_PIXEL = 0.5 / 40;

    private static final double KEY_ZOOM = 0.5;

    /** The share of the view that an arrow key moves. */
    private static final double KEY_PAN = 0.18;

    /** Speed is taken from the last moments of a drag only, or a stop before letting go would still fling. */
    private static final double SPEED_WINDOW_SECONDS = 0.08;

    private final MapCamera camera;
    private final Runnable fit;
    private boolean dragging;
    private double lastX;
    private double lastY;
    private long lastTime;
    private double speedX;
    private double speedY;

    /**
     * Input that moves a camera.
     *
     * @param fit shows all places
     */
    MapInput(MapCamera camera, Runnable fit) {
        this.camera = camera;
        this.fit = fit;
    }

    /** Listens to a node that covers the map and nothing else. */
    void attach(Node map) {
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(map, event));
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventFilter(ScrollEvent.ANY, this::scroll);
        map.addEventFilter(ZoomEvent.ANY, this::pinch);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(Node map, MouseEvent event) {
        if (event.getTarget() == map || !isOnMarker(event)) {
            map.requestFocus();
        }
        camera.stop();
        dragging = event.getButton() == MouseButton.PRIMARY;
        remember(event);
        speedX = 0;
        speedY = 0;
    }

    private static boolean isOnMarker(MouseEvent event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            if (node instanceof MarkerNode) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            double dx = event.getX() - lastX;
            double dy = event.getY() - lastY;
            double seconds = Math.max(1e-3, (System.nanoTime() - lastTime) / 1e9);
            double keep = Math.exp(-seconds / SPEED_WINDOW_SECONDS);
            speedX = speedX * keep + dx / seconds * (1 - keep);
            speedY = speedY * keep + dy / seconds * (1 - keep);
            camera.pan(dx, dy);
            remember(event);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging && !event.isStillSincePress()) {
            double rest = (System.nanoTime() - lastTime) / 1e9;
            if (rest < SPEED_WINDOW_SECONDS) {
                camera.glide(speedX, speedY);
            }
        }
        dragging = false;
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        lastTime = System.nanoTime();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            camera.easeZoom(event.isShiftDown() ? -1 : 1, event.getX(), event.getY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL && event.getDeltaY() != 0) {
            double delta = Math.max(-2, Math.min(2, event.getDeltaY() * ZOOM_PER_PIXEL));
            camera.easeZoom(delta, event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getEventType() == ZoomEvent.ZOOM && event.getZoomFactor() > 0) {
            camera.zoomAbout(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        var view = camera.view().get();
        double stepX = view.width() * KEY_PAN;
        double stepY = view.height() * KEY_PAN;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> camera.easePan(stepX, 0);
            case RIGHT, KP_RIGHT -> camera.easePan(-stepX, 0);
            case UP, KP_UP -> camera.easePan(0, stepY);
            case DOWN, KP_DOWN -> camera.easePan(0, -stepY);
            case PLUS, ADD, EQUALS -> zoomInMiddle(KEY_ZOOM);
            case MINUS, SUBTRACT -> zoomInMiddle(-KEY_ZOOM);
            case HOME -> fit.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoomInMiddle(double delta) {
        var view = camera.view().get();
        camera.easeZoom(delta, view.width() / 2.0, view.height() / 2.0);
    }
}
