package org.dateline.ui.workspace;

import java.util.List;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.Combined.Part;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.review.JointReview;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Workspace.Source;

/** All open articles as one, and the way from that one back to each. */
final class Together {

    private final List<Document> open;
    private Optional<Document> last = Optional.empty();

    /** @param open the articles that are open, as they change */
    Together(List<Document> open) {
        this.open = open;
    }

    /** As they were joined last. */
    Optional<Document> last() {
        return last;
    }

    /** Joins them as they are now; what was joined already and is still the same articles is not joined anew. */
    Document join() {
        List<Analysis> analyses = open.stream().map(Document::analysis).toList();
        String title = Texts.of("together.title", open.size());
        Combined combined = last.flatMap(Document::combined)
                .filter(before -> before.analysis().article().title().equals(title))
                .orElseGet(() -> Combined.of(analyses, title));
        var joined = Document.of(
                JointReview.of(combined, open.stream().map(Document::review).toList()));
        last = Optional.of(joined);
        return joined;
    }

    /** Where a span of a joined article belongs. */
    Optional<Source> source(Combined joined, Span span) {
        return Optional.of(joined.partAt(span.start()))
                .filter(part -> part.span().contains(span))
                .flatMap(part -> of(part.article()).map(its -> new Source(its, part.local(span))));
    }

    /** The open articles that something consists of, as they are now; empty when one of them has been closed. */
    Optional<List<Document>> parts(Document shown) {
        List<Article> articles = shown.combined()
                .map(joined -> joined.parts().stream().map(Part::article).toList())
                .orElseGet(() -> List.of(shown.analysis().article()));
        List<Document> parts =
                articles.stream().flatMap(article -> of(article).stream()).toList();
        return parts.size() == articles.size() ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Document> of(Article article) {
        return open.stream().filter(document -> document.isOf(article)).findFirst();
    }
}
