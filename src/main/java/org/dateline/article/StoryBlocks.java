package org.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the story's element into blocks of text, each with what its tag or class says that it is. One walk. */
final class StoryBlocks implements NodeVisitor {

    /** The share of a block's text that is links from which the block points elsewhere. */
    private static final double LINKS = 0.8;

    private static final Set<String> BYLINE_WORDS =
            Set.of("byline", "author", "authors", "dateline", "timestamp", "pubdate");

    /**
     * A block.
     *
     * @param text with its white space as it was
     * @param told what the page says that it is
     */
    record Block(String text, Optional<ParagraphKind> told) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Optional<String> title;
    private final StringBuilder current = new StringBuilder();
    private final Set<Element> signed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int linked;
    private int linkDepth;
    private int captionDepth;
    private boolean headlineSeen;

    private StoryBlocks(Optional<String> title) {
        this.title = title;
    }

    /** @param title the headline, which is left out where the story repeats it */
    static List<Block> of(Element root, Optional<String> title) {
        var walk = new StoryBlocks(title);
        root.traverse(walk);
        walk.flush(root);
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String written = text.getWholeText();
            current.append(written);
            linked += linkDepth > 0 ? written.strip().length() : 0;
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak(element);
        } else if (tag.equals("td") || tag.equals("th")) {
            current.append(current.toString().isBlank() ? "" : LineByLine.CELLS);
        } else if (element.isBlock()) {
            flush(element.parent());
        }
        linkDepth += tag.equals("a") ? 1 : 0;
        captionDepth += isCaption(element) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            boolean cell = tag.equals("td") || tag.equals("th");
            if (element.isBlock() && !cell) {
                flush(element);
            }
            linkDepth -= tag.equals("a") ? 1 : 0;
            captionDepth -= isCaption(element) ? 1 : 0;
        }
    }

    /** Two line breaks in a row part paragraphs on old pages, one parts lines. */
    private void lineBreak(Element br) {
        Node before = br.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element element && element.normalName().equals("br")) {
            flush(br.parent());
        } else {
            current.append(LineByLine.BREAK);
        }
    }

    private void flush(Element owner) {
        String text = current.toString();
        boolean links = linked >= LINKS * text.strip().length();
        current.setLength(0);
        linked = 0;
        if (text.isBlank()) {
            return;
        }
        if (owner != null && owner.normalName().equals("pre")) {
            ParagraphSplitter.split(text).forEach(span -> blocks.add(new Block(span.of(text), Optional.empty())));
            return;
        }
        Optional<ParagraphKind> told = told(owner, links);
        boolean listed = links && owner != null && !owner.normalName().equals("p");
        boolean heading = told.equals(Optional.of(ParagraphKind.HEADING));
        if (listed && !heading && captionDepth == 0 && !RelatedLines.opens(text.strip())
                || heading && repeatsTitle(text)) {
            return;
        }
        add(text, owner, told);
    }

    private void add(String text, Element owner, Optional<ParagraphKind> told) {
        if (told.isPresent() || owner == null) {
            blocks.add(new Block(text, told));
        } else if (owner.normalName().equals("tr")) {
            blocks.add(new Block(text, LineByLine.kind(text)));
        } else {
            Optional<String> sign = itemSign(owner);
            for (String line : LineByLine.apart(text)) {
                blocks.add(
                        sign.isPresent()
                                ? new Block(LineByLine.item(sign.get(), line), LineByLine.kind(line))
                                : new Block(line, Optional.empty()));
                sign = sign.map(before -> "");
            }
        }
    }

    /** What stands before a block that begins an item of a list; nothing before its further ones; empty outside of lists. */
    private Optional<String> itemSign(Element owner) {
        Element item = owner.normalName().equals("p") && owner.parent() != null ? owner.parent() : owner;
        if (!item.normalName().equals("li")) {
            return Optional.empty();
        }
        if (!signed.add(item)) {
            return Optional.of("");
        }
        Element list = item.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        return Optional.of(numbered ? number(list, item) + ". " : LineByLine.BULLET);
    }

    private static int number(Element list, Element item) {
        return 1
                + list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .toList()
                        .indexOf(item);
    }

    private Optional<ParagraphKind> told(Element owner, boolean links) {
        if (captionDepth > 0) {
            return Optional.of(ParagraphKind.CAPTION);
        }
        if (owner == null) {
            return Optional.empty();
        }
        if (owner.normalName().matches("h[1-6]")) {
            return Optional.of(ParagraphKind.HEADING);
        }
        if (links || PageNoise.isRelatedLine(owner)) {
            return Optional.of(ParagraphKind.RELATED);
        }
        return isByline(owner) ? Optional.of(ParagraphKind.BYLINE) : Optional.empty();
    }

    private boolean repeatsTitle(String heading) {
        String own = Composition.collapse(heading);
        boolean repeats = !headlineSeen && title.filter(own::equalsIgnoreCase).isPresent();
        headlineSeen |= repeats;
        return repeats;
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.normalName().equals("caption")
                || element.isBlock()
                        && element.classNames().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("caption"));
    }

    private static boolean isByline(Element element) {
        return element.classNames().stream()
                        .flatMap(name -> List.of(name.toLowerCase(Locale.ROOT).split("[-_]")).stream())
                        .anyMatch(BYLINE_WORDS::contains)
                && element.text().length() < 140;
    }
}
