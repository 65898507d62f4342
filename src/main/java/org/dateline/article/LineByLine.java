package org.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * Lines that a document sets one below the other, without being paragraphs: the items of a list, the rows of a table, lines that end
 * with a break. Pure functions.
 */
final class LineByLine {

    /** Between the cells of a row. */
    static final String CELLS = " | ";

    /** Before an item of a list without numbers. */
    static final String BULLET = "• ";

    /** A line end that the document asks for, unlike those of its source. */
    static final char BREAK = '\u2028';

    private LineByLine() {}

    /**
     * What an item or a row is: no heading, however short. Bylines and dates, links and notices stand in lists, too; what they are
     * is told by their words.
     */
    static Optional<ParagraphKind> kind(String line) {
        String words = Composition.collapse(line);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Snippet snippet = Snippet.of(words, new Span(0, words.length()));
        boolean speaksForItself = Bylines.matches(snippet)
                || Kinds.dateLine(snippet).isPresent()
                || RelatedLines.matches(snippet)
                || Boilerplate.matches(snippet);
        return speaksForItself ? Optional.empty() : Optional.of(ParagraphKind.BODY);
    }

    /** An item with what stands before it in the list; nothing stands before a line that is no real item. */
    static String item(String sign, String item) {
        return kind(item).isPresent() ? sign + item.strip() : item;
    }

    /** The lines of a block whose breaks part paragraphs; one where they only wrap it, as old pages do. */
    static List<String> apart(String block) {
        if (block.indexOf(BREAK) < 0) {
            return List.of(block);
        }
        String lines = block.replaceAll("[ \\t\\r\\n]+", " ").replace(BREAK, '\n');
        return ParagraphSplitter.split(lines).stream()
                .map(span -> span.of(lines))
                .toList();
    }
}
