package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.wording.Saying;

/**
 * Bytes to characters: a byte order mark decides, then the zeros of UTF-16, then UTF-8 where it is valid, then the charset
 * that the file declares, then windows-1252, which a notice reports.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes that are looked at to tell UTF-16 without a mark from UTF-8. */
    private static final int WINDOW = 8192;

    private Decoding() {}

    /**
     * Decodes a whole file.
     *
     * @param declared the charset that the file names in itself, where its format can
     * @throws ArticleReadException when the bytes are not text
     */
    static Decoded decode(byte[] bytes, String source, Optional<Charset> declared) throws ArticleReadException {
        Decoded decoded = byMark(bytes).or(() -> byZeros(bytes)).orElseGet(() -> byContent(bytes, declared));
        if (isBinary(decoded.text())) {
            throw ArticleReadException.of(
                    source,
                    Saying.of("trouble.binary.file.not.text"),
                    Saying.of("trouble.save.article.as.plain.text.x"));
        }
        if (decoded.text().isBlank()) {
            throw ArticleReadException.of(
                    source, Saying.of("trouble.there.no.text"), Saying.of("trouble.save.articles.text.into.first"));
        }
        return decoded;
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 shows itself by zeros (of Latin letters, spaces, line ends) that lie on one side of the pairs only. */
    private static Optional<Decoded> byZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int end = Math.min(bytes.length, WINDOW);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (Math.max(even, odd) * 20 < end || Math.min(even, odd) * 10 > Math.max(even, odd)) {
            return Optional.empty();
        }
        return Optional.of(lenient(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }

    private static Decoded byContent(byte[] bytes, Optional<Charset> declared) {
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), List.of());
        }
        if (isMostlyUtf8(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, declared.get());
        }
        String text = new String(bytes, WINDOWS_1252);
        return new Decoded(text, List.of(new Notice(firstForeign(text), Saying.of("notice.encoding"))));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Decodes with U+FFFD for what does not fit, and says so. */
    private static Decoded lenient(byte[] bytes, int start, Charset charset) {
        String text = new String(bytes, start, bytes.length - start, charset);
        int odd = text.indexOf('\uFFFD');
        if (odd < 0) {
            return new Decoded(text, List.of());
        }
        return new Decoded(
                text, List.of(new Notice(new Span(odd, odd + 1), Saying.of("notice.bytes", charset.name()))));
    }

    /** UTF-8 with a few broken bytes, as a cut-off or a pasted fragment leaves them: at least ten good sequences to one. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        long good = 0;
        long bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                bad++;
            } else if (length > 1) {
                good++;
            }
            i += Math.max(1, length);
        }
        return good >= 10 * bad;
    }

    /** The length of the UTF-8 sequence that starts here, 0 when none does. */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (first >= 0xF5 || at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** More than one control character in a hundred: nobody writes like that. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B || c == 0x7F)
                .count();
        return controls * 100 > text.length();
    }

    private static Span firstForeign(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        return new Span(Math.min(at, text.length()), Math.min(at + 1, text.length()));
    }
}
