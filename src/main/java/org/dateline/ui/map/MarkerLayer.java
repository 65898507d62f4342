package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerGroups;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.PlaceId;
import org.dateline.ui.look.KeyboardFocus;

/**
 * The markers as nodes, which can be pointed at, clicked and reached by keyboard in reading order. A marker has a node where
 * it can be seen; besides, the first and the last have one, and those before and after the one with the keyboard, so that the
 * Tab key leads to every marker.
 */
final class MarkerLayer extends MapLayer {

    /** How far outside the view a marker still gets a node, in view pixels. */
    private static final double BEYOND = 40;

    /** View order of a cluster that has spread out. */
    private static final double ABOVE_ALL = -3;

    private final Supplier<Viewport> view;
    private final MarkerActions actions;
    private final MarkerNodes nodes;
    private final ToldGround told;
    private final Grouping grouping;
    private Optional<MapScene> scene = Optional.empty();
    private Optional<Anchorage> anchorage = Optional.empty();
    private final Turns turns = new Turns();
    private Optional<Spider> spider = Optional.empty();

    /**
     * A layer without markers.
     *
     * @param regrouped is told when other places share a marker although nothing has moved
     */
    MarkerLayer(Supplier<Viewport> view, MarkerActions actions, Runnable regrouped) {
        this.view = view;
        this.actions = actions;
        this.nodes = new MarkerNodes(getChildren(), this::attach);
        this.told = new ToldGround(getChildren(), actions);
        this.grouping = new Grouping(ForkJoinPool.commonPool(), Platform::runLater, () -> {
            markDirty();
            regrouped.run();
        });
    }

    /**
     * Shows the markers of a scene.
     *
     * @param previewed words of told places that are pointed at
     */
    void setScene(MapScene wanted, Set<Span> previewed) {
        turns.take(() -> show(wanted, previewed));
    }

    private void show(MapScene wanted, Set<Span> previewed) {
        boolean other = scene.isEmpty() || scene.get().links() != wanted.links();
        scene = Optional.of(wanted);
        told.setPreviewed(previewed);
        if (other) {
            foldUp();
        }
        arrange();
    }

    /** The camera has moved. */
    void moved() {
        markDirty();
    }

    /** The markers whose middle lies in the view, in reading order. */
    List<Marker> seen() {
        if (scene.isEmpty()) {
            return List.of();
        }
        MapScene now = scene.get();
        Viewport at = view.get();
        MarkerGroups all = grouping.of(now, at.zoom());
        return IntStream.range(0, all.size())
                .filter(number -> all.isWithin(number, at, 0))
                .mapToObj(number -> all.marker(number, at, now.emphasis()))
                .toList();
    }

    /** How far told ground reaches to either side of its middle, in view pixels; 0 where it is not seen. */
    double reachOf(Span words) {
        return told.reachOf(words);
    }

    /** Gives the keyboard to the node that stands for a place by now, or to the map where none does. */
    void focus(PlaceId place, Node map) {
        KeyboardFocus.give(nodes.of(place).map(Node.class::cast).orElse(map));
    }

    // ---- spreading out

    /** Spreads a cluster out, or folds it up again. */
    void spread(MarkerNode cluster, boolean gently) {
        turns.take(() -> spreadOrFold(cluster, gently));
    }

    private void spreadOrFold(MarkerNode cluster, boolean gently) {
        boolean again =
                spider.filter(open -> sameCluster(open, cluster.marker())).isPresent();
        boolean byKeyboard = cluster.isFocused() && cluster.isFocusVisible();
        foldUp();
        if (again) {
            return;
        }
        inView(cluster.marker()).ifPresent(marker -> spread(marker, gently, byKeyboard));
    }

    private void spread(Marker cluster, boolean gently, boolean byKeyboard) {
        var open = new Spider(cluster, view.get(), scene.orElseThrow().emphasis(), actions::clicked);
        open.members().forEach(actions::attach);
        spider = Optional.of(open);
        ReadingOrder.add(getChildren(), open);
        open.applyCss();
        layIntoView(open);
        open.open(gently);
        if (byKeyboard) {
            open.members().get(0).requestFocus();
        }
    }

