package org.dateline.ui.look;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * Panes beside or above each other, whose shares hold at every size: a window is laid out at its preferred size before it
 * gets its own, and a split pane alone would give all of the difference to one of the panes.
 */
public final class Panes extends SplitPane {

    /** Positions are rounded to whole pixels; what is farther off was dragged by the reader. */
    private static final double ROUNDING = 2;

    private final DoubleFunction<List<Double>> usual;
    private Optional<List<Double>> chosen = Optional.empty();
    private List<Double> reached = List.of();
    private double arranged;

    /**
     * Panes that nobody has dragged yet.
     *
     * @param usual the shares at which they divide then, by the pixels there are
     */
    public Panes(Orientation orientation, DoubleFunction<List<Double>> usual, Node... panes) {
        super(panes);
        this.usual = usual;
        setOrientation(orientation);
    }

    /** The shares at which the reader divided the panes; empty while they stand as usual. */
    public Optional<List<Double>> chosen() {
        noticeDragging();
        return chosen;
    }

    public void choose(List<Double> shares) {
        chosen = Optional.of(List.copyOf(shares));
        arranged = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = room();
        if (room == arranged || room <= 0) {
            super.layoutChildren();
            return;
        }
        noticeDragging();
        super.layoutChildren();
        setDividerPositions(toArray(chosen.orElseGet(() -> usual.apply(room))));
        super.layoutChildren();
        arranged = room;
        reached = positions();
    }

    private void noticeDragging() {
        List<Double> now = positions();
        for (int i = 0; i < reached.size(); i++) {
            if (Math.abs(now.get(i) - reached.get(i)) * arranged > ROUNDING) {
                chosen = Optional.of(now);
            }
        }
        reached = arranged > 0 ? now : reached;
    }

    private List<Double> positions() {
        return DoubleStream.of(getDividerPositions()).boxed().toList();
    }

    private double room() {
        return getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
    }

    private static double[] toArray(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
