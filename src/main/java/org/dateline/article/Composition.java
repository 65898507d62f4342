package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.wording.Saying;

/**
 * Builds the text of a structured document block by block, with an empty line between them. Not thread-safe; use one a
 * document.
 */
final class Composition {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Appends a block; its white space is collapsed, and a blank one is left out. */
    void add(String block, Optional<ParagraphKind> told) {
        String line = collapse(block);
        if (line.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(line);
        pieces.add(new Piece(new Span(start, text.length()), told));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** @param notices about the file; their spans point into it and not into the composed text, and are dropped */
    Article article(String source, Stated stated, List<Notice> notices) throws ArticleReadException {
        if (isEmpty()) {
            throw ArticleReadException.of(
                    source,
                    Saying.of("trouble.no.article.text.was.found"),
                    Saying.of("trouble.copy.articles.text.into.plain"));
        }
        String composed = text.toString();
        List<Notice> unplaced = notices.stream()
                .map(notice -> new Notice(new Span(0, 0), notice.message()))
                .toList();
        return Anatomy.of(composed, pieces).article(source, stated, unplaced);
    }

    static String collapse(String block) {
        var line = new StringBuilder(block.length());
        boolean space = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (isUnseen(c)) {
                continue;
            }
            if (Lines.isSpace(c)) {
                space = line.length() > 0;
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Soft hyphens and spaces without width, by which a page says where its words may break. */
    private static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }
}
