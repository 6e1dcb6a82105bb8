package io.github.kaohe.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says what is wrong with the arguments, in the language of the call. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    /** An argument that a command itself found wrong; its text is worded already. */
    static final class Wrong extends CommandLine.ParameterException {
        private static final long serialVersionUID = 1L;

        Wrong(CommandLine line, String text) {
            super(line, text);
        }
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        console.warn(console.say("usage.wrong", "what", words(e)));
        console.warn(console.say(
                "usage.help", "command", e.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private String words(CommandLine.ParameterException e) {
        if (e instanceof Wrong) {
            return String.valueOf(e.getMessage());
        } else if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (e instanceof CommandLine.MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(" "));
            return console.say("usage.missing", "names", names);
        } else if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return console.say("usage.twice", "name", name(twice.getOverwritten()));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            return console.say("usage.value", "name", name(e.getArgSpec()), "value", e.getValue());
        }
        return String.valueOf(e.getMessage());
    }

    private String unmatched(CommandLine.UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        String kind = "usage.argument";
        if (e.isUnknownOption()) {
            kind = "usage.option";
        } else if (e.getCommandLine().getParent() == null) {
            kind = "usage.command";
        }
        List<String> meant = e.getSuggestions();
        return console.say(kind, "argument", first)
                + (meant.isEmpty() ? "" : console.say("usage.meant", "meant", String.join(" / ", meant)));
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
