package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.wording.Saying;

/** What the first bytes of a file say about its format. */
final class FileSignature {

    private static final int WINDOW = 1024;

    /** First bytes, read as Latin-1, of formats that people do open by mistake. */
    private static final Map<String, String> FOREIGN = new TreeMap<>(Map.ofEntries(
            Map.entry("%PDF-", "file.kind.pdf"),
            Map.entry("PK\u0003\u0004", "file.kind.zip"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "file.kind.office"),
            Map.entry("{\\rtf", "file.kind.rtf"),
            Map.entry("\u0089PNG", "file.kind.png"),
            Map.entry("\u00FF\u00D8\u00FF", "file.kind.jpeg"),
            Map.entry("GIF8", "file.kind.gif"),
            Map.entry("\u001F\u008B", "file.kind.gzip"),
            Map.entry("BZh", "file.kind.bzip"),
            Map.entry("7z\u00BC\u00AF", "file.kind.sevenzip"),
            Map.entry("Rar!", "file.kind.rar"),
            Map.entry("\u007FELF", "file.kind.elf"),
            Map.entry("SQLite format 3", "file.kind.sqlite")));

    private FileSignature() {}

    /** @throws ArticleReadException when the bytes open like a well-known format that is not text */
    static void refuseForeign(byte[] bytes, String source) throws ArticleReadException {
        String head = latin1(bytes, 16);
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                throw ArticleReadException.of(
                        source,
                        Saying.of("trouble.no.text", Saying.of(foreign.getValue())),
                        Saying.of("trouble.save.article.as.plain.text"));
            }
        }
    }

    /** Whether the content opens as a web page does, in any encoding that keeps ASCII or pads it with zeros. */
    static boolean isHtml(byte[] bytes) {
        String head = latin1(bytes, WINDOW).replace("\u0000", "").toLowerCase(Locale.ROOT);
        int start = head.indexOf('<');
        if (start < 0 || !head.substring(0, start).chars().allMatch(c -> c <= ' ' || c >= 0xBB)) {
            return false;
        }
        return head.startsWith("<!doctype html", start)
                || head.startsWith("<html", start)
                || (head.startsWith("<!--", start) || head.startsWith("<?xml", start)) && head.contains("<html")
                || head.startsWith("<head>", start)
                || head.startsWith("<body", start);
    }

    private static String latin1(byte[] bytes, int length) {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, length)), StandardCharsets.ISO_8859_1);
    }
}
