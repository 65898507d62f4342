package org.dateline.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.dateline.gazetteer.DataException;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.ReviewFileException;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;

/**
 * What the user knows about articles before they are read.
 *
 * @param hint where and when they play
 * @param personal the user's own gazetteer, a file that need not exist; empty when it is to be left out
 */
record Beforehand(Hint hint, Optional<Path> personal) {

    Beforehand {
        Objects.requireNonNull(hint);
        Objects.requireNonNull(personal);
    }

    /** Nothing but the names that the user has decided once for all. */
    static Beforehand usual(Program program) {
        return new Beforehand(Hint.NONE, Optional.of(program.personalGazetteer()));
    }

    /**
     * The program that knows it, too. What is odd about the user's own gazetteer is said.
     *
     * @throws Refusal when no country has one of the codes
     */
    Analyst analyst(Program program, Terminal terminal) throws DataException, CommandFailure {
        var geoparser = program.geoparser();
        hint.countries().stream()
                .filter(code -> geoparser.gazetteer().unit(code).isEmpty())
                .findFirst()
                .ifPresent(Beforehand::refuse);
        if (personal.isEmpty()) {
            return new Analyst(geoparser, hint, PersonalGazetteer.empty());
        }
        try {
            PersonalGazetteer own = PersonalGazetteer.read(personal.get(), geoparser.gazetteer());
            own.notices()
                    .forEach(notice ->
                            terminal.say(Saying.of("cli.own", personal.get().toString(), notice.inWords())));
            return new Analyst(geoparser, hint, own);
        } catch (ReviewFileException e) {
            throw CommandFailure.because(e);
        }
    }

    private static void refuse(String code) {
        throw new Refusal(Saying.of("cli.option", "--country", Saying.of("cli.no.country", code)));
    }
}
