package org.dateline.ui.article;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.review.Reviewed;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk;
import org.dateline.ui.workspace.Workspace;

/** What the article pane shows, and what pointing and clicking in the text means. Offsets are the article's own. */
public final class ArticleViewModel {

    /** More would leave no room for the text. */
    private static final int MOST_NOTICES = 3;

    private final Workspace workspace;

    public ArticleViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The title for the head of the page; empty where the text itself begins with it. */
    static Optional<String> title(Article article) {
        boolean inText = article.paragraphs().stream().anyMatch(p -> p.kind() == ParagraphKind.HEADLINE);
        return inText || article.title().isBlank() ? Optional.empty() : Optional.of(article.title());
    }

    /** Source, date and length of the article, for the head of the page, and below them what was odd about it. */
    static String meta(Document document) {
        Article article = document.analysis().article();
        var parts = new ArrayList<String>();
        parts.add(document.file().map(file -> file.getFileName().toString()).orElse(article.source()));
        article.published()
                .ifPresent(date -> parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Texts.locale())
                        .format(date)));
        parts.add(Texts.of("article.words", words(article.text())));
        Stream<String> notices = article.notices().stream()
                .map(notice -> Texts.of(notice.message()) + ".")
                .distinct()
                .limit(MOST_NOTICES);
        return Stream.concat(Stream.of(String.join(" · ", parts)), notices).collect(Collectors.joining("\n"));
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** The mention at an offset, also one that the reader has called no place. */
    Optional<Reviewed> mentionAt(int offset) {
        return workspace
                .document()
                .get()
                .flatMap(document -> mentionAt(document.review().mentions(), offset));
    }

    private static Optional<Reviewed> mentionAt(List<Reviewed> all, int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span span = all.get(mid).span();
            if (span.contains(offset)) {
                return Optional.of(all.get(mid));
            }
            if (span.start() > offset) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return Optional.empty();
    }

    /** Chooses the mention at an offset; nothing where there is none. */
    void choose(int offset) {
        mentionAt(offset).ifPresent(entry -> workspace.select(new Selection.OfMention(entry.span())));
    }

    /** The pointer is over a character, or over none. */
    void hover(Optional<Integer> offset) {
        Selection under = offset.flatMap(this::mentionAt)
                .<Selection>map(r -> new Selection.OfMention(r.span()))
                .orElse(Selection.NOTHING);
        if (!under.equals(workspace.preview().get())) {
            workspace.preview(under);
        }
    }

    /** A click: on a mention chooses it, elsewhere its paragraph, once more lets go. */
    void click(int offset) {
        Selection chosen = mentionAt(offset)
                .<Selection>map(r -> new Selection.OfMention(r.span()))
                .orElseGet(() -> paragraphAt(offset));
        workspace.select(chosen.equals(workspace.selection().get()) ? Selection.NOTHING : chosen);
    }

    private Selection paragraphAt(int offset) {
        return workspace
                .links()
                .map(links -> links.analysis().article())
                .filter(article -> !article.paragraphs().isEmpty())
                .map(article -> article.paragraphAt(offset))
                .<Selection>map(Selection.OfParagraph::new)
                .orElse(Selection.NOTHING);
    }

    /** Selects a mention one step on, and answers whether there is one. */
    public boolean step(Walk.Among among, Walk.Way way) {
        Optional<Span> next = workspace
                .links()
                .flatMap(links -> Walk.step(links, workspace.focus().get(), among, way));
        next.ifPresent(span -> workspace.select(new Selection.OfMention(span)));
        return next.isPresent();
    }
}
