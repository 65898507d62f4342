package org.dateline.ui.look;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.dateline.cartography.MarkerSymbol;

/** The small picture of a marker in lists and legends; takes its colour from the {@link KindStyle} class around it. */
public final class KindSymbol {

    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");

    private KindSymbol() {}

    /** A symbol in a box of {@code 2 * radius + 4} view pixels. */
    public static Region of(MarkerSymbol symbol, double radius, boolean hollow) {
        return of(symbol, radius, hollow, false);
    }

    /** The same, with a tick where a reader has checked what it stands for. */
    public static Region of(MarkerSymbol symbol, double radius, boolean hollow, boolean checked) {
        var shape = new Region();
        shape.getStyleClass().add("kind-symbol");
        shape.pseudoClassStateChanged(HOLLOW, hollow);
        shape.setManaged(false);
        double middle = radius + 2;
        size(shape, symbol, radius, middle);
        var box = new Pane(shape);
        box.setMinSize(2 * middle, 2 * middle);
        box.setMaxSize(2 * middle, 2 * middle);
        if (checked) {
            SVGPath tick = tick(radius);
            tick.relocate(
                    middle + tick.getLayoutBounds().getMinX(),
                    middle + tick.getLayoutBounds().getMinY());
            box.getChildren().add(tick);
        }
        return box;
    }

    /** The tick within a symbol of a radius, about the origin. */
    public static SVGPath tick(double radius) {
        var tick = new SVGPath();
        tick.setContent(MarkerSymbol.tick(radius));
        tick.setStrokeWidth(radius * 0.3);
        tick.getStyleClass().add("marker-tick");
        tick.setMouseTransparent(true);
        return tick;
    }

    /** Gives a region the shape of a symbol, drawn about a point of its parent. */
    public static void size(Region region, MarkerSymbol symbol, double radius, double middle) {
        if (!(region.getShape() instanceof SVGPath old && old.getContent().equals(symbol.path()))) {
            var path = new SVGPath();
            path.setContent(symbol.path());
            region.setShape(path);
        }
        var box = region.getShape().getLayoutBounds();
        region.resizeRelocate(
                middle + box.getMinX() * radius,
                middle + box.getMinY() * radius,
                box.getWidth() * radius,
                box.getHeight() * radius);
    }
}
