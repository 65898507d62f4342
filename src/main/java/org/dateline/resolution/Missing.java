package org.dateline.resolution;

import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.Mention;
import org.dateline.wording.Saying;

/** Why a name was not located. */
final class Missing {

    private Missing() {}

    static Saying because(Naming naming, Gazetteer gazetteer) {
        return switch (naming.role) {
            case DEMONYM -> Saying.of("missing.demonym", naming.surface);
            case COORDINATES -> Saying.of("missing.coordinates");
            case PLACE, DATELINE, CAPTION, RELATED ->
                Saying.of(anyPart(naming, gazetteer) ? "missing.parts" : "missing.name", naming.surface);
        };
    }

    /** For a name whose likeliest bearer lies far from all that the article speaks of: some other place must be meant. */
    static Saying tooFar(Mention mention, Candidate candidate) {
        return Saying.of(
                "missing.tooFar",
                mention.written(),
                candidate
                        .place()
                        .admin()
                        .country()
                        .map(AdminPath.Unit::name)
                        .orElse(candidate.place().name()));
    }

    private static boolean anyPart(Naming naming, Gazetteer gazetteer) {
        return NameForms.parts(naming.bare).stream()
                .anyMatch(part -> !gazetteer.find(part).isEmpty());
    }
}
