package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What on a news page is not the story: menus, advertisements, comments, footers, share buttons, hidden things. */
final class PageNoise {

    /** An element that holds more of the page's prose than this is never noise, whatever it is called. */
    private static final double MOST_PROSE = 0.4;

    private static final Set<String> TAGS = Set.of("""
            script style noscript template svg iframe object embed nav footer aside button input select textarea
            dialog menu canvas audio video form map progress math
            """.split("\\s+"));

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "toolbar");

    /** Words of class names and ids. */
    private static final Set<String> WORDS = Set.of("""
            nav navbar navigation menu submenu breadcrumb breadcrumbs comment comments disqus share sharing
            sharedaddy social recirc promo promos promotion newsletter subscribe subscription signup advert
            adverts advertisement ad ads adslot sponsor sponsored cookie cookies consent gdpr banner sidebar
            popular trending mostread footer paywall toolbar taglist pagination pager outbrain taboola skip
            popup modal login masthead ticker search sr hidden noprint teaser teasers recommended
            recommendations related readmore carousel widget player donate donation
            """.split("\\s+"));

    private PageNoise() {}

    /** Takes the noise out of a page's body. */
    @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
    static void remove(Element body) {
        var mass = ProseMass.of(body);
        List<Element> noise = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Element element && element != body && isNoise(element, mass)) {
                noise.add(element);
            }
        });
        noise.forEach(Element::remove);
    }

    /** A line of the story that points to another one is kept, though its class says "related". */
    static boolean isRelatedLine(Element element) {
        return names(element).stream().anyMatch(word -> word.equals("related") || word.equals("readmore"))
                && element.normalName().equals("p")
                && element.text().length() < 250;
    }

    private static boolean isNoise(Element element, ProseMass mass) {
        String tag = element.normalName();
        boolean looks = TAGS.contains(tag)
                || ROLES.contains(element.attr("role"))
                || isHidden(element)
                || tag.equals("header") && !isStoryHeader(element)
                || !tag.equals("article")
                        && !tag.equals("main")
                        && names(element).stream().anyMatch(WORDS::contains);
        return looks && mass.share(element) <= MOST_PROSE && !isRelatedLine(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** An article's own header holds its headline; a site's header holds links. */
    private static boolean isStoryHeader(Element header) {
        return header.selectFirst("h1") != null && header.select("a").size() < 8;
    }

    /** The words of class and id, parted at hyphens, underscores and capitals. */
    private static List<String> names(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return List.of();
        }
        return List.of(names.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+"));
    }
}
