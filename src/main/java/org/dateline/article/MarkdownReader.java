package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Markdown (CommonMark), with or without front matter. The article's text is the rendered one, without markup; a picture's
 * description that stands alone is a caption.
 */
public final class MarkdownReader implements ArticleReader {

    /** More marks in a row than this are no writing; the parser's cost would grow with their square. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Article read(byte[] bytes, String source) throws ArticleReadException {
        Decoded decoded = Decoding.decode(bytes, source, Optional.empty());
        FrontMatter front = FrontMatter.of(decoded.text());
        String body = decoded.text().substring(front.end());
        if (isTooDeep(body)) {
            return TextReader.read(decoded.text(), source, decoded.notices());
        }
        var composition = new Composition();
        for (Node node = PARSER.parse(body).getFirstChild(); node != null; node = after(node)) {
            add(composition, node);
        }
        return composition.article(source, front.stated(), decoded.notices());
    }

    /** The next node in the order of the document, skipping what is inside of paragraphs and headings. */
    private static Node after(Node node) {
        boolean inside = node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
        boolean enter = !inside && node.getFirstChild() != null;
        if (enter) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private static void add(Composition composition, Node node) {
        if (node instanceof Heading heading) {
            boolean top = composition.isEmpty() && heading.getLevel() == 1;
            composition.add(text(heading), Optional.of(top ? ParagraphKind.HEADLINE : ParagraphKind.HEADING));
        } else if (node instanceof Paragraph paragraph) {
            addParagraph(composition, paragraph);
        } else if (node instanceof TableRow row) {
            String line = cells(row);
            composition.add(line, LineByLine.kind(line));
        } else if (node instanceof HtmlBlock html) {
            StoryBlocks.of(Jsoup.parse(html.getLiteral()).body(), Optional.empty())
                    .forEach(block -> composition.add(block.text(), block.told()));
        } else if (node instanceof FencedCodeBlock code) {
            composition.add(code.getLiteral(), Optional.empty());
        } else if (node instanceof IndentedCodeBlock code) {
            composition.add(code.getLiteral(), Optional.empty());
        }
    }

    private static void addParagraph(Composition composition, Paragraph paragraph) {
        boolean picture = paragraph.getFirstChild() instanceof Image
                && paragraph.getFirstChild().getNext() == null;
        Optional<String> sign = itemSign(paragraph);
        if (picture) {
            composition.add(text(paragraph), Optional.of(ParagraphKind.CAPTION));
            return;
        }
        for (String line : LineByLine.apart(text(paragraph))) {
            if (sign.isPresent()) {
                composition.add(LineByLine.item(sign.get(), line), LineByLine.kind(line));
                sign = Optional.of("");
            } else {
                composition.add(line, Optional.empty());
            }
        }
    }

    /** What stands before a paragraph of a list or of a footnote; nothing before a second one; empty outside of both. */
    private static Optional<String> itemSign(Paragraph paragraph) {
        Node item = paragraph.getParent();
        if (!(item instanceof ListItem || item instanceof FootnoteDefinition)) {
            return Optional.empty();
        }
        if (paragraph.getPrevious() != null) {
            return Optional.of("");
        }
        if (item instanceof FootnoteDefinition note) {
            return Optional.of(mark(note.getLabel()) + " ");
        }
        return Optional.of(
                item.getParent() instanceof OrderedList list ? number(list, item) + ". " : LineByLine.BULLET);
    }

    private static int number(OrderedList list, Node item) {
        int number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }

    private static String mark(String footnote) {
        return "[" + footnote + "]";
    }

    private static String cells(TableRow row) {
        var cells = new ArrayList<String>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(text(cell));
        }
        return String.join(LineByLine.CELLS, cells);
    }

    private static String text(Node block) {
        var text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append(LineByLine.BREAK);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference note) {
                    text.append(mark(note.getLabel()));
                }
                visitChildren(node);
            }

            @Override
            public void visit(BlockQuote node) {
                text.append(' ');
                visitChildren(node);
            }
        });
        return text.toString();
    }

    /** Whether more quote marks, list marks or brackets follow each other than any writer nests. */
    private static boolean isTooDeep(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '<' || c == '[' || c == '*' || c == '_' || c == '-' || c == '+') {
                marks++;
            } else if (c > ' ') {
                marks = 0;
            }
            if (marks > DEEPEST && c != '-' && c != '*' && c != '_') {
                return true;
            }
        }
        return false;
    }
}
