package org.dateline.ui.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.dateline.cartography.Viewport;

/** Shift and a drag draw a box; letting go shows what is in it. */
final class BoxZoom {

    /** A smaller box is a slip of the hand. */
    private static final double LEAST = 8;

    private final MapCamera camera;
    private final Rectangle box = new Rectangle();
    private double startX;
    private double startY;

    BoxZoom(MapCamera camera) {
        this.camera = camera;
        box.getStyleClass().add("zoom-box");
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setVisible(false);
    }

    /** What is drawn. */
    Node view() {
        return box;
    }

    /** Listens before all others, on a parent of the map. */
    void attach(Node parent, Node map) {
        parent.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY && Inside.is(event, map)) {
                camera.stop();
                startX = event.getX();
                startY = event.getY();
                span(event);
                box.setVisible(true);
                event.consume();
            }
        });
        parent.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (box.isVisible()) {
                span(event);
                event.consume();
            }
        });
        parent.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (box.isVisible()) {
                box.setVisible(false);
                if (box.getWidth() > LEAST && box.getHeight() > LEAST) {
                    camera.flyTo(goal(
                            camera.view().get(),
                            new Rectangle2D(box.getX(), box.getY(), box.getWidth(), box.getHeight())));
                }
                event.consume();
            }
        });
    }

    private void span(MouseEvent event) {
        box.setX(Math.min(startX, event.getX()));
        box.setY(Math.min(startY, event.getY()));
        box.setWidth(Math.abs(event.getX() - startX));
        box.setHeight(Math.abs(event.getY() - startY));
    }

    /** The view that shows a box of the screen, and no more than it must beyond. */
    static Viewport goal(Viewport view, Rectangle2D box) {
        double growth = Math.min(view.width() / box.getWidth(), view.height() / box.getHeight());
        double x = view.x() + (box.getMinX() + box.getWidth() / 2 - view.width() / 2.0) / view.worldPixels();
        double y = view.y() + (box.getMinY() + box.getHeight() / 2 - view.height() / 2.0) / view.worldPixels();
        return new Viewport(x, y, view.zoom() + Math.log(growth) / Math.log(2), view.width(), view.height());
    }
}
