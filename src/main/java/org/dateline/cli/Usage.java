package org.dateline.cli;

import java.util.stream.Collectors;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line. The parser says it in English; in other languages we say it ourselves. */
final class Usage {

    private Usage() {}

    static Worded problem(ParameterException e) {
        return language ->
                language == Language.ENGLISH ? e.getMessage() : saying(e).in(language);
    }

    private static Worded saying(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            return Saying.of(unmatched.isUnknownOption() ? "cli.usage.unknown" : "cli.usage.surplus", words);
        }
        if (e instanceof MissingParameterException missing) {
            return Saying.of(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
        }
        if (e.getArgSpec() == null) {
            return Saying.verbatim(e.getMessage());
        }
        String form = e.getArgSpec().paramLabel();
        return form.isEmpty()
                ? Saying.of("cli.usage.value", name(e.getArgSpec()), String.valueOf(e.getValue()))
                : Saying.of("cli.usage.value.form", name(e.getArgSpec()), String.valueOf(e.getValue()), form);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
