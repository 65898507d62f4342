package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.dateline.article.Span;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerGroups;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.PlaceId;

/**
 * The markers as nodes, which can be pointed at, clicked and reached by keyboard in reading order. A marker has a node where
 * it can be seen; besides, the first and the last have one, and those before and after the one with the keyboard, so that the
 * Tab key leads to every marker.
 */
final class MarkerLayer extends MapLayer {

    /** How far outside the view a marker still gets a node, in view pixels. */
    private static final double BEYOND = 40;

    private final Supplier<Viewport> view;
    private final Map<List<PlaceId>, MarkerNode> nodes = new HashMap<>();
    private final MarkerActions actions;
    private final ToldGround told;
    private Optional<MapScene> scene = Optional.empty();
    private Optional<MarkerGroups> groups = Optional.empty();
    private Optional<Spider> spider = Optional.empty();
    private List<Marker> markers = List.of();

    MarkerLayer(Supplier<Viewport> view, MarkerActions actions) {
        this.view = view;
        this.actions = actions;
        this.told = new ToldGround(getChildren(), actions);
    }

    /**
     * Shows the markers of a scene.
     *
     * @param previewed words of told places that are pointed at
     */
    void setScene(MapScene wanted, Set<Span> previewed) {
        boolean other = scene.isEmpty() || scene.get().links() != wanted.links();
        scene = Optional.of(wanted);
        told.setPreviewed(previewed);
        if (other) {
            forgetNodes();
        }
        layoutLayer();
    }

    /** The camera has moved. */
    void moved() {
        markDirty();
    }

    /** All markers as they stand now, also those outside the view, in reading order. */
    List<Marker> markers() {
        refresh();
        return markers;
    }

    /** The node that stands for a place now, alone or with others. */
    Optional<MarkerNode> nodeOf(PlaceId place) {
        return nodes.values().stream()
                .filter(node -> MarkerNode.key(node.marker()).contains(place))
                .findFirst();
    }

    /** How far told ground reaches to either side of its middle, in view pixels; 0 where it is not seen. */
    double reachOf(Span words) {
        return told.reachOf(words);
    }

    // ---- spreading out

    /** Spreads a cluster out, or folds it up again. */
    void spread(MarkerNode cluster, boolean gently) {
        boolean again =
                spider.filter(open -> sameCluster(open, cluster.marker())).isPresent();
        boolean byKeyboard = cluster.isFocused() && cluster.isFocusVisible();
        fold();
        if (again) {
            return;
        }
        var open = new Spider(cluster.marker(), view.get(), scene.orElseThrow().emphasis(), actions::clicked);
        open.members().forEach(actions::attach);
        spider = Optional.of(open);
        ReadingOrder.add(getChildren(), open);
        open.applyCss();
        open.open(gently);
        if (byKeyboard) {
            open.members().get(0).requestFocus();
        }
    }

    /** Folds up what has spread out; answers whether something had. */
    boolean fold() {
        boolean had = spider.isPresent();
        spider.ifPresent(open -> {
            boolean focused = open.members().stream().anyMatch(Node::isFocused);
            getChildren().remove(open);
            spider = Optional.empty();
            if (focused) {
                nodeOf(open.cluster().first().place().id()).ifPresent(Node::requestFocus);
            }
        });
        return had;
    }

    private static boolean sameCluster(Spider open, Marker marker) {
        return MarkerNode.key(open.cluster()).equals(MarkerNode.key(marker));
    }

    private void followSpider(MapScene now, Viewport at) {
        spider.ifPresent(open -> {
            Optional<Marker> cluster =
                    markers.stream().filter(marker -> sameCluster(open, marker)).findFirst();
            if (cluster.isEmpty() || !open.isFor(at.zoom())) {
                fold();
            } else {
                open.show(cluster.get(), now.emphasis());
            }
        });
    }

    // ---- laying out

    @Override
    protected void layoutLayer() {
        if (scene.isEmpty()) {
            return;
        }
        MapScene now = scene.get();
        Viewport at = view.get();
        refresh();
        Optional<PlaceId> focused = focused();
        Set<Marker> wanted = wanted(at);
        Set<List<PlaceId>> keys = new HashSet<>();
        wanted.forEach(marker -> keys.add(MarkerNode.key(marker)));
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (Marker marker : wanted) {
            MarkerNode node = nodes.get(MarkerNode.key(marker));
            if (node == null) {
                add(new MarkerNode(marker));
            } else {
                node.show(marker);
            }
        }
        told.show(now, at);
        followSpider(now, at);
        raiseWhatStandsOut();
        focused.flatMap(this::nodeOf).filter(node -> !node.isFocused()).ifPresent(Node::requestFocus);
    }

    private void refresh() {
        scene.ifPresent(now -> {
            Viewport at = view.get();
            groups = Optional.of(
                    groups.map(old -> old.renewed(now, at.zoom())).orElseGet(() -> MarkerGroups.of(now, at.zoom())));
            markers = groups.get().in(at, now.emphasis());
        });
    }

    private void forgetNodes() {
        Optional<PlaceId> focused = focused();
        fold();
        getChildren().removeAll(nodes.values());
        nodes.clear();
        layoutLayer();
        focused.flatMap(this::nodeOf).ifPresent(Node::requestFocus);
    }

    /** The place whose own marker, not that of a spread cluster, has the keyboard. */
    private Optional<PlaceId> focused() {
        return nodes.values().stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(node -> node.marker().first().place().id());
    }

    private Set<Marker> wanted(Viewport at) {
        var wanted = new LinkedHashSet<Marker>();
        Optional<PlaceId> focused = focused();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            if (i == 0 || i == markers.size() - 1 || isNear(marker, at)) {
                wanted.add(marker);
            }
            if (focused.isPresent() && MarkerNode.key(marker).contains(focused.get())) {
                wanted.addAll(markers.subList(Math.max(0, i - 1), Math.min(markers.size(), i + 2)));
            }
        }
        return wanted;
    }

    private static boolean isNear(Marker marker, Viewport now) {
        return marker.x() > -BEYOND
                && marker.y() > -BEYOND
                && marker.x() < now.width() + BEYOND
                && marker.y() < now.height() + BEYOND;
    }

    private void add(MarkerNode node) {
        nodes.put(MarkerNode.key(node.marker()), node);
        actions.attach(node);
        node.focusedProperty().addListener((o, was, is) -> markDirty());
        ReadingOrder.add(getChildren(), node);
        // added during layout, after the style sheets had their turn: without this it would flash up unstyled
        node.applyCss();
    }

    /** What is selected lies on top, so that a neighbour cannot hide it; the order of the nodes, and of Tab, stays. */
    private void raiseWhatStandsOut() {
        nodes.values().forEach(node -> node.setViewOrder(order(node.marker().state())));
        spider.ifPresent(open -> open.setViewOrder(-3));
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
