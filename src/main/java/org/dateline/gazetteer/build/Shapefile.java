package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lines and polygons of an ESRI shapefile with their attributes (ESRI Shapefile Technical Description, 1998). */
final class Shapefile {

    /**
     * One record.
     *
     * @param attributes by name, stripped
     * @param parts rings or lines, each a list of longitude and latitude
     */
    record Feature(Map<String, String> attributes, List<double[][]> parts) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    private Shapefile() {}

    /** @param base the path without its extension */
    static List<Feature> read(String base) throws IOException {
        List<Map<String, String>> attributes = attributes(Path.of(base + ".dbf"));
        ByteBuffer shapes = ByteBuffer.wrap(Files.readAllBytes(Path.of(base + ".shp")));
        List<Feature> features = new ArrayList<>();
        int at = 100;
        for (Map<String, String> row : attributes) {
            int length = 2 * shapes.getInt(at + 4);
            features.add(new Feature(row, parts(shapes.slice(at + 8, length).order(ByteOrder.LITTLE_ENDIAN))));
            at += 8 + length;
        }
        return features;
    }

    private static List<double[][]> parts(ByteBuffer shape) {
        List<double[][]> parts = new ArrayList<>();
        if (shape.getInt(0) == 0) {
            return parts;
        }
        int count = shape.getInt(36);
        int points = shape.getInt(40);
        int first = 44 + 4 * count;
        for (int part = 0; part < count; part++) {
            int from = shape.getInt(44 + 4 * part);
            int to = part + 1 < count ? shape.getInt(48 + 4 * part) : points;
            double[][] line = new double[to - from][];
            for (int i = from; i < to; i++) {
                line[i - from] = new double[] {shape.getDouble(first + 16 * i), shape.getDouble(first + 16 * i + 8)};
            }
            parts.add(line);
        }
        return parts;
    }

    private static List<Map<String, String>> attributes(Path file) throws IOException {
        ByteBuffer table = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int rows = table.getInt(4);
        int head = table.getShort(8) & 0xffff;
        int width = table.getShort(10) & 0xffff;
        List<Map<String, String>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<String, String> one = new LinkedHashMap<>();
            int at = head + row * width + 1;
            for (int field = 32; table.get(field) != 13; field += 32) {
                int size = table.get(field + 16) & 0xff;
                one.put(text(table, field, 11), text(table, at, size));
                at += size;
            }
            all.add(one);
        }
        return all;
    }

    private static String text(ByteBuffer table, int at, int size) {
        byte[] bytes = new byte[size];
        table.get(at, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
