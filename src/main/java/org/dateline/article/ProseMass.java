package org.dateline.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much prose each element of a page holds: characters in blocks that are long enough for a sentence and are not mostly
 * links. The idea of weighing blocks by text and link density is that of Kohlschütter, Fankhauser and Nejdl, "Boilerplate
 * Detection using Shallow Text Features" (2010). One walk, linear in the size of the page.
 */
final class ProseMass {

    /** Characters from which a block counts as prose. */
    private static final int SENTENCE = 40;

    private final Map<Element, Long> mass = new IdentityHashMap<>();
    private final double total;

    private ProseMass(Element body) {
        body.traverse(new Weigher());
        total = of(body, mass);
    }

    static ProseMass of(Element body) {
        return new ProseMass(body);
    }

    /** The share of the page's prose that an element holds, 0 to 1; 0 on a page without any. */
    double share(Element element) {
        return total == 0 ? 0 : of(element, mass) / total;
    }

    private static long of(Element element, Map<Element, Long> mass) {
        return mass.getOrDefault(element, 0L);
    }

    /** Gives each text to its nearest block, and each block's prose to all that hold it. */
    private final class Weigher implements NodeVisitor {
        private final Map<Element, int[]> open = new IdentityHashMap<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links++;
                }
            } else if (node instanceof TextNode text && !text.isBlank()) {
                int[] lengths = open.computeIfAbsent(block(text), block -> new int[2]);
                int length = text.text().strip().length();
                lengths[0] += length;
                lengths[1] += links > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("a")) {
                links--;
            }
            int[] lengths = open.remove(element);
            if (lengths != null && lengths[0] >= SENTENCE && lengths[1] * 2 < lengths[0]) {
                mass.merge(element, (long) lengths[0], Long::sum);
            }
            Element parent = element.parent();
            if (parent != null && mass.containsKey(element)) {
                mass.merge(parent, mass.get(element), Long::sum);
            }
        }

        private static Element block(Node text) {
            Element element = (Element) text.parent();
            while (!element.isBlock() && element.parent() != null) {
                element = element.parent();
            }
            return element;
        }
    }
}
