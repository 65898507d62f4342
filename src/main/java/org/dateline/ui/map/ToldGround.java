package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.dateline.article.Span;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.RelativeArea;
import org.dateline.cartography.RelativeAreas;
import org.dateline.cartography.Viewport;

/** The nodes of ground that the article tells by other places, among those of the markers but below them. */
final class ToldGround {

    /** Below every marker. */
    private static final double VIEW_ORDER = 5;

    private static final double MOST_REACH = 120;

    private final ObservableList<Node> among;
    private final MarkerActions actions;
    private final Map<String, ToldNode> nodes = new HashMap<>();
    private Set<Span> previewed = Set.of();

    ToldGround(ObservableList<Node> among, MarkerActions actions) {
        this.among = among;
        this.actions = actions;
    }

    void setPreviewed(Set<Span> words) {
        previewed = words;
    }

    /** Lays the nodes out; where the world repeats, so does ground. The smaller lies above the larger. */
    void show(MapScene scene, Viewport view) {
        List<RelativeArea> areas = RelativeAreas.of(scene, view);
        Map<String, Integer> copies = new HashMap<>();
        var seen = new ArrayList<String>();
        for (RelativeArea area : areas) {
            Span words = area.places().get(0).span();
            String key = words + "#" + copies.merge(words.toString(), 1, Integer::sum);
            seen.add(key);
            ToldNode node = nodes.computeIfAbsent(key, k -> made(area));
            boolean pointedAt = area.places().stream().anyMatch(place -> previewed.contains(place.span()));
            node.show(area, view.zoom(), pointedAt);
            node.setViewOrder(VIEW_ORDER + area.size());
        }
        nodes.entrySet().removeIf(entry -> !seen.contains(entry.getKey()) && among.remove(entry.getValue()));
    }

    /** Half the size of the ground that some words tell, up to what leaves room beside it. */
    double reachOf(Span words) {
        return nodes.values().stream()
                .filter(node -> node.area().places().stream()
                        .anyMatch(place -> place.span().equals(words)))
                .mapToDouble(node -> Math.min(MOST_REACH, node.area().size() / 2))
                .findFirst()
                .orElse(0);
    }

    private ToldNode made(RelativeArea area) {
        var node = new ToldNode(area);
        actions.attach(node);
        ReadingOrder.add(among, node);
        node.applyCss();
        return node;
    }
}
