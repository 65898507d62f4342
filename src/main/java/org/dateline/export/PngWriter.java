package org.dateline.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (ISO/IEC 15948) with eight bits a channel, opaque, sRGB. Own code because ImageIO looks through every
 * jar for plug-ins before it writes its first byte, and makes the resolution and the texts awkward to say.
 */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int LEVEL = 6;

    private PngWriter() {}

    /**
     * Writes an image.
     *
     * @param dpi dots an inch, for programs that print
     * @param words keywords of the standard ("Title", "Description" ...) with their texts
     * @param out where to; never closed here
     */
    static void write(BufferedImage image, double dpi, Map<String, String> words, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(image));
        chunk(out, "sRGB", new byte[] {0});
        chunk(out, "pHYs", resolution(dpi));
        for (Map.Entry<String, String> word : words.entrySet()) {
            chunk(out, "iTXt", text(word.getKey(), word.getValue()));
        }
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits, RGB, deflate, adaptive filters, not interlaced
        return bytes.toByteArray();
    }

    private static byte[] resolution(double dpi) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        int dotsPerMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        data.writeInt(dotsPerMetre);
        data.writeInt(dotsPerMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    private static byte[] text(String keyword, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[5]); // end of keyword, not compressed, its method, no language, no translated keyword
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        var bytes = new ByteArrayOutputStream(width * image.getHeight() / 2);
        var deflater = new Deflater(LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            int[] rgb = new int[width];
            var filter = new PngFilter(width * 3);
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, rgb, 0, width);
                out.write(filter.next(rgb));
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        var framed = new DataOutputStream(out);
        framed.writeInt(data.length);
        framed.write(name);
        framed.write(data);
        framed.writeInt((int) crc.getValue());
    }
}
