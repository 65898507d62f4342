package org.dateline.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.ui.words.QuoteFlow;
import org.dateline.ui.words.Texts;

/** The articles that name a place, each with what it says first and a way to go there. */
final class ArticleList extends ScrollPane {

    private static final double HIGHEST = 300;

    private final VBox list = new VBox(8);
    private final Consumer<Span> go;

    /**
     * A list.
     *
     * @param go is told which mention the reader wants to see in its article
     */
    ArticleList(Consumer<Span> go) {
        this.go = go;
        getStyleClass().add("popup-articles");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(list);
        setMaxHeight(HIGHEST);
    }

    /**
     * Shows what the articles say; nothing of the list is left where there is none.
     *
     * @param kind the style class of the place's colour
     */
    void show(List<InArticle> articles, String kind) {
        list.getChildren()
                .setAll(articles.stream().map(each -> entry(each, kind)).toList());
        setVisible(!articles.isEmpty());
        setManaged(!articles.isEmpty());
        setVvalue(0);
    }

    /** Its lines wrap, so that whoever lays it out must ask with a width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as its lines need at this width, which a scroll pane does not find out by itself. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.min(HIGHEST, snappedTopInset() + list.prefHeight(width) + snappedBottomInset() + 2);
    }

    private Node entry(InArticle article, String kind) {
        var title = new Hyperlink(article.title());
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(article.title()));
        title.setOnAction(event -> go.accept(article.span()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label(Texts.of("together.mentions", article.mentions()));
        count.getStyleClass().add("popup-position");
        count.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, gap, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(1, head, quote(article, kind));
    }

    private static QuoteFlow quote(InArticle article, String kind) {
        var flow = new QuoteFlow("popup-quote");
        flow.show(article.quote(), kind);
        return flow;
    }
}
