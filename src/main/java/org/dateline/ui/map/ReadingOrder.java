package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.dateline.cartography.Marker;

/** Keeps the nodes on the map in the order in which the article speaks of them, which is the order of the Tab key. */
final class ReadingOrder {

    private ReadingOrder() {}

    /** Adds a node in its place. */
    static void add(ObservableList<Node> nodes, Node node) {
        int low = 0;
        int high = nodes.size();
        double position = position(node);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(nodes.get(middle)) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        nodes.add(low, node);
    }

    /** Brings nodes back into order, some of which have come to stand for other words. */
    static void restore(ObservableList<Node> nodes) {
        var ordered = new ArrayList<>(nodes);
        ordered.sort(Comparator.comparingDouble(ReadingOrder::position));
        if (!ordered.equals(nodes)) {
            nodes.setAll(ordered); // the same nodes in another order: none of them is styled again
        }
    }

    /** The offset in the article; what has spread out comes after the cluster that it was. */
    private static double position(Node node) {
        if (node instanceof MarkerNode marker) {
            return offset(marker.marker());
        }
        if (node instanceof Spider spider) {
            return offset(spider.cluster()) + 0.5;
        }
        return node instanceof ToldNode told ? told.words().start() : Double.MAX_VALUE;
    }

    private static int offset(Marker marker) {
        return marker.first().mentions().get(0).mention().span().start();
    }
}
