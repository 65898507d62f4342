package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an ESRI shapefile and its dBASE table (ESRI white paper, July 1998): points, lines and polygons in two dimensions. */
final class Shapefile {

    /**
     * A feature.
     *
     * @param attributes by lower-case field name, trimmed
     * @param parts rings, lines or one point: each x (longitude) and y (latitude) in turn
     */
    record Feature(Map<String, String> attributes, List<double[]> parts) {
        String text(String field) {
            return attributes.getOrDefault(field, "");
        }

        double number(String field, double otherwise) {
            try {
                return Double.parseDouble(text(field));
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }
    }

    private Shapefile() {}

    /** @param base the path without its extension */
    static List<Feature> read(Path base) throws IOException {
        List<Map<String, String>> rows = rows(base.resolveSibling(base.getFileName() + ".dbf"));
        ByteBuffer shapes = ByteBuffer.wrap(Files.readAllBytes(base.resolveSibling(base.getFileName() + ".shp")));
        ByteBuffer index = ByteBuffer.wrap(Files.readAllBytes(base.resolveSibling(base.getFileName() + ".shx")));
        var features = new ArrayList<Feature>();
        // by the index: an edited file may hold dead bytes between its records
        for (int at = 100; at < index.limit(); at += 8) {
            features.add(new Feature(rows.get(features.size()), parts(shapes, index.getInt(at) * 2 + 8)));
        }
        return features;
    }

    private static List<double[]> parts(ByteBuffer shapes, int at) {
        shapes.order(ByteOrder.LITTLE_ENDIAN);
        int type = shapes.getInt(at);
        if (type == 0) {
            return List.of();
        }
        if (type == 1) {
            return List.of(new double[] {shapes.getDouble(at + 4), shapes.getDouble(at + 12)});
        }
        int count = shapes.getInt(at + 36);
        int total = shapes.getInt(at + 40);
        int points = at + 44 + 4 * count;
        var parts = new ArrayList<double[]>();
        for (int p = 0; p < count; p++) {
            int from = shapes.getInt(at + 44 + 4 * p);
            int to = p + 1 < count ? shapes.getInt(at + 48 + 4 * p) : total;
            double[] part = new double[(to - from) * 2];
            for (int i = 0; i < part.length; i++) {
                part[i] = shapes.getDouble(points + from * 16 + i * 8);
            }
            parts.add(part);
        }
        return parts;
    }

    private static List<Map<String, String>> rows(Path dbf) throws IOException {
        ByteBuffer table = ByteBuffer.wrap(Files.readAllBytes(dbf)).order(ByteOrder.LITTLE_ENDIAN);
        int count = table.getInt(4);
        int header = Short.toUnsignedInt(table.getShort(8));
        int length = Short.toUnsignedInt(table.getShort(10));
        var rows = new ArrayList<Map<String, String>>(count);
        for (int row = 0; row < count; row++) {
            rows.add(row(table, header + row * length));
        }
        return rows;
    }

    private static Map<String, String> row(ByteBuffer table, int at) {
        var row = new HashMap<String, String>();
        int value = at + 1;
        for (int field = 32; table.get(field) != 13; field += 32) {
            int width = Byte.toUnsignedInt(table.get(field + 16));
            String name = text(table, field, 11).toLowerCase(java.util.Locale.ROOT);
            row.put(name, text(table, value, width));
            value += width;
        }
        return row;
    }

    private static String text(ByteBuffer table, int at, int width) {
        int length = 0;
        while (length < width && table.get(at + length) != 0) {
            length++;
        }
        return new String(table.array(), table.arrayOffset() + at, length, StandardCharsets.UTF_8).trim();
    }
}
