package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.review.SessionFile;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command is about. Filled in by picocli, then read. */
final class InputOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "articles, projects, folders with articles, or - for standard input")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description =
                    "a project of the window: its article with the corrections that were made to it; or a session: all of "
                            + "its articles together")
    private List<String> projects = new ArrayList<>();

    /**
     * What was named, in order, projects last.
     *
     * @throws Refusal when nothing was named
     */
    List<String> names() {
        List<String> names = new ArrayList<>(files);
        names.addAll(projects);
        if (names.isEmpty()) {
            throw new Refusal(Saying.of("cli.name.article"));
        }
        return names;
    }

    /** Whether a session is all that was named. */
    boolean isOneSession() {
        return files.isEmpty() && projects.size() == 1 && SessionFile.isSession(Path.of(projects.get(0)));
    }
}
