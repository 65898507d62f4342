package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.ui.workspace.Focus;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk.Way;
import org.dateline.ui.workspace.Workspace;

/**
 * Reading by paragraphs. If that is wished, the paragraph that the reader has come to is the one chosen, so that the map goes
 * where the text is; a mention that is chosen by hand stays chosen until the reader reads on.
 */
public final class FollowViewModel {

    private final Workspace workspace;
    private final BooleanProperty follows = new SimpleBooleanProperty(false);

    public FollowViewModel(Workspace workspace) {
        this.workspace = workspace;
        follows.addListener((o, was, is) -> {
            if (!is && workspace.selection().get() instanceof Selection.OfParagraph) {
                workspace.select(Selection.NOTHING);
            }
        });
    }

    /** Whether the map follows the reading. */
    public BooleanProperty follows() {
        return follows;
    }

    /** The reader has come to a character of the article. */
    void reads(int offset) {
        if (follows.get()) {
            article()
                    .filter(article -> !article.paragraphs().isEmpty())
                    .map(article -> new Selection.OfParagraph(article.paragraphAt(offset)))
                    .filter(read -> !read.equals(workspace.selection().get()))
                    .ifPresent(workspace::select);
        }
    }

    /** Chooses the paragraph after (or before) the one in hand, and answers where it stands; empty at the end. */
    Optional<Span> step(Way way) {
        List<Paragraph> paragraphs = article().map(Article::paragraphs).orElse(List.of());
        int next = inHand().map(i -> way == Way.FORWARD ? i + 1 : i - 1).orElse(0);
        if (next < 0 || next >= paragraphs.size()) {
            return Optional.empty();
        }
        workspace.select(new Selection.OfParagraph(next));
        return Optional.of(paragraphs.get(next).span());
    }

    private Optional<Integer> inHand() {
        if (workspace.selection().get() instanceof Selection.OfParagraph of) {
            return Optional.of(of.index());
        }
        Focus focus = workspace.focus().get();
        return focus.mention().flatMap(span -> article().map(article -> article.paragraphAt(span.start())));
    }

    private Optional<Article> article() {
        return workspace.links().map(links -> links.analysis().article());
    }
}
