package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Ambiguous;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.resolution.Resolution.Unresolved;
import org.dateline.wording.Saying;

/** Verdicts with a person's word in them: one place is certain, the other candidates stay in sight. */
final class Decided {

    static final String READER = Evidence.READER;
    /** Why a mention that the reader could not locate has no place. */
    static final Saying NOWHERE = Saying.of("reader.nowhere");

    /** Why a name that the reader called no place has none. */
    static final Saying NO_PLACE = Saying.of("reader.no.place");

    static final String PERSONAL = "personal";

    /** Outweighs whatever the rules can add up to, so that ordering by score keeps the decided place first. */
    private static final double WEIGHT = 1_000;

    private Decided() {}

    static Resolution chosen(Resolution before, Place place) {
        return certain(before, place, new Evidence(READER, WEIGHT, Saying.of("reader.chose")));
    }

    static Resolution confirmed(Resolution before, Place place) {
        return certain(before, place, new Evidence(READER, WEIGHT, Saying.of("reader.confirmed")));
    }

    static Resolution personal(Resolution before, Place place, Saying because) {
        return certain(before, place, new Evidence(PERSONAL, WEIGHT, because));
    }

    private static Resolution certain(Resolution before, Place place, Evidence word) {
        List<Evidence> evidence = new ArrayList<>(List.of(word));
        List<Candidate> others = new ArrayList<>();
        for (Candidate candidate : before.candidates()) {
            List<Evidence> ofTheRules = withoutWords(candidate.evidence());
            if (candidate.place().id().equals(place.id())) {
                evidence.addAll(ofTheRules);
            } else {
                others.add(new Candidate(candidate.place(), 0, ofTheRules));
            }
        }
        var first = Stream.of(new Candidate(place, 1, evidence));
        return new Resolved(
                before.mention(), Stream.concat(first, others.stream()).toList(), 1);
    }

    private static List<Evidence> withoutWords(List<Evidence> evidence) {
        return evidence.stream()
                .filter(e -> !e.rule().equals(READER) && !e.rule().equals(PERSONAL))
                .toList();
    }

    /** The same verdict on a mention whose span has changed. */
    static Resolution moved(Resolution resolution, Mention mention) {
        if (resolution instanceof Resolved resolved) {
            return new Resolved(mention, resolved.candidates(), resolved.confidence());
        }
        if (resolution instanceof Ambiguous ambiguous) {
            return new Ambiguous(mention, ambiguous.candidates(), ambiguous.confidence());
        }
        return new Unresolved(mention, ((Unresolved) resolution).because());
    }
}
