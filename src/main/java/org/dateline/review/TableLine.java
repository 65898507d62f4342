package org.dateline.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table as it stands in its file, and the cells that it holds. What is written between two quotation marks may go on
 * over several lines of the file, which are one here. Immutable.
 *
 * @param number of the line of the file on which it begins, from 1
 * @param raw as it stands there, with its line end where it has one
 * @param cells without the quotation marks around them; none for an empty line and for a remark, which begins with {@code #}
 * @param isUnclosed whether a quotation mark at the beginning of a cell lacks its partner; it is then a letter like others
 */
record TableLine(long number, String raw, List<String> cells, boolean isUnclosed) {

    private static final char QUOTE = '"';
    private static final String REMARK = "#";

    TableLine {
        cells = List.copyOf(cells);
    }

    /** Whether it holds anything for a program to read. */
    boolean hasCells() {
        return !cells.isEmpty();
    }

    /** The end of the line: nothing for the last of a file, as a rule. */
    String end() {
        return raw.substring(
                raw.length() - (raw.endsWith("\r\n") ? 2 : raw.endsWith("\n") || raw.endsWith("\r") ? 1 : 0));
    }

    static boolean isRemark(String line) {
        return line.startsWith(REMARK);
    }

    /** The same with an end, where it has none. */
    TableLine ended(String end) {
        return end().isEmpty() ? new TableLine(number, raw + end, cells, isUnclosed) : this;
    }

    /** The same with something written behind its last cell. */
    TableLine extended(String more) {
        String end = end();
        return new TableLine(number, raw.substring(0, raw.length() - end.length()) + more + end, cells, isUnclosed);
    }

    /** A new line. */
    static TableLine of(List<String> cells, char delimiter, String end) {
        String raw = cells.stream()
                .map(cell -> needsQuotes(cell, delimiter) ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell)
                .collect(Collectors.joining(String.valueOf(delimiter)));
        return new TableLine(0, raw + end, cells, false);
    }

    private static boolean needsQuotes(String cell, char delimiter) {
        return cell.startsWith(REMARK)
                || !cell.equals(cell.strip())
                || cell.chars().anyMatch(c -> c == delimiter || c == QUOTE || c == '\n' || c == '\r');
    }

    /** The lines of a text; joined, they are the text. */
    static List<TableLine> in(String text, char delimiter) {
        List<TableLine> lines = new ArrayList<>();
        new Reader(text, delimiter).forEachRemaining(lines::add);
        return List.copyOf(lines);
    }

    private static final class Reader implements Iterator<TableLine> {
        private final String text;
        private final char delimiter;
        private int at;
        private long number = 1;
        private boolean unclosed;

        Reader(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public TableLine next() {
            int begin = at;
            long first = number;
            unclosed = false;
            boolean remark = text.startsWith(REMARK, at);
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell(remark));
            } while (passed());
            String raw = text.substring(begin, at);
            number += raw.lines().count();
            boolean empty = remark || cells.stream().allMatch(String::isBlank);
            return new TableLine(first, raw, empty ? List.of() : cells, unclosed && !empty);
        }

        /** Goes over a delimiter, or over the end of the line. */
        private boolean passed() {
            if (at == text.length()) {
                return false;
            }
            boolean more = text.charAt(at) == delimiter;
            at += text.startsWith("\r\n", at) ? 2 : 1;
            return more;
        }

        private String cell(boolean whole) {
            int begin = at;
            if (!whole && text.startsWith("\"", at)) {
                int close = close(at + 1);
                int behind = close + 1;
                while (text.startsWith(" ", behind)) {
                    behind++;
                }
                if (close < text.length() && isEnd(behind)) {
                    at = behind;
                    return text.substring(begin + 1, close).replace("\"\"", "\"");
                }
                unclosed = true;
            }
            while (at < text.length() && !isLineEnd(at) && (whole || text.charAt(at) != delimiter)) {
                at++;
            }
            return text.substring(begin, at);
        }

        /** Where the quotation mark stands that closes a cell; the end of the text where there is none. */
        private int close(int from) {
            int index = from;
            while (index < text.length() && text.charAt(index) != QUOTE || text.startsWith("\"\"", index)) {
                index += text.charAt(index) == QUOTE ? 2 : 1;
            }
            return index;
        }

        private boolean isEnd(int index) {
            return index == text.length() || text.charAt(index) == delimiter || isLineEnd(index);
        }

        private boolean isLineEnd(int index) {
            return text.charAt(index) == '\n' || text.charAt(index) == '\r';
        }
    }
}
