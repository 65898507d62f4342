package org.dateline.cli;

import java.io.IOException;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine;

/** Says what went wrong, in one line and never as a stack trace, and gives the exit status for it. */
final class Complaints {

    /** Set by those who look for a bug: {@code DATELINE_JAVA_OPTS=-Ddateline.trace=true}. */
    static final String TRACE = "dateline.trace";

    private Complaints() {}

    /** The command line makes no sense: says why, what may have been meant, and where help is. */
    static int usage(Terminal terminal, CommandLine.ParameterException e) {
        terminal.say(Usage.problem(e));
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            Misspelling.nearest(
                            unmatched.getUnmatched().get(0),
                            e.getCommandLine().getCommandSpec().optionsMap().keySet())
                    .ifPresent(option -> terminal.say(Saying.of("cli.meant", option)));
        }
        return help(terminal, e.getCommandLine());
    }

    /** What was asked for makes no sense, although the command line could be read. */
    static int refusal(Terminal terminal, CommandLine command, Refusal refusal) {
        terminal.say(refusal);
        return help(terminal, command);
    }

    private static int help(Terminal terminal, CommandLine command) {
        terminal.say(Saying.of("cli.help", command.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /** The command failed. A reader of a pipe that has seen enough is not worth a word; anything unforeseen is a bug. */
    static int failure(Terminal terminal, Exception e) {
        if (e instanceof CommandFailure && e.getCause() instanceof IOException io && Causes.isClosedPipe(io)) {
            return ExitStatus.FAILED;
        }
        terminal.say(e instanceof CommandFailure failure ? failure : Saying.of("cli.fault", e.toString(), TRACE));
        if (Boolean.getBoolean(TRACE)) {
            e.printStackTrace(terminal.err());
        }
        return ExitStatus.FAILED;
    }
}
