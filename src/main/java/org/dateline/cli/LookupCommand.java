package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.export.PlaceList;
import org.dateline.export.Whereabouts;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameSearch;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Coordinates;
import org.dateline.geo.LatLon;
import org.dateline.geo.Notation;
import org.dateline.geo.Reading;
import org.dateline.wording.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lookup}: who bears a name. */
@Command(
        name = "lookup",
        description =
                "Looks up a name in the gazetteer, the best known bearer first; or what lies nearest to a position.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lookup Lashkar Gah",
            "  dateline lookup Springfield --limit 3",
            "  dateline lookup Київ --format json",
            "  dateline lookup 31.59 64.37",
        })
final class LookupCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 5;

    /** Letters from which on the names that begin with them are worth a look. */
    private static final int SHORTEST_HINT = 3;

    private final Program program;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "a place name in any spelling or script, or coordinates in any notation")
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
            List<Place> places = places(gazetteer, name);
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

    /** Who bears the name; where it is a position, what lies nearest to it. */
    private List<Place> places(Gazetteer gazetteer, String name) throws CommandFailure {
        var search = new NameSearch(gazetteer);
        List<Place> bearers = search.find(name);
        Optional<LatLon> position =
                bearers.isEmpty() ? Coordinates.parse(name).map(Reading::location) : Optional.empty();
        position.flatMap(Notation.DD::format).ifPresent(at -> terminal.say(Saying.of("cli.nearest", at)));
        List<Place> places =
                position.map(at -> gazetteer.near(at, Math.max(1, limit))).orElse(bearers);
        if (places.isEmpty()) {
            throw new CommandFailure(unknown(search, name));
        }
        return places;
    }

    private Saying unknown(NameSearch search, String name) {
        int suggestions = name.length() < SHORTEST_HINT ? 0 : SUGGESTIONS;
        String similar = search.complete(name, suggestions).stream()
                .map(place -> Whereabouts.full(place, terminal.language()))
                .collect(Collectors.joining("; "));
        return similar.isEmpty()
                ? Saying.of("cli.unknown.place", name)
                : Saying.of("cli.unknown.place.like", name, similar);
    }
}
