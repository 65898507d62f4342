package org.dateline.export.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.export.geopackage.SqliteRecord.Nothing;

/**
 * Writes an SQLite database whose tables are filled row by row, and then the whole. After "Database File Format",
 * sqlite.org/fileformat2.html, version 3. Keeps all rows in memory. Indexes are for tables of a few rows: one page each. Not thread-safe.
 */
final class SqliteWriter {

    private static final int PAGE = 4096;
    private static final int FILE_HEAD = 100;
    private static final int LEAF = 0x0D;
    private static final int INNER = 0x05;
    private static final int INDEX_LEAF = 0x0A;

    /** The version of SQLite whose form this is, 3.40. */
    private static final int SQLITE = 3_040_000;

    private final List<Table> tables = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private final int application;
    private final int version;

    /**
     * An empty database.
     *
     * @param application the number that tells what kind of file it is
     * @param version of that kind
     */
    SqliteWriter(int application, int version) {
        this.application = application;
        this.version = version;
    }

    /** A row and its number. */
    private record Row(long number, byte[] bytes) {}

    /** A table being filled, by the numbers of its rows. */
    static final class Table {
        private final String name;
        private final String sql;
        private final List<List<Object>> keys = new ArrayList<>();
        private final List<int[]> unique;
        private final List<Row> rows = new ArrayList<>();

        private Table(String name, String sql, List<int[]> unique) {
            this.name = name;
            this.sql = sql;
            this.unique = unique;
        }

        /**
         * Adds a row with the next number, from 1.
         *
         * @return its number
         */
        long add(List<?> values) {
            long number = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1;
            add(number, values);
            return number;
        }

        /** Adds a row with a number above that of the last one. */
        void add(long number, List<?> values) {
            rows.add(new Row(number, SqliteRecord.of(values)));
            if (!unique.isEmpty()) {
                keys.add(List.copyOf(values));
            }
        }

        long size() {
            return rows.size();
        }
    }

    /**
     * A new table.
     *
     * @param sql how it is made
     * @param unique for every key of it that is not the row's number, in the order in which {@code sql} names them, its columns by their
     *     indexes; texts only
     */
    Table table(String name, String sql, int[]... unique) {
        var table = new Table(name, sql, List.of(unique));
        tables.add(table);
        return table;
    }

    /** Writes the database; the stream stays open. */
    void write(OutputStream out) throws IOException {
        page(); // the first holds the list of tables, which is known last
        var schema = new ArrayList<Row>();
        for (Table table : tables) {
            int root = tree(table.rows, PAGE);
            schema.add(entry(schema, List.of("table", table.name, table.name, (long) root, table.sql)));
            for (int i = 0; i < table.unique.size(); i++) {
                String index = "sqlite_autoindex_" + table.name + "_" + (i + 1);
                long at = index(table.keys, table.unique.get(i));
                schema.add(entry(schema, List.of("index", index, table.name, at, Nothing.NOTHING)));
            }
        }
        int last = tree(schema, PAGE - FILE_HEAD);
        moveToFront(last);
        head();
        for (byte[] page : pages) {
            out.write(page);
        }
    }

    private static Row entry(List<Row> schema, List<?> values) {
        return new Row(schema.size() + 1, SqliteRecord.of(values));
    }

    // ---- trees

    private record Cell(byte[] bytes, long row) {}

    /** Writes rows as a tree whose root needs no more than some bytes of its page; the root is the last page. */
    private int tree(List<Row> rows, int rootRoom) {
        List<Cell> cells = rows.stream()
                .map(row -> new Cell(leaf(row.bytes(), row.number()), row.number()))
                .toList();
        int kind = LEAF;
        while (!fits(cells, kind, rootRoom)) {
            cells = level(cells, kind);
            kind = INNER;
        }
        return write(cells, kind);
    }

    /** Writes the pages of a level and returns the cells of the level above. */
    private List<Cell> level(List<Cell> cells, int kind) {
        var above = new ArrayList<Cell>();
        var page = new ArrayList<Cell>();
        for (Cell cell : cells) {
            page.add(cell);
            if (!fits(page, kind, PAGE)) {
                page.remove(page.size() - 1);
                above.add(parent(page, kind));
                page = new ArrayList<>(List.of(cell));
            }
        }
        above.add(parent(page, kind));
        return above;
    }

    private Cell parent(List<Cell> page, int kind) {
        long row = page.get(page.size() - 1).row();
        byte[] key = SqliteRecord.varint(row);
        int number = write(page, kind);
        return new Cell(
                ByteBuffer.allocate(4 + key.length).putInt(number).put(key).array(), row);
    }

    private static boolean fits(List<Cell> cells, int kind, int room) {
        int head = kind == INNER ? 12 : 8;
        return head + cells.stream().mapToInt(cell -> cell.bytes().length + 2).sum() <= room;
    }

