package org.dateline.cartography.overlay;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads whole tables of an SQLite database, which is all that a GeoPackage asks for: the driver for Java would add 14 MB of
 * native libraries. After "Database File Format", sqlite.org/fileformat2.html, version 3. Tables without row numbers, virtual
 * tables and what only a write-ahead log holds are not read. Immutable and thread-safe; a damaged file shows as an
 * {@link IndexOutOfBoundsException} or {@link IllegalArgumentException}.
 */
final class SqliteFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAF = 0x0D;
    private static final int INNER = 0x05;

    /** Pages below each other; ten hold more rows than a file can. */
    private static final int DEEPEST = 20;

    private final ByteBuffer file;
    private final int pageSize;
    private final int usable;
    private final Charset charset;
    private final Map<String, Table> tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private record Table(int root, List<String> columns) {}

    /** @throws IllegalArgumentException when these are not the bytes of such a file */
    SqliteFile(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        if (!isSqlite(bytes)) {
            throw new IllegalArgumentException("no SQLite database");
        }
        int size = file.getShort(16) & 0xFFFF;
        this.pageSize = size == 1 ? 1 << 16 : size;
        this.usable = pageSize - (bytes[20] & 0xFF);
        if (pageSize < 512 || Integer.bitCount(pageSize) != 1 || usable < 480) {
            throw new IllegalArgumentException("pages of " + pageSize + " bytes");
        }
        this.charset = switch (file.getInt(56)) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
        for (List<Object> row : rows(1)) {
            if ("table".equals(row.get(0)) && row.get(3) instanceof Long root && row.get(4) instanceof String sql) {
                tables.put(String.valueOf(row.get(1)), new Table(root.intValue(), TableColumns.of(sql)));
            }
        }
    }

    static boolean isSqlite(byte[] bytes) {
        return bytes.length >= 100 && ByteBuffer.wrap(bytes, 0, 16).equals(ByteBuffer.wrap(MAGIC));
    }

    /** Whether the last changes may lie in a write-ahead log beside the file. */
    static boolean isLogged(byte[] bytes) {
        return bytes[18] == 2 || bytes[19] == 2;
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The rows of a table by column; values are {@code Long}, {@code Double}, {@code String} or {@code byte[]}, nulls are left out. */
    List<Map<String, Object>> table(String name) {
        Table table = Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
        var rows = new ArrayList<Map<String, Object>>();
        for (List<Object> values : rows(table.root)) {
            var row = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 0; i < Math.min(values.size(), table.columns.size()); i++) {
                if (!values.get(i).equals(NOTHING)) {
                    row.put(table.columns.get(i), values.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The columns of a table in their order. */
    List<String> columns(String name) {
        return tables.get(name).columns;
    }

    // ---- pages

    private static final Object NOTHING = new Object();

    private List<List<Object>> rows(int root) {
        var rows = new ArrayList<List<Object>>();
        visit(root, rows, new HashSet<>(), 0);
        return rows;
    }

    private void visit(int page, List<List<Object>> rows, Set<Integer> visited, int depth) {
        if (!visited.add(page) || depth > DEEPEST) {
            throw new IllegalArgumentException("pages in a circle at page " + page);
        }
        int start = Math.multiplyExact(page - 1, pageSize);
        int head = page == 1 ? 100 : start;
        int type = file.get(head);
        int cells = file.getShort(head + 3) & 0xFFFF;
        if (type != LEAF && type != INNER) {
            throw new IllegalArgumentException("page " + page + " is of kind " + type);
        }
        for (int cell = 0; cell < cells; cell++) {
            int at = start + (file.getShort(head + (type == LEAF ? 8 : 12) + 2 * cell) & 0xFFFF);
            if (type == INNER) {
                visit(file.getInt(at), rows, visited, depth + 1);
            } else {
                rows.add(record(payload(at)));
            }
        }
        if (type == INNER) {
            visit(file.getInt(head + 8), rows, visited, depth + 1);
        }
    }

    /** The bytes of a row, those on further pages included. */
    private ByteBuffer payload(int cell) {
        ByteBuffer at = file.duplicate().position(cell);
        int length = Math.toIntExact(varint(at));
        varint(at); // the number of the row
        if (length < 0 || length > file.limit()) {
            throw new IllegalArgumentException("a row of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        int here = here(length);
        at.get(bytes, 0, here);
        int done = here;
        int next = done < length ? at.getInt() : 0;
        while (done < length) {
            ByteBuffer more = file.duplicate().position(Math.multiplyExact(next - 1, pageSize));
            next = more.getInt();
            int part = Math.min(usable - 4, length - done);
            more.get(bytes, done, part);
            done += part;
        }
        return ByteBuffer.wrap(bytes);
    }

    /** How many bytes of a row stand on its own page. */
    private int here(int length) {
        if (length <= usable - 35) {
            return length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (usable - 4);
        return fitting <= usable - 35 ? fitting : least;
    }

    private List<Object> record(ByteBuffer row) {
        int head = Math.toIntExact(varint(row));
        var kinds = new ArrayList<Long>();
        while (row.position() < head) {
            kinds.add(varint(row));
        }
        var values = new ArrayList<>();
        kinds.forEach(kind -> values.add(value(row, kind)));
        return values;
    }

    private Object value(ByteBuffer row, long kind) {
        if (kind >= 12) {
            long length = (kind - 12) / 2;
            if (length > row.remaining()) {
                throw new IllegalArgumentException("a value of " + length + " bytes");
            }
            byte[] bytes = new byte[(int) length];
            row.get(bytes);
            return kind % 2 == 0 ? bytes : new String(bytes, charset);
        }
        return switch ((int) kind) {
            case 0 -> NOTHING;
            case 1 -> integer(row, 1);
            case 2 -> integer(row, 2);
            case 3 -> integer(row, 3);
            case 4 -> integer(row, 4);
            case 5 -> integer(row, 6);
            case 6 -> integer(row, 8);
            case 7 -> row.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> throw new IllegalArgumentException("a value of kind " + kind);
        };
    }

    private static Long integer(ByteBuffer row, int bytes) {
        long value = row.get();
        for (int i = 1; i < bytes; i++) {
            value = value << 8 | row.get() & 0xFF;
        }
        return value;
    }

    /** Seven bits a byte, the highest first; the ninth byte has eight. */
    private static long varint(ByteBuffer at) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte next = at.get();
            value = value << 7 | next & 0x7F;
            if (next >= 0) {
                return value;
            }
        }
        return value << 8 | at.get() & 0xFF;
    }
}
