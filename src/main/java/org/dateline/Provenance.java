package org.dateline;

import java.util.Objects;

/**
 * What made an analysis.
 *
 * @param program name and version of the program
 * @param gazetteer version of the gazetteer
 */
public record Provenance(String program, String gazetteer) {
    public Provenance {
        Objects.requireNonNull(program);
        Objects.requireNonNull(gazetteer);
    }
}
