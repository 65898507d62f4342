package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Links;
import org.dateline.recognition.Mention;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.review.Status;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class CheckingTest {

    private static final Resolution.Resolved FIRST = (Resolution.Resolved) Links.of(Samples.report()).places().stream()
            .flatMap(place -> place.mentions().stream())
            .filter(Resolution.Resolved.class::isInstance)
            .findFirst()
            .orElseThrow();

    private static Resolution confirmed() {
        var word = new Evidence(Evidence.READER, 1000, "you confirmed this place");
        return new Resolution.Resolved(
                FIRST.mention(), List.of(new Candidate(FIRST.candidates().get(0).place(), 1, List.of(word))), 1);
    }

    @Test
    void aVerdictThatAReaderConfirmedIsVerified() {
        assertThat(Checking.of(confirmed())).contains(Status.VERIFIED);
        assertThat(Checking.of(FIRST)).isEmpty();
    }

    @Test
    void aNameThatAReaderCouldNotLocateSaysSo() {
        Mention mention = FIRST.mention();
        assertThat(Checking.of(new Resolution.Unresolved(mention, Saying.of("reader.nowhere"))))
                .contains(Status.NOT_LOCATABLE);
        assertThat(Checking.of(new Resolution.Unresolved(mention, "not in the gazetteer")))
                .isEmpty();
    }
}
