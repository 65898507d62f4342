package org.dateline.resolution;

import org.dateline.gazetteer.Gazetteer;

/** Why a name was not located. */
final class Missing {

    private Missing() {}

    static String because(Naming naming, Gazetteer gazetteer) {
        return switch (naming.role) {
            case DEMONYM -> "the gazetteer knows no country or place for \"" + naming.surface + "\"";
            case COORDINATES -> "the coordinates could not be read";
            case PLACE, DATELINE, CAPTION, RELATED ->
                anyPart(naming, gazetteer)
                        ? "the gazetteer has no \"" + naming.surface
                                + "\", and parts of the name only in countries that the article does not speak of"
                        : "the gazetteer has no place called \"" + naming.surface + "\"";
        };
    }

    private static boolean anyPart(Naming naming, Gazetteer gazetteer) {
        return NameForms.parts(naming.bare).stream()
                .anyMatch(part -> !gazetteer.find(part).isEmpty());
    }
}