    /** Writes a page; the last cell of an inner page becomes its rightmost child. */
    private int write(List<Cell> cells, int kind) {
        ByteBuffer page = page();
        boolean inner = kind == INNER;
        List<Cell> kept = inner ? cells.subList(0, cells.size() - 1) : cells;
        int end = PAGE;
        int pointer = inner ? 12 : 8;
        for (Cell cell : kept) {
            end -= cell.bytes().length;
            page.put(end, cell.bytes());
            page.putShort(pointer, (short) end);
            pointer += 2;
        }
        page.put(0, (byte) kind).putShort(3, (short) kept.size()).putShort(5, (short) end);
        if (inner) {
            page.putInt(8, ByteBuffer.wrap(cells.get(cells.size() - 1).bytes()).getInt());
        }
        return pages.size();
    }

    private byte[] leaf(byte[] row, long number) {
        byte[] length = SqliteRecord.varint(row.length);
        byte[] key = SqliteRecord.varint(number);
        int here = here(row.length);
        ByteBuffer cell = ByteBuffer.allocate(length.length + key.length + here + (here < row.length ? 4 : 0));
        cell.put(length).put(key).put(row, 0, here);
        if (here < row.length) {
            cell.putInt(overflow(row, here));
        }
        return cell.array();
    }

    /** How many bytes of a row stand on its own page. */
    private static int here(int length) {
        if (length <= PAGE - 35) {
            return length;
        }
        int least = (PAGE - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (PAGE - 4);
        return fitting <= PAGE - 35 ? fitting : least;
    }

    /** Writes the rest of a row, each page pointing at the next; returns the first. */
    private int overflow(byte[] row, int from) {
        int first = pages.size() + 1;
        for (int at = from; at < row.length; at += PAGE - 4) {
            int part = Math.min(PAGE - 4, row.length - at);
            boolean more = at + part < row.length;
            page().putInt(0, more ? pages.size() + 1 : 0).put(4, row, at, part);
        }
        return first;
    }

    /** Writes the index of a key: the key's columns and the row's number, in order of the bytes. */
    private int index(List<List<Object>> rows, int[] columns) {
        var keys = new ArrayList<List<Object>>();
        for (int i = 0; i < rows.size(); i++) {
            var key = new ArrayList<Object>();
            for (int column : columns) {
                key.add(rows.get(i).get(column));
            }
            key.add((long) i + 1);
            keys.add(key);
        }
        keys.sort(Comparator.comparing(
                key -> key.subList(0, columns.length).toString().getBytes(StandardCharsets.UTF_8),
                Arrays::compareUnsigned));
        var cells = new ArrayList<Cell>();
        for (List<Object> key : keys) {
            byte[] record = SqliteRecord.of(key);
            byte[] length = SqliteRecord.varint(record.length);
            cells.add(new Cell(
                    ByteBuffer.allocate(length.length + record.length)
                            .put(length)
                            .put(record)
                            .array(),
                    0));
        }
        if (!fits(cells, INDEX_LEAF, PAGE)) {
            throw new IllegalArgumentException("an index of " + rows.size() + " rows");
        }
        return write(cells, INDEX_LEAF);
    }

    // ---- pages

    /** A new page; its number is then the count of pages. */
    private ByteBuffer page() {
        byte[] page = new byte[PAGE];
        pages.add(page);
        return ByteBuffer.wrap(page);
    }

    /** Takes the last page for the first, where the head of the file stands before its own; what it holds lies at its end. */
    private void moveToFront(int last) {
        byte[] bytes = pages.remove(last - 1);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        int head = from.get(0) == INNER ? 12 : 8;
        int pointers = head + 2 * (from.getShort(3) & 0xFFFF);
        ByteBuffer to = ByteBuffer.wrap(pages.get(0));
        to.put(FILE_HEAD, bytes, 0, pointers);
        int content = from.getShort(5) & 0xFFFF;
        to.put(content, bytes, content, PAGE - content);
    }

    private void head() {
        ByteBuffer head = ByteBuffer.wrap(pages.get(0));
        head.put(0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        head.putShort(16, (short) PAGE);
        head.put(
                18,
                new byte[] {1, 1, 0, 64, 32, 32}); // no log beside it, nothing reserved, and fractions that never vary
        head.putInt(24, 1); // changes so far
        head.putInt(28, pages.size());
        head.putInt(40, 1); // version of the list of tables
        head.putInt(44, 4); // form of that list
        head.putInt(56, 1); // UTF-8
        head.putInt(60, version);
        head.putInt(68, application);
        head.putInt(92, 1); // the change after which the count of pages held
        head.putInt(96, SQLITE);
    }
}
