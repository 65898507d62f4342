package org.dateline.cartography.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a table's columns from the statement that made it. Pure functions. */
final class TableColumns {

    private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");

    private TableColumns() {}

    /** In their order; empty for statements that are not understood. */
    static List<String> of(String sql) {
        var columns = new ArrayList<String>();
        int from = sql.indexOf('(') + 1;
        int depth = 1;
        char quote = 0;
        for (int i = from; i < sql.length() && depth > 0; i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'' || c == '`' || c == '[') {
                quote = c == '[' ? ']' : c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (quote == 0 && (depth == 0 || depth == 1 && c == ',')) {
                add(sql.substring(from, i).strip(), columns);
                from = i + 1;
            }
        }
        return List.copyOf(columns);
    }

    private static void add(String definition, List<String> columns) {
        if (definition.isEmpty()) {
            return;
        }
        char first = definition.charAt(0);
        int quoted = "\"'`[".indexOf(first);
        if (quoted >= 0) {
            char end = first == '[' ? ']' : first;
            columns.add(definition.substring(1, Math.max(1, definition.indexOf(end, 1))));
            return;
        }
        String word = definition.split("[\\s(]", 2)[0];
        if (!CONSTRAINTS.contains(word.toLowerCase(Locale.ROOT))) {
            columns.add(word);
        }
    }
}
