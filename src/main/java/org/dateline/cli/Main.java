package org.dateline.cli;

import java.io.IOException;
import org.dateline.UserFolder;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    /** Characters a line of help: the examples fit. */
    private static final int HELP_WIDTH = 110;

    private Main() {}

    public static void main(String[] arguments) {
        Libraries.settle(UserFolder.locate());
        var program = new Installed();
        System.exit(
                Boolean.getBoolean("dateline.rehearsal")
                        ? Rehearsal.run(program)
                        : run(program, Terminal.system(), arguments));
    }

    /** Runs one command line and returns its exit status. */
    static int run(Program program, Terminal terminal, String... arguments) {
        var line = new CommandLine(new OpenCommand(program, terminal))
                .addSubcommand(new PlacesCommand(program, terminal))
                .addSubcommand(new MapCommand(program, terminal))
                .addSubcommand(new LookupCommand(program, terminal))
                .addSubcommand(new ExplainCommand(program, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((e, given) -> Complaints.usage(terminal, e))
                .setExecutionExceptionHandler((e, command, parsed) -> Complaints.failure(terminal, e));
        line.setOut(new java.io.PrintWriter(terminal.out(), false, java.nio.charset.StandardCharsets.UTF_8));
        int status = line.execute(arguments);
        return flush(terminal, status);
    }

    /** What help and version printed is still buffered. */
    private static int flush(Terminal terminal, int status) {
        try {
            terminal.out().flush();
            return status;
        } catch (IOException e) {
            return status == ExitStatus.DONE
                    ? Complaints.failure(terminal, new CommandFailure("standard output: " + Causes.of(e), e))
                    : status;
        }
    }
}
