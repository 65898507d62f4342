package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.Marker;
import org.dateline.gazetteer.PlaceId;

/**
 * The nodes of the markers that are shown, one for each. A node follows its marker; one whose marker is gone is given to a
 * marker that has come, at once or later, for to make and to style a node takes ten times as long: in a zoom over ten thousand
 * places hundreds come and go at once.
 */
final class MarkerNodes {

    /** Nodes kept for markers to come, unseen; with these a drag over hundreds of markers makes no new ones. */
    private static final int MOST_SPARE = 150;

    private final ObservableList<Node> among;
    private final Consumer<MarkerNode> made;

    /** By the places of the marker, which keeps its very list as long as places are grouped alike. */
    private Map<List<LinkedPlace>, MarkerNode> nodes = new IdentityHashMap<>();

    private final List<MarkerNode> spare = new ArrayList<>();
    private DoubleUnaryOperator snap = DoubleUnaryOperator.identity();

    /**
     * No nodes yet.
     *
     * @param among where the nodes are put, in reading order
     * @param made is told of each node that is made
     */
    MarkerNodes(ObservableList<Node> among, Consumer<MarkerNode> made) {
        this.among = among;
        this.made = made;
    }

    /** The node that stands for a place now, alone or with others. */
    Optional<MarkerNode> of(PlaceId place) {
        return nodes.values().stream()
                .filter(node -> MarkerNode.key(node.marker()).contains(place))
                .findFirst();
    }

    /** The place whose marker has the keyboard. */
    Optional<PlaceId> focused() {
        return nodes.values().stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(node -> node.marker().first().place().id());
    }

    /**
     * Shows these markers and no others. What is selected lies on top, so that a neighbour cannot hide it.
     *
     * @param pixel to a whole pixel of the screen
     */
    void show(Collection<Marker> wanted, DoubleUnaryOperator pixel) {
        snap = pixel;
        Map<List<LinkedPlace>, MarkerNode> shown = new IdentityHashMap<>(wanted.size() * 2);
        var come = new ArrayList<Marker>();
        for (Marker marker : wanted) {
            MarkerNode node = nodes.remove(marker.places());
            if (node == null) {
                come.add(marker);
            } else {
                node.show(marker, snap);
                shown.put(marker.places(), node);
            }
        }
        Collection<MarkerNode> left = nodes.values();
        nodes = shown;
        if (!come.isEmpty() || !left.isEmpty()) {
            exchange(left, come);
        }
        nodes.values().forEach(node -> node.setViewOrder(order(node.marker().state())));
    }

    private void exchange(Collection<MarkerNode> left, List<Marker> come) {
        Map<List<PlaceId>, MarkerNode> byPlaces = new HashMap<>();
        left.forEach(node -> byPlaces.put(MarkerNode.key(node.marker()), node));
        var strangers = new ArrayList<Marker>();
        for (Marker marker : come) {
            MarkerNode same = byPlaces.remove(MarkerNode.key(marker));
            if (same == null) {
                strangers.add(marker);
            } else {
                same.show(marker, snap);
                nodes.put(marker.places(), same);
            }
        }
        Set<Node> gone = new HashSet<>();
        for (MarkerNode node : byPlaces.values()) {
            if (node.isFocused()) {
                gone.add(node); // or the keyboard would go with it to anywhere
            } else {
                spare.add(node);
            }
        }
        nodes.putAll(occupy(strangers));
        while (spare.size() > MOST_SPARE) {
            gone.add(spare.remove(spare.size() - 1));
        }
        spare.forEach(MarkerNode::leave);
        among.removeAll(gone);
        ReadingOrder.restore(among);
    }

    /** Gives markers their nodes, and makes those that are wanting. */
    private Map<List<LinkedPlace>, MarkerNode> occupy(List<Marker> strangers) {
        Map<List<LinkedPlace>, MarkerNode> occupied = new IdentityHashMap<>();
        var added = new ArrayList<MarkerNode>();
        for (Marker marker : strangers) {
            MarkerNode node;
            if (spare.isEmpty()) {
                node = new MarkerNode(marker, snap);
                added.add(node);
            } else {
                node = spare.remove(spare.size() - 1);
                node.become(marker, snap);
            }
            occupied.put(marker.places(), node);
        }
        added.forEach(made);
        among.addAll(added);
        // added during layout, after the style sheets had their turn: without this it would flash up unstyled
        added.forEach(Node::applyCss);
        return occupied;
    }

    private static double order(Emphasis.State state) {
        return switch (state) {
            case SELECTED -> -2;
            case HOVERED -> -1;
            case NORMAL -> 0;
            case DIMMED -> 1;
        };
    }
}
