package org.dateline.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What tells a text from every other.
 *
 * @param length its length in UTF-16 units
 * @param sha256 the SHA-256 of its UTF-8 form, 64 lower-case hexadecimal digits
 */
public record Fingerprint(int length, String sha256) {

    public Fingerprint {
        Objects.requireNonNull(sha256);
        if (length < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a fingerprint: " + length + " " + sha256);
        }
    }

    public static Fingerprint of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(text.length(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
