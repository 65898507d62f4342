package org.dateline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page states about its article in its JSON-LD, its meta tags and its {@code time} elements. */
final class PageFacts {

    private static final JsonFactory JSON = new JsonFactory();

    private static final List<String> DATE_NAMES = List.of("""
            article:published_time og:article:published_time og:published_time datepublished date pubdate
            publishdate publish-date publish_date publication_date dc.date dc.date.issued dcterms.created
            dcterms.date sailthru.date parsely-pub-date cxenseparse:recs:publishtime article.published
            """.split("\\s+"));

    private final Document page;
    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();

    private PageFacts(Document page) {
        this.page = page;
        for (Element tag : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop")) {
                if (tag.hasAttr(key)) {
                    meta.putIfAbsent(tag.attr(key).toLowerCase(java.util.Locale.ROOT), tag.attr("content"));
                }
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            readLinked(script.data());
        }
    }

    /** What the page states; the title falls back on its first h1 and its title element. */
    static Stated of(Document page) {
        var facts = new PageFacts(page);
        return new Stated(facts.title(), facts.author(), facts.published());
    }

    private Optional<String> title() {
        return first(Stream.of(
                        linked("headline"),
                        meta("og:title"),
                        meta("twitter:title"),
                        Optional.ofNullable(page.selectFirst("[itemprop=headline], h1"))
                                .map(Element::text),
                        Optional.of(page.title())))
                .map(this::withoutSite);
    }

    /** "Headline | Site" and "Headline - Site" without the site, where the page names its site or has a matching h1. */
    private String withoutSite(String title) {
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        if (bar < 10) {
            return title;
        }
        String site = title.substring(bar + 3).strip();
        String rest = title.substring(0, bar).strip();
        boolean named = meta("og:site_name").filter(site::equalsIgnoreCase).isPresent();
        boolean heading = page.select("h1").stream().anyMatch(h1 -> h1.text().equalsIgnoreCase(rest));
        return named || heading || title.charAt(bar + 1) == '|' ? rest : title;
    }

    private Optional<String> author() {
        return first(Stream.of(
                        linked("author"),
                        meta("author"),
                        meta("article:author"),
                        meta("dc.creator"),
                        meta("parsely-author"),
                        meta("byl"),
                        Optional.ofNullable(page.selectFirst("[itemprop=author] [itemprop=name], [rel=author]"))
                                .map(Element::text)))
                .filter(author -> !author.startsWith("http") && author.length() < 120);
    }

    private Optional<LocalDate> published() {
        Stream<String> stated = Stream.concat(
                linked("datePublished").stream(),
                DATE_NAMES.stream().map(this::meta).flatMap(Optional::stream));
        Stream<String> timed = page
                .select("[itemprop=datePublished], article time[datetime], main time[datetime], time[datetime]")
                .stream()
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()));
        return Stream.concat(stated, timed)
                .filter(value -> !value.isBlank() && value.length() < 100)
                .map(PageFacts::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> date(String value) {
        return DatePhrase.inFigures(value)
                .or(() -> DatePhrase.parse(value))
                .flatMap(DatePhrase::date)
                .or(() -> DatePhrase.firstIn(value));
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(meta.get(name));
    }

    private Optional<String> linked(String field) {
        return Optional.ofNullable(linked.get(field));
    }

    private static Optional<String> first(Stream<Optional<String>> values) {
        return values.flatMap(Optional::stream)
                .map(Composition::collapse)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The first headline, date and author's name of a JSON-LD block; a block that is broken tells what it told so far. */
    private void readLinked(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            Deque<String> fields = new ArrayDeque<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    fields.push(
                            Optional.ofNullable(parser.currentName()).orElse(fields.isEmpty() ? "" : fields.peek()));
                } else if (token.isStructEnd()) {
                    fields.pop();
                } else if (token == JsonToken.VALUE_STRING) {
                    keep(parser.currentName(), fields, parser.getText());
                }
            }
        } catch (IOException broken) {
            // pages are full of broken JSON; what was read before the break stands
            return;
        }
    }

    private void keep(String field, Deque<String> fields, String value) {
        String name = Optional.ofNullable(field).orElse("");
        String outer = fields.isEmpty() ? "" : fields.peek();
        if (name.equals("headline") || name.equals("datePublished")) {
            linked.putIfAbsent(name, value);
        } else if (name.equals("author") || name.equals("name") && outer.equals("author")) {
            linked.merge("author", value, (one, other) -> one.equals(other) || isLong(one) ? one : one + ", " + other);
        }
    }

    private static boolean isLong(String authors) {
        return authors.length() > 80;
    }
}
