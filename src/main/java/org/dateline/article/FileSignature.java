package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the first bytes of a file say about its format. */
final class FileSignature {

    private static final int WINDOW = 1024;

    /** First bytes, read as Latin-1, of formats that people do open by mistake. */
    private static final Map<String, String> FOREIGN = new TreeMap<>(Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a Word, OpenDocument or zip file"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Word or Office file"),
            Map.entry("{\\rtf", "a rich text (RTF) file"),
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("\u001F\u008B", "a compressed file (gzip)"),
            Map.entry("BZh", "a compressed file (bzip2)"),
            Map.entry("7z\u00BC\u00AF", "a compressed file (7-Zip)"),
            Map.entry("Rar!", "a compressed file (RAR)"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("SQLite format 3", "a database")));

    private FileSignature() {}

    /** @throws ArticleReadException when the bytes open like a well-known format that is not text */
    static void refuseForeign(byte[] bytes, String source) throws ArticleReadException {
        String head = latin1(bytes, 16);
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                throw ArticleReadException.of(
                        source,
                        "this is " + foreign.getValue() + ", not a text",
                        "Save the article as plain text or as a web page and open that");
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
