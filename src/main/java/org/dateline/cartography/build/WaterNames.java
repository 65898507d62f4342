package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the source's names of rivers and lakes fit to print. */
final class WaterNames {

    private static final Pattern ENGLISH = Pattern.compile(".*\\((.+)\\)");

    private final Map<String, String> repairs = new HashMap<>();

    WaterNames(Path table) throws IOException {
        Table.read(table).forEach(row -> repairs.put(row[0], row[1].equals("-") ? "" : row[1]));
    }

    /** The name to print; "" where none is fit. */
    String of(String name) {
        String repaired = repairs.get(name);
        if (repaired != null) {
            return repaired;
        }
        Matcher english = ENGLISH.matcher(name);
        String plain = english.matches() ? english.group(1) : name;
        boolean lost = plain.chars().anyMatch(c -> c == '?' || c == '\uFFFD' || c < ' ') || plain.contains("--");
        return lost ? "" : plain.replaceAll(" +", " ");
    }
}