    /** Folds up what has spread out; answers whether something had. */
    boolean fold() {
        boolean had = spider.isPresent();
        turns.take(this::foldUp);
        return had;
    }

    private void foldUp() {
        spider.ifPresent(open -> {
            boolean focused = open.members().stream().anyMatch(Node::isFocused);
            getChildren().remove(open);
            spider = Optional.empty();
            if (focused) {
                nodes.of(open.cluster().first().place().id()).ifPresent(Node::requestFocus);
            }
        });
    }

    private static boolean sameCluster(Spider open, Marker marker) {
        return MarkerNode.key(open.cluster()).equals(MarkerNode.key(marker));
    }

    /** A cluster as it stands in the view. */
    private Optional<Marker> inView(Marker cluster) {
        MapScene now = scene.orElseThrow();
        Viewport at = view.get();
        MarkerGroups all = grouping.of(now, at.zoom());
        List<PlaceId> key = MarkerNode.key(cluster);
        return IntStream.range(0, all.size())
                .mapToObj(number -> all.marker(number, at, now.emphasis()))
                .filter(marker -> MarkerNode.key(marker).equals(key))
                .findFirst();
    }

    private void followSpider(MapScene now, Viewport at) {
        spider.ifPresent(open -> {
            Optional<Marker> cluster = inView(open.cluster());
            if (cluster.isEmpty() || !open.isFor(at.zoom())) {
                foldUp();
            } else {
                open.show(cluster.get(), now.emphasis());
            }
        });
    }

    // ---- laying out

    @Override
    protected void layoutLayer() {
        turns.take(this::arrange);
    }

    private void arrange() {
        scene.ifPresent(now -> {
            Viewport at = view.get();
            MarkerGroups all = grouping.of(now, at.zoom());
            Anchorage anchor = anchor(at);
            Optional<PlaceId> focused = nodes.focused();
            nodes.show(
                    wanted(all, at, focused)
                            .mapToObj(number -> all.marker(number, anchor.view(), now.emphasis()))
                            .toList(),
                    anchor::snap);
            told.show(now, at);
            followSpider(now, at);
            spider.ifPresent(open -> open.setViewOrder(ABOVE_ALL));
            getChildren().stream().filter(node -> !(node instanceof MarkerNode)).forEach(this::layIntoView);
            focused.flatMap(nodes::of).filter(node -> !node.isFocused()).ifPresent(Node::requestFocus);
        });
    }

    /** Moves all nodes at once to where the view is now. */
    private Anchorage anchor(Viewport at) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        Anchorage now = anchorage.map(old -> old.renewed(at, scale)).orElseGet(() -> Anchorage.of(at, scale));
        anchorage = Optional.of(now);
        setTranslateX(now.x(at));
        setTranslateY(now.y(at));
        return now;
    }

    /** What counts in pixels of the view does not move with the layer. */
    private void layIntoView(Node node) {
        node.setLayoutX(-getTranslateX());
        node.setLayoutY(-getTranslateY());
    }

    /** The numbers of the markers that get a node. */
    private static IntStream wanted(MarkerGroups all, Viewport at, Optional<PlaceId> focused) {
        var wanted = new BitSet(all.size());
        for (int number = 0; number < all.size(); number++) {
            if (number == 0 || number == all.size() - 1 || all.isWithin(number, at, BEYOND)) {
                wanted.set(number);
            }
            if (focused.isPresent() && standsFor(all.places(number), focused.get())) {
                wanted.set(Math.max(0, number - 1), Math.min(all.size(), number + 2));
            }
        }
        return wanted.stream();
    }

    private static boolean standsFor(List<LinkedPlace> places, PlaceId place) {
        return places.stream().anyMatch(linked -> linked.place().id().equals(place));
    }

    /** A node has been made. */
    private void attach(MarkerNode node) {
        actions.attach(node);
        node.focusedProperty().addListener((o, was, is) -> markDirty());
    }
}
