package org.dateline.ui.article;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.ui.workspace.Focus;

/** The mentions along the length of the article, as small ticks beside the scroll bar; a click goes there. */
final class MentionTicks extends Pane {

    private static final double WIDTH = 9;

    /** More ticks than this cannot be told apart. */
    private static final int MOST = 400;

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private record Tick(Resolution resolution, Region node) {}

    private List<Tick> ticks = List.of();
    private int length = 1;

    MentionTicks(IntConsumer goTo) {
        getStyleClass().add("mention-ticks");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event ->
                goTo.accept((int) Math.max(0, Math.min(length - 1, event.getY() / getHeight() * length))));
    }

    void show(Links links) {
        List<Resolution> mentions = links.analysis().resolutions().stream()
                .filter(r -> r.mention().role() != Role.DEMONYM)
                .toList();
        int every = 1 + mentions.size() / MOST;
        length = Math.max(1, links.analysis().article().text().length());
        ticks = IntStream.range(0, mentions.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> tick(links, mentions.get(i)))
                .toList();
        getChildren().setAll(ticks.stream().map(Tick::node).toList());
        requestLayout();
    }

    void setFocus(Focus focus) {
        for (Tick tick : ticks) {
            Span span = tick.resolution().mention().span();
            tick.node().pseudoClassStateChanged(LIT, focus.mentions().contains(span));
        }
    }

    private static Tick tick(Links links, Resolution resolution) {
        var node = new Region();
        node.getStyleClass().add("tick");
        node.getStyleClass().addAll(MentionStyle.of(links, resolution, Focus.NONE, Focus.NONE));
        node.setManaged(false);
        return new Tick(resolution, node);
    }

    @Override
    protected void layoutChildren() {
        for (Tick tick : ticks) {
            double share = tick.resolution().mention().span().start() / (double) length;
            tick.node().resizeRelocate(1, Math.rint(share * (getHeight() - 4)), WIDTH - 3, 3);
        }
    }
}
