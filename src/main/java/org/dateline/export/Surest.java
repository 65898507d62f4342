package org.dateline.export;

import org.dateline.Links.LinkedPlace;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;

/** Which of a place's mentions speaks for it. */
final class Surest {

    private Surest() {}

    /** What was chosen for the mention that is surest, datelines aside: these say little about why. */
    static Candidate of(LinkedPlace linked) {
        Resolution surest = linked.mentions().get(0);
        for (Resolution resolution : linked.mentions()) {
            boolean dateline = resolution.mention().role() == Role.DATELINE;
            if (resolution.confidence() > surest.confidence() && !dateline) {
                surest = resolution;
            }
        }
        return surest.candidates().get(0);
    }
}
