package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.export.PlaceList;
import org.dateline.export.Whereabouts;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Place;
import org.dateline.wording.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lookup}: who bears a name. */
@Command(
        name = "lookup",
        description = "Looks up a name in the gazetteer, the most prominent bearer first.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lookup Lashkar Gah",
            "  dateline lookup Springfield --limit 3",
            "  dateline lookup Київ --format json",
        })
final class LookupCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 5;

    /** Letters from which on the names that begin with them are worth a look. */
    private static final int SHORTEST_HINT = 3;

    private final Program program;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "a place name in any spelling or script")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "20",
            description = "print at most so many places (default ${DEFAULT-VALUE})")
    private int limit;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "one of ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private PlaceList.Format format;

    LookupCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        String name = String.join(" ", words);
        try {
            Gazetteer gazetteer = program.gazetteer();
            List<Place> places = bearers(gazetteer, name);
            if (places.isEmpty()) {
                throw new CommandFailure(unknown(gazetteer, name));
            }
            List<Place> shown = places.subList(0, Math.min(Math.max(1, limit), places.size()));
            PlaceList.write(shown, format, terminal.language(), terminal.out());
            terminal.out().flush();
            if (shown.size() < places.size()) {
                terminal.say(Saying.of("cli.more", (long) (places.size() - shown.size()), (long) places.size()));
            }
        } catch (DataException e) {
            throw CommandFailure.because(e);
        } catch (IOException e) {
            throw new CommandFailure(Saying.of("cli.output", Causes.of(e)), e);
        }
        return ExitStatus.DONE;
    }

    /** Demonyms speak for a place but are not its name. */
    private static List<Place> bearers(Gazetteer gazetteer, String name) {
        Gazetteer.Bearers bearers = gazetteer.find(name);
        Set<Integer> rows = new LinkedHashSet<>();
        for (int i = 0; i < bearers.count(); i++) {
            if (bearers.kind(i) != NameKind.DEMONYM) {
                rows.add(bearers.row(i));
            }
        }
        return rows.stream().map(gazetteer::place).toList();
    }

    private Saying unknown(Gazetteer gazetteer, String name) {
        int suggestions = name.length() < SHORTEST_HINT ? 0 : SUGGESTIONS;
        String similar = gazetteer.complete(name, suggestions).stream()
                .map(place -> Whereabouts.full(place, terminal.language()))
                .collect(Collectors.joining("; "));
        return similar.isEmpty()
                ? Saying.of("cli.unknown.place", name)
                : Saying.of("cli.unknown.place.like", name, similar);
    }
}
