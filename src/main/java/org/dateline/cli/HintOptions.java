package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Hint;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Option;

/** What the user knows about an article beforehand. Filled in by picocli, then read. */
final class HintOptions {

    @Option(
            names = "--country",
            paramLabel = "CODE",
            split = ",",
            description = "where the article plays, as AF or AF,PK: its places are preferred, and the evidence says so")
    private List<String> countries = List.of();

    @Option(
            names = "--area",
            paramLabel = "W,S,E,N",
            converter = Degrees.Box.class,
            description = "the box in which the article plays, in degrees: preferred likewise")
    private Optional<Bounds> area = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "when the article was published, where it does not say so itself")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--personal",
            paramLabel = "FILE",
            description =
                    "a table of names that you have decided once for all, instead of the one that the window keeps")
    private Optional<Path> personal = Optional.empty();

    @Option(names = "--no-personal", description = "leave the names out that you have decided once for all")
    private boolean withoutPersonal;

    /**
     * All of it.
     *
     * @throws Refusal when a country is no code of two letters, or the table that is named is not there
     */
    Beforehand beforehand(Program program) {
        if (withoutPersonal) {
            return new Beforehand(hint(), Optional.empty());
        }
        personal.filter(Files::notExists).ifPresent(file -> {
            throw new Refusal(Saying.of("cli.option", "--personal " + file, Saying.of("cli.cause.missing")));
        });
        return new Beforehand(hint(), personal.or(() -> Optional.of(program.personalGazetteer())));
    }

    /**
     * The hint.
     *
     * @throws Refusal when a country is no code of two letters
     */
    private Hint hint() {
        try {
            return new Hint(
                    countries.stream()
                            .map(code -> code.strip().toUpperCase(Locale.ROOT))
                            .collect(Collectors.toSet()),
                    area,
                    date);
        } catch (Refusal e) {
            throw new Refusal(Saying.of("cli.option", "--country", e), e);
        }
    }
}
