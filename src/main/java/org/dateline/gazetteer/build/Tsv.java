package org.dateline.gazetteer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A line of one of our own tables: tab-separated, lists within a field by bars, missing fields at the end empty. */
record Tsv(List<String> fields) {

    /** The lines of a table without its comments. */
    static List<Tsv> read(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> new Tsv(Arrays.asList(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(int field) {
        return field < fields.size() ? fields.get(field).strip() : "";
    }

    double number(int field) {
        return Double.parseDouble(get(field));
    }

    List<String> list(int field) {
        return get(field).isEmpty() ? List.of() : List.of(get(field).split("\\|"));
    }
}
