package io.github.kaohe.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What can be done with policies. */
@CommandLine.Command(name = "policy")
final class PolicyCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    PolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        console.warn(console.say("usage.no-command"));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
