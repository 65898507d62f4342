package org.dateline.ui.workspace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.dateline.article.Article;

/** What a pane remembers of each open article, to find its place again; of a closed one nothing is kept. */
public final class PerArticle<T> {

    private final IdentityHashMap<Article, T> kept = new IdentityHashMap<>();

    public PerArticle(Workspace workspace) {
        workspace.documents().addListener((ListChangeListener<Document>) change -> forgetClosed(workspace));
    }

    public void put(Document document, T value) {
        kept.put(document.analysis().article(), value);
    }

    public Optional<T> of(Document document) {
        return Optional.ofNullable(kept.get(document.analysis().article()));
    }

    private void forgetClosed(Workspace workspace) {
        Set<Article> open = Collections.newSetFromMap(new IdentityHashMap<>());
        workspace.documents().forEach(document -> open.add(document.analysis().article()));
        workspace.together().ifPresent(together -> open.add(together.analysis().article()));
        kept.keySet().retainAll(open);
    }
}
