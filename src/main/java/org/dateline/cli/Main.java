package org.dateline.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dateline.UserFolder;
import org.dateline.wording.Language;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
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
    static int run(Program program, Terminal standard, String... arguments) {
        Terminal terminal = standard.speaking(LanguageOption.in(arguments));
        var line = new CommandLine(new OpenCommand(program, terminal))
                .addSubcommand(new PlacesCommand(program, terminal))
                .addSubcommand(new MapCommand(program, terminal))
                .addSubcommand(new LookupCommand(program, terminal))
                .addSubcommand(new ExplainCommand(program, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((e, given) -> Complaints.usage(terminal, e))
                .setExecutionExceptionHandler((e, command, parsed) -> e instanceof Refusal refusal
                        ? Complaints.refusal(terminal, command, refusal)
                        : Complaints.failure(terminal, e));
        if (terminal.language() != Language.ENGLISH) {
            line.setResourceBundle(help(terminal.language()));
        }
        line.setOut(new java.io.PrintWriter(terminal.out(), false, java.nio.charset.StandardCharsets.UTF_8));
        int status = line.execute(arguments);
        return flush(terminal, status);
    }

    /** The help of a language; the English one stands at the commands and options themselves. */
    static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                "org.dateline.cli.help_" + language.code(),
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What help and version printed is still buffered. */
    private static int flush(Terminal terminal, int status) {
        try {
            terminal.out().flush();
            return status;
        } catch (IOException e) {
            return status == ExitStatus.DONE
                    ? Complaints.failure(
                            terminal, new CommandFailure(Saying.of("cli.standard.output", Causes.of(e)), e))
                    : status;
        }
    }
}
