package org.dateline.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A saved web page. The article's text is composed of the page's story alone: headline, byline, paragraphs, headings and
 * captions, with an empty line between blocks; menus, advertisements, comments and footers are left out.
 */
public final class HtmlReader implements ArticleReader {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,30})", Pattern.CASE_INSENSITIVE);

    private static final int WINDOW = 4096;

    /** No page nests deeper; junk that does is read as plain text, because looking for its story could take long. */
    private static final int DEEPEST = 500;

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public Article read(byte[] bytes, String source) throws ArticleReadException {
        Decoded decoded = Decoding.decode(bytes, source, declaredCharset(bytes));
        Document page = Jsoup.parse(decoded.text());
        if (depth(page) > DEEPEST) {
            return TextReader.read(page.wholeText(), source, List.of());
        }
        Stated stated = PageFacts.of(page);
        var composition = new Composition();
        new Story(page, stated).writeTo(composition);
        return composition.article(source, stated, decoded.notices());
    }

    private static int depth(Document page) {
        var deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
