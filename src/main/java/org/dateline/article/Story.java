package org.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story on a news page: the element that holds most of the page's prose once the noise is gone. Pages mark it as
 * {@code article}, {@code main} or articleBody; where they do not, the walk goes down from the body as long as one child
 * holds nearly all of the prose.
 */
final class Story {

    private static final String MARKED =
            "article, main, [role=main], [role=article], [itemprop=articleBody], [itemtype*=NewsArticle]";

    /** The share of the page's prose that a marked element must hold to be believed. */
    private static final double ENOUGH = 0.5;

    /** The share of its parent's prose that a child must hold for the walk to go down into it. */
    private static final double NEARLY_ALL = 0.85;

    private final Document page;
    private final Stated stated;

    Story(Document page, Stated stated) {
        this.page = page;
        this.stated = stated;
    }

    void writeTo(Composition composition) {
        Element body = page.body();
        PageNoise.remove(body);
        List<StoryBlocks.Block> blocks = StoryBlocks.of(root(body), stated.title());
        stated.title().ifPresent(title -> composition.add(title, Optional.of(ParagraphKind.HEADLINE)));
        stated.author()
                .filter(author ->
                        blocks.stream().limit(6).noneMatch(block -> block.text().contains(author)))
                .ifPresent(author -> composition.add(
                        author.startsWith("By ") ? author : "By " + author, Optional.of(ParagraphKind.BYLINE)));
        blocks.forEach(block -> composition.add(block.text(), block.told()));
    }

    private static Element root(Element body) {
        var mass = ProseMass.of(body);
        return body.select(MARKED).stream()
                .filter(element -> mass.share(element) >= ENOUGH)
                .min(Comparator.comparingInt(Story::rank).thenComparingDouble(element -> -mass.share(element)))
                .orElseGet(() -> descend(body, mass));
    }

    /** Articles before their bodies, which leave captions out, and both before main. */
    private static int rank(Element element) {
        return switch (element.normalName()) {
            case "article" -> 0;
            case "main" -> 2;
            default -> element.attr("role").equals("main") ? 2 : 1;
        };
    }

    private static Element descend(Element body, ProseMass mass) {
        Element at = body;
        while (true) {
            Element parent = at;
            Optional<Element> heir = parent.children().stream()
                    .filter(child -> child.isBlock() && !child.normalName().equals("p"))
                    .filter(child -> mass.share(child) > 0 && mass.share(child) >= NEARLY_ALL * mass.share(parent))
                    .findFirst();
            if (heir.isEmpty()) {
                return at;
            }
            at = heir.get();
        }
    }
}
