package org.dateline.ui.map;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import org.dateline.article.Span;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.RelativeArea;
import org.dateline.ui.words.Texts;

/**
 * Ground that the article tells by other places, to point at, click and reach by keyboard. The painted map shows the ground
 * itself; this lies over it, unseen until it is pointed at or chosen.
 */
final class ToldNode extends Group {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");

    private final SVGPath ground = new SVGPath();
    private RelativeArea area;
    private double drawnAtZoom = Double.NaN;
    private double drawnX;
    private double drawnY;

    ToldNode(RelativeArea area) {
        this.area = area;
        getStyleClass().addAll("told", "relative");
        ground.getStyleClass().add("told-ground");
        getChildren().add(ground);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
    }

    RelativeArea area() {
        return area;
    }

    /** The words it is told with; of several the first. */
    Span words() {
        return area.places().get(0).span();
    }

    /** Takes on another position or state; the outline is made anew only when the zoom or the ground has changed. */
    void show(RelativeArea next, double zoom, boolean previewed) {
        boolean elsewhere = !next.places().equals(area.places());
        area = next;
        if (elsewhere || zoom != drawnAtZoom) {
            ground.setContent(next.svgPath());
            drawnAtZoom = zoom;
            drawnX = next.x();
            drawnY = next.y();
        }
        setTranslateX(next.x() - drawnX);
        setTranslateY(next.y() - drawnY);
        pseudoClassStateChanged(SELECTED, next.state() == Emphasis.State.SELECTED);
        pseudoClassStateChanged(PREVIEWED, previewed);
        setAccessibleText(Texts.of("told.spoken", Texts.of(next.places().get(0).description())));
    }
}
