package org.dateline.review;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The characters of a table that people edit with other programs, and how they were encoded, so that the file can be written as
 * those programs left it. Immutable.
 *
 * @param text without byte order mark; line ends are kept as they are
 * @param charset the encoding of the file
 * @param isMarked whether the file begins with a byte order mark, which some spreadsheets need to recognise UTF-8
 */
record TableText(String text, Charset charset, boolean isMarked) {

    static final TableText EMPTY = new TableText("", StandardCharsets.UTF_8, false);

    private static final String MARK = "\uFEFF";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    TableText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
    }

    /** Reads whatever there is: every sequence of bytes is some text in the last of these encodings. */
    static TableText of(byte[] bytes) {
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .filter(charset -> startsWith(bytes, MARK.getBytes(charset)))
                .findFirst()
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, WINDOWS_1252))
                .or(() -> strict(bytes, StandardCharsets.ISO_8859_1))
                .orElseThrow();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static Optional<TableText> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = text.startsWith(MARK);
            return Optional.of(new TableText(marked ? text.substring(MARK.length()) : text, charset, marked));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether the encoding had to be guessed. */
    boolean isGuessed() {
        return charset.equals(WINDOWS_1252) || charset.equals(StandardCharsets.ISO_8859_1);
    }

    /** Another text as this one was encoded; in marked UTF-8 where that encoding has no such letters. */
    byte[] encoded(String other) {
        boolean fits = charset.newEncoder().canEncode(other);
        Charset target = fits ? charset : StandardCharsets.UTF_8;
        var bytes = new ByteArrayOutputStream();
        if (isMarked || !fits) {
            bytes.writeBytes(MARK.getBytes(target));
        }
        bytes.writeBytes(other.getBytes(target));
        return bytes.toByteArray();
    }
}
