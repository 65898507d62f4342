package org.dateline.ui.article;

import java.util.function.BiConsumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.article.Span;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Focus;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** One article as it is read: its text, with the scroll bar and the ticks of its mentions along it. */
final class PageView extends HBox {

    private final ArticleText text;
    private final MentionTicks ticks;

    /**
     * Sets an article.
     *
     * @param reads is told the offset that the reader has come to
     */
    PageView(ArticleViewModel model, Document document, BiConsumer<PageView, Integer> reads) {
        text = new ArticleText(model, document);
        ticks = new MentionTicks(offset -> text.reveal(new Span(offset, offset + 1)));
        ticks.show(document.links());
        var scroll = new VirtualizedScrollPane<>(text);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, ticks);
        new ReadingLine(text, offset -> reads.accept(this, offset)).attach(scroll);
    }

    ArticleText text() {
        return text;
    }

    /** Shows the article with other verdicts. */
    void refresh(Document corrected) {
        text.refresh(corrected);
        ticks.show(corrected.links());
    }

    void light(Focus focus, Focus preview) {
        text.light(focus, preview);
        ticks.setFocus(focus);
    }
}
